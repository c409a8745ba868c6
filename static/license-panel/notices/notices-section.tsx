import type { Instant } from '../../../src/rules/instant';
import { NoticesForm, type NoticesFormProps } from './notices-form';
import { ToldSection } from './told-section';
import { WhereTold } from './where-told';

export type NoticesSectionProps = Omit<NoticesFormProps, 'asked'> & {
  /** The moment that the page answers for. */
  at: Instant;
  isToday: boolean;
};

/** Who is told what of the license, what of it admins choose, and where it is told. */
export function NoticesSection({ at, isToday, ...form }: NoticesSectionProps) {
  const { standing } = form;
  const asked = { standing, choices: standing.notices.choices, at, isToday };
  return (
    <div className="notices-tab">
      <ToldSection asked={asked} />
      <NoticesForm {...form} asked={asked} />
      <WhereTold />
    </div>
  );
}
