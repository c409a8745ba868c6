import Textfield from '@atlaskit/textfield/text-field';
import { states } from '../../../src/rules/resolution';
import { CopyButton } from '../copy/copy-button';
import { useLanguage } from '../language/language-context';
import { listText } from './list-text';
import type { ListView, SaidRow } from './shown-rows';

type ListToolsProps = {
  rows: SaidRow[];
  shown: SaidRow[];
  view: ListView;
  onView: (view: ListView) => void;
};

/** Filters the list and copies what is shown of it. */
export function ListTools({ rows, shown, view, onView }: ListToolsProps) {
  const { say } = useLanguage();
  const present = states.filter((state) =>
    rows.some(({ standing }) => standing?.answer.state === state),
  );
  return (
    <div className="list-tools">
      <label>
        <span className="small">{say('purchases.filter')}</span>
        <Textfield
          type="search"
          isCompact
          value={view.text}
          onChange={({ currentTarget }) => {
            onView({ ...view, text: currentTarget.value });
          }}
        />
      </label>
      <label>
        <span className="small">{say('purchases.states')}</span>
        <select
          className="select"
          value={view.state}
          onChange={({ currentTarget }) => {
            const state = present.find((each) => each === currentTarget.value) ?? '';
            onView({ ...view, state });
          }}
        >
          <option value="">{say('purchases.states.all')}</option>
          {present.map((state) => (
            <option key={state} value={state}>
              {say(`state.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <CopyButton text={listText(shown, say)} label={say('purchases.copy')} />
      <p role="status" className="small">
        {shown.length < rows.length
          ? say('purchases.shown', { shown: shown.length, count: rows.length })
          : null}
      </p>
    </div>
  );
}
