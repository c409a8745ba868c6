import { examine } from '../../cli/doctor/examine';
import { readApp } from '../../cli/doctor/read-app';
import type { Outcome } from './check';

/** What `standing doctor` says of an app. */
export const doctorOutcome = async (appFolder: string): Promise<Outcome> => {
  const app = await readApp(appFolder);
  if (!app.ok) return { faults: [`${appFolder}: ${app.problem.code}`] };
  const faults = examine(app.value).map(
    ({ file, span, fault }) =>
      `${file}:${String(span.line)}:${String(span.column)} ${fault.code}. \`npm run standing doctor\` says why and what to do.`,
  );
  return { faults };
};
