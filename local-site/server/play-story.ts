import type { LocalSite } from './local-site';
import { writeRecords } from './play-scenario';
import { runMeanwhile } from './run-meanwhile';
import { placeName, stepAt, type StoryPlace, storyPlaceOf } from './story-place';

/** Lets a step happen on a site that is at the step before it. Answers why a record was not taken. */
const playStep = async (localSite: LocalSite, place: StoryPlace): Promise<string | undefined> => {
  const { site } = localSite;
  const step = place.story.steps[place.step];
  if (step === undefined) return undefined;
  const { at, reinstalled = false, records } = step;
  if (reinstalled) site.empty();
  const license = 'license' in step ? step.license : site.state().license;
  site.change({ scenario: placeName(place), clock: { at }, license });
  await runMeanwhile(localSite, reinstalled || place.step === 0);
  return writeRecords(localSite, records);
};

/** Lets the steps from one to another happen, both included. */
const playSteps = async (
  localSite: LocalSite,
  { story, step: last }: StoryPlace,
  first: number,
): Promise<string | undefined> => {
  for (let step = first; step <= last; step += 1) {
    const problem = await playStep(localSite, { story, step });
    if (problem !== undefined) return problem;
  }
  return undefined;
};

/** Tells a story from its beginning to a step. Answers why a record was not taken. */
export const playStory = (localSite: LocalSite, place: StoryPlace): Promise<string | undefined> => {
  const { site } = localSite;
  site.empty();
  site.change({ environmentType: 'PRODUCTION' });
  return playSteps(localSite, place, 0);
};

/** Goes on to the step after this one. */
export const playNextStep = (
  localSite: LocalSite,
  { story, step }: StoryPlace,
): Promise<string | undefined> => playSteps(localSite, { story, step: step + 1 }, step + 1);

/** Brings a story to where it is on the site's date, after that was set by hand: on, or back by telling it again. */
export const followDate = async (localSite: LocalSite): Promise<string | undefined> => {
  const { site } = localSite;
  const place = storyPlaceOf(site.state().scenario);
  const { at, running } = site.state().clock;
  const step = place && stepAt(place.story, site.now());
  if (place === undefined || step === undefined || step === place.step) return undefined;
  const there = { story: place.story, step };
  const problem =
    step > place.step
      ? await playSteps(localSite, there, place.step + 1)
      : await playStory(localSite, there);
  site.change({ clock: { at, running } });
  return problem;
};
