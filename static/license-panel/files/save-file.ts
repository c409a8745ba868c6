/** The browser reads the file after the click, in milliseconds. */
const LONG_ENOUGH = 10_000;

/** Has the browser save a text as a file. Atlassian: the page's frame allows it after a press of the reader's. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, LONG_ENOUGH);
}
