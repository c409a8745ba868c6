import type { Site, SiteChange } from '../site/site';
import { type Choice, SelectField } from './field';

type Seat = 'off' | 'seat' | 'no-seat';

const seats: readonly Choice<Seat>[] = [
  { value: 'off', label: 'Not billed by user' },
  { value: 'seat', label: 'The user has a seat' },
  { value: 'no-seat', label: 'The user has no seat' },
];

const accessOf: Record<Seat, Site['userAccess']> = {
  off: null,
  seat: { enabled: true, hasAccess: true },
  'no-seat': { enabled: true, hasAccess: false },
};

const seatOf = (access: Site['userAccess']): Seat => {
  if (access?.enabled !== true) return 'off';
  return access.hasAccess ? 'seat' : 'no-seat';
};

type SeatFieldProps = { site: Site; change: (change: SiteChange) => void };

/** What Atlassian tells about the user where the app is billed by the user. */
export const SeatField = ({ site, change }: SeatFieldProps) => (
  <SelectField
    label="Seat"
    value={seatOf(site.userAccess)}
    options={seats}
    onChange={(seat) => {
      change({ userAccess: accessOf[seat] });
    }}
  />
);
