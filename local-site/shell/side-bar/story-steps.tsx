import type { Site, SiteChange, Story } from '../site/site';
import { dayInZone } from './in-zone';

type StoryStepsProps = { site: Site; story: Story; change: (change: SiteChange) => void };

/** The steps of the story that is told, the present one marked; each can be gone to. */
export const StorySteps = ({ site, story, change }: StoryStepsProps) => (
  <ol className="ls-steps" aria-label={`Steps: ${story.title}`}>
    {story.steps.map(({ at, title }, index) => (
      <li key={at} data-passed={index < story.step}>
        <button
          type="button"
          className="ls-step"
          {...(index === story.step ? { 'aria-current': 'step' as const } : {})}
          onClick={() => {
            change({ scenario: `${story.name}/${String(index + 1)}` });
          }}
        >
          <time className="ls-step-day" dateTime={at}>
            {dayInZone(at, site)}
          </time>
          <span>{title}</span>
        </button>
      </li>
    ))}
  </ol>
);
