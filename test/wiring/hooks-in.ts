/** What would let somebody change the time, the caller or the license from outside. */
const hooks = [
  /\bDate\s*=[^=>]/,
  /\bDate\.now\s*=[^=>]/,
  /__site|__bridge\.js|__clock/,
  /local-site/,
  /useFakeTimers|jest\.fn/,
];

/** The hooks in what was built, each as its pattern. */
export function hooksIn(text: string): string[] {
  return hooks.filter((hook) => hook.test(text)).map(String);
}
