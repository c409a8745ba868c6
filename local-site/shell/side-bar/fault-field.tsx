import type { Site, SiteChange } from '../site/site';
import { type Choice, SelectField } from './field';

/** How many of a hundred requests go wrong. */
const percents = { none: 0, rare: 5, often: 25 };

type Frequency = keyof typeof percents;

const frequencies: readonly Choice<Frequency>[] = [
  { value: 'none', label: 'None' },
  { value: 'rare', label: 'Now and then' },
  { value: 'often', label: 'Often' },
];

const frequencyOf = (faults: Site['faults']): Frequency => {
  if (faults === null || faults.percent === 0) return 'none';
  return faults.percent < percents.often ? 'rare' : 'often';
};

const newSeed = () => Math.floor(Math.random() * 10_000);

type FaultFieldProps = { faults: Site['faults']; change: (change: SiteChange) => void };

/** Lets requests of the app go wrong by chance. The same seed lets the same ones go wrong again. */
export const FaultField = ({ faults, change }: FaultFieldProps) => (
  <>
    <SelectField
      label="Storage faults"
      value={frequencyOf(faults)}
      options={frequencies}
      onChange={(frequency) => {
        const seed = faults?.seed ?? newSeed();
        change({
          faults: frequency === 'none' ? null : { seed, percent: percents[frequency] },
        });
      }}
    />
    {faults === null ? null : (
      <p className="ls-hint">
        {faults.percent}% of the app’s requests go wrong or come late. Seed: {faults.seed}.
      </p>
    )}
  </>
);
