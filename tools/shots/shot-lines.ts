import type { Fault } from './fault';
import type { Picture } from './picture';

const sizes = { wide: '1280 px', narrow: '360 px', zoomed: '200 %' };

/** What a picture shows, in a line. */
export const captionLine = ({ caption, view, theme }: Picture): string =>
  `${caption} (${sizes[view]}, ${theme})`;

/** A fault in a line. */
export const faultLine = ({ rule, element, measure }: Fault): string =>
  `${rule}: ${element}: ${measure}`;
