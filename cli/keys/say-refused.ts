/** Says why a verb does not do what it was asked, and gives its exit code. */
export function sayRefused(message: string): 1 {
  console.error(`standing: ${message}`);
  return 1;
}
