import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import type { SiteChange } from '../site/site';
import { Disclosure } from './disclosure';
import { Field } from './field';

type Parsed = { ok: true; value: unknown } | { ok: false; message: string };

const parseJson = (text: string): Parsed => {
  if (text.trim() === '') return { ok: true, value: null };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `This is not JSON: ${reason}` };
  }
};

const shown = (license: unknown) => (license === null ? '' : JSON.stringify(license, null, 2));

type LicenseFieldProps = {
  license: unknown;
  /** Resolves to the reason when the server refuses. */
  change: (change: SiteChange) => Promise<string | null>;
};

/** The license as Atlassian would put it into the context of every call; empty for none. */
export const LicenseField = ({ license, change }: LicenseFieldProps) => {
  const current = shown(license);
  const [draft, setDraft] = useState({ of: current, text: current });
  const [problem, setProblem] = useState<string | null>(null);
  if (draft.of !== current) {
    setDraft({ of: current, text: current });
    setProblem(null);
  }
  const apply = async () => {
    const parsed = parseJson(draft.text);
    setProblem(parsed.ok ? await change({ license: parsed.value }) : parsed.message);
  };
  return (
    <Disclosure title="License as JSON">
      <Field
        label="License (JSON)"
        control={(id) => (
          <>
            <textarea
              id={id}
              className="ls-control ls-json"
              rows={16}
              spellCheck={false}
              placeholder="No license"
              value={draft.text}
              aria-invalid={problem !== null}
              aria-describedby={`${id}-problem`}
              onChange={(event) => {
                setDraft({ of: current, text: event.target.value });
              }}
            />
            <p id={`${id}-problem`} className="ls-problem" role="alert">
              {problem}
            </p>
          </>
        )}
      />
      <div className="ls-row">
        <Button spacing="compact" onClick={() => void apply()}>
          Apply
        </Button>
        <Button
          spacing="compact"
          onClick={() => {
            setDraft({ of: current, text: '' });
            void change({ license: null }).then(setProblem);
          }}
        >
          No license
        </Button>
      </div>
    </Disclosure>
  );
};
