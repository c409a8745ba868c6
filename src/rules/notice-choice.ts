import type { UserNoticeCode } from './notice-table';

/** What a site's admins choose about one notice to users. It never touches access. */
export type NoticeChoice = {
  isShown: boolean;
  /** How many days before its date it is first shown; null for a notice that has no coming date. */
  fromDays: number | null;
};

/** What is chosen for each notice to users. */
export type NoticeChoices = Record<UserNoticeCode, NoticeChoice>;

/** How far the vendor lets the admins of a site choose, and what holds until they do. */
export type NoticeBound = {
  mayHide: boolean;
  /** The least and the most days, both included; null for a notice that has no coming date. */
  fromDays: { least: number; most: number; unchosen: number } | null;
};

export type NoticeBounds = Record<UserNoticeCode, NoticeBound>;

/** What holds where the vendor says nothing else. */
export const defaultNoticeBounds: NoticeBounds = {
  evaluation: { mayHide: true, fromDays: { least: 1, most: 60, unchosen: 14 } },
  ending: { mayHide: true, fromDays: { least: 1, most: 60, unchosen: 7 } },
  ended: { mayHide: true, fromDays: null },
  // These say why something does not work that did before.
  limited: { mayHide: false, fromDays: null },
  unavailable: { mayHide: false, fromDays: null },
};

/** What holds within the vendor's bounds, of what the admins chose if they did. */
export function choicesWithin(
  bounds: NoticeBounds,
  chosen: Partial<NoticeChoices> | null,
): NoticeChoices {
  const within = (code: UserNoticeCode) => choiceWithin(bounds[code], chosen?.[code]);
  return {
    evaluation: within('evaluation'),
    ending: within('ending'),
    limited: within('limited'),
    ended: within('ended'),
    unavailable: within('unavailable'),
  };
}

function choiceWithin({ mayHide, fromDays }: NoticeBound, chosen?: NoticeChoice): NoticeChoice {
  const isShown = !mayHide || (chosen?.isShown ?? true);
  if (fromDays === null) return { isShown, fromDays: null };
  const asked = chosen?.fromDays ?? fromDays.unchosen;
  return { isShown, fromDays: Math.min(Math.max(asked, fromDays.least), fromDays.most) };
}
