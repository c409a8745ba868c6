import type { Story } from '../scenarios/story';
import { stories } from '../stories';

/** A story and the step of it that the site is at, counted from 0. */
export type StoryPlace = { story: Story; step: number };

/** What the site's state calls a step of a story: its name and the step's number, counted from 1. */
export const placeName = ({ story, step }: StoryPlace): string =>
  `${story.name}/${String(step + 1)}`;

/** The step that a name stands for; a story's name alone stands for its first. */
export const storyPlaceOf = (scenario: string | null | undefined): StoryPlace | undefined => {
  const [name, number = '1'] = scenario?.split('/') ?? [];
  const story = stories.find((candidate) => candidate.name === name);
  const step = story?.steps.findIndex((_, index) => String(index + 1) === number) ?? -1;
  return story === undefined || step < 0 ? undefined : { story, step };
};

/** The step that a story is at on a moment, in milliseconds; its first before it begins. */
export const stepAt = ({ steps }: Story, at: number): number =>
  Math.max(0, steps.filter((step) => Date.parse(step.at) <= at).length - 1);
