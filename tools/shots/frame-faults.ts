import { type Fault, nameOf } from './fault';

/** The frames in which UI Kit code runs are never seen: what they draw stands beside them. */
const unseen = '.ls-native-frame';

/** Frames without size or without text. A frame that holds nothing to say is no part of the page. */
export const emptyFrames = (): Fault[] =>
  [...document.querySelectorAll('iframe')]
    .filter((frame) => !frame.matches(unseen))
    .flatMap((frame) => {
      const { width, height } = frame.getBoundingClientRect();
      const text = frame.contentDocument?.body.innerText.trim() ?? '';
      if (width > 0 && height > 0 && text !== '') return [];
      const measure = `${width} × ${height} px, ${text.length} characters of text`;
      return [{ rule: 'empty-frame', element: `${nameOf(frame)} ${frame.title}`, measure }];
    });
