/**
 * Stands in for `@atlaskit/primitives/box` in Atlaskit's calendar: the same box with its styles in
 * the style sheet. The other one writes a style element, which the Content Security Policy forbids.
 */
export { Box as default } from '@atlaskit/primitives/compiled/box';
