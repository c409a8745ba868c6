import * as v from 'valibot';
import { askAsAdmin } from './ask-as-admin';
import type { LocalSite } from './local-site';
import { playNextStep } from './play-story';
import { storyPlaceOf, type StoryPlace } from './story-place';

/** A moment at which something changes, and what. */
type Change = { at: string; title: string };

/** Where *Next change* went, or in words why it went nowhere. */
type Move = { moved: Change } | { moved: null; message: string };

const told = v.object({
  value: v.object({ answer: v.object({ until: v.nullable(v.string()) }) }),
});

const stepAfter = ({ story, step }: StoryPlace): Change | undefined => {
  const next = story.steps[step + 1];
  return next && { at: next.at, title: next.title };
};

/** The next step of the story that the site is in; null where only the app can tell what comes next. */
export const nextChangeOf = ({ site }: LocalSite): Change | null => {
  const place = storyPlaceOf(site.state().scenario);
  return (place && stepAfter(place)) ?? null;
};

const nowhere = (message: string): Move => ({ moved: null, message });

const moveAsTheAppTells = async (localSite: LocalSite): Promise<Move> => {
  const answer = await askAsAdmin(localSite, 'standing');
  const parsed = v.safeParse(told, answer.ok ? answer.result : undefined);
  if (!parsed.success) return nowhere('The app does not tell what comes next.');
  const { until } = parsed.output.value.answer;
  if (until === null) return nowhere('The app knows of nothing that follows.');
  localSite.site.change({ clock: { at: until } });
  return { moved: { at: until, title: 'Only the date moved; the license stays as it was set.' } };
};

/** Moves on to the next step of the story, or else to the moment until which the app's answer holds. */
export const moveToNextChange = async (localSite: LocalSite): Promise<Move> => {
  const place = storyPlaceOf(localSite.site.state().scenario);
  const next = place && stepAfter(place);
  if (place === undefined || next === undefined) return moveAsTheAppTells(localSite);
  const problem = await playNextStep(localSite, place);
  return problem === undefined ? { moved: next } : nowhere(problem);
};
