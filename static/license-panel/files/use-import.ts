import { useRef, useState } from 'react';
import type { AdminProblem, AdminStanding } from '../../../src/wire/admin-api';
import { LONGEST_PACKED, type ImportAnswer } from '../../../src/wire/import-call';
import type { PanelCalls } from '../page/panel-calls';
import { pack } from './pack';

/** More than the server unpacks, in bytes. */
const LONGEST_FILE = 8 * 1024 * 1024;

/** Why a file does not get on: a refusal, what is wrong with it here, or a call that broke off. */
export type ImportProblem =
  AdminProblem | { own: 'too-large' | 'unreadable-file' | 'not-checked' | 'broken-off' };

/** A file that was looked at: what would come of it, and what has come of it so far. */
type Checked = { packed: string; answer: ImportAnswer; added: number };

type ImportState = {
  step: 'choose' | 'checking' | 'checked' | 'importing';
  checked: Checked | null;
  problem: ImportProblem | null;
};

type Import = {
  state: ImportState;
  /** Looks at a file; nothing is written. */
  check: (file: File) => Promise<void>;
  /** Adds what it has, call after call. */
  start: () => Promise<void>;
  /** The standing after what was added so far. */
  newest: () => AdminStanding | null;
};

/** The course of one import. `onAll` is called when everything is there. */
export function useImport(
  importHistory: PanelCalls['importHistory'],
  onAll: (standing: AdminStanding, added: number) => void,
): Import {
  const [state, setState] = useState<ImportState>({
    step: 'choose',
    checked: null,
    problem: null,
  });
  const newest = useRef<AdminStanding | null>(null);
  const refuse = (problem: ImportProblem, checked: Checked | null = null) => {
    setState({ step: checked ? 'checked' : 'choose', checked, problem });
  };

  const check = async (file: File) => {
    if (file.size > LONGEST_FILE) {
      refuse({ own: 'too-large' });
      return;
    }
    setState({ step: 'checking', checked: null, problem: null });
    const packed = await file.text().then(pack, () => null);
    if (packed === null) refuse({ own: 'unreadable-file' });
    else if (packed.length > LONGEST_PACKED) refuse({ own: 'too-large' });
    else {
      const answer = await importHistory({ packed, isDryRun: true }).catch(logged);
      if (!answer) refuse({ own: 'not-checked' });
      else if (!answer.ok) refuse(answer.problem);
      else {
        const checked = { packed, answer: answer.value.imported, added: 0 };
        setState({ step: 'checked', checked, problem: null });
      }
    }
  };

  const start = async () => {
    if (!state.checked) return;
    const { packed, answer: dryRun } = state.checked;
    let { added } = state.checked;
    for (;;) {
      const checked = { packed, answer: dryRun, added };
      setState({ step: 'importing', checked, problem: null });
      const answer = await importHistory({ packed, isDryRun: false }).catch(logged);
      if (!answer) {
        refuse({ own: 'broken-off' }, checked);
        return;
      }
      if (!answer.ok) {
        refuse(answer.problem, checked);
        return;
      }
      const { standing, imported } = answer.value;
      added += imported.added;
      newest.current = standing;
      if (imported.remaining === 0) {
        onAll(standing, added);
        return;
      }
      if (imported.added === 0) {
        refuse({ code: 'not-saved' }, checked);
        return;
      }
    }
  };

  return { state, check, start, newest: () => newest.current };
}

function logged(error: unknown): null {
  console.error(error);
  return null;
}
