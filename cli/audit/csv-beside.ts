/** The file for all findings beside a page that lists only the most important. */
export function csvBeside(page: string): string {
  return page.replace(/(\.html?)?$/i, '.csv');
}
