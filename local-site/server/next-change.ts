import * as v from 'valibot';
import { foretoldChange } from './foretold-change';
import { licensePanelOf } from './license-panel';
import type { LocalSite } from './local-site';
import { playNextStep } from './play-story';
import { storyPlaceOf, type StoryPlace } from './story-place';
import { panelText } from './translations';

/** A moment at which something changes, and what. */
type Change = { at: string; title: string };

/** Where *Next change* went, or in words why it went nowhere. */
type Move = { moved: Change } | { moved: null; message: string };

const withFlag = v.looseObject({ active: v.boolean() });

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

/** The word by which the app's license panel names a state, in the reader's language; without one, the state's own name. */
const stateWord = ({ app, state }: LocalSite['site'], code: string): string =>
  panelText(app, `state.${code}`, state().locale) ?? code;

const moveAsTheAppTells = async (localSite: LocalSite): Promise<Move> => {
  if (licensePanelOf(localSite.site.app) === undefined) {
    return nowhere('The app has no license panel yet that could tell what comes next.');
  }
  const change = await foretoldChange(localSite);
  if (change === undefined) return nowhere('The app does not tell what comes next.');
  if (change === null) return nowhere('The app knows of nothing that follows.');
  const { site } = localSite;
  const { at, state, lic } = change;
  const { license, scenario } = site.state();
  const active = lic === 'active';
  if (!v.is(withFlag, license)) {
    site.change({ clock: { at } });
    return { moved: { at, title: `${stateWord(site, state)}. Only the date moved.` } };
  }
  // Named, because a license that is set leaves the scenario otherwise.
  site.change({ clock: { at }, license: { ...license, active }, scenario });
  const became = license.active === active ? 'stays' : 'was set to';
  const flag = active ? 'active' : 'not active';
  const title = `${stateWord(site, state)}. The license ${became} ${flag}, as the app expects of Atlassian.`;
  return { moved: { at, title } };
};

/** Moves on to the next step of the story, or else lets happen what the app expects next. */
export const moveToNextChange = async (localSite: LocalSite): Promise<Move> => {
  const place = storyPlaceOf(localSite.site.state().scenario);
  const next = place && stepAfter(place);
  if (place === undefined || next === undefined) return moveAsTheAppTells(localSite);
  const problem = await playNextStep(localSite, place);
  return problem === undefined ? { moved: next } : nowhere(problem);
};
