import { clippedDrawingText, clippedText, sidewaysOverflow } from './overflow-faults';
import { emptyFrames } from './frame-faults';
import type { Fault } from './fault';
import { unrenderedText } from './text-faults';

/** What is wrong with the document as it shows now. Runs in the page; frames are asked for themselves. */
export const visibleFaults = (): Fault[] => [
  ...sidewaysOverflow(),
  ...clippedText(),
  ...clippedDrawingText(),
  ...emptyFrames(),
  ...unrenderedText(),
];
