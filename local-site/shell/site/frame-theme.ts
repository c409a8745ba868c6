import { getThemeHtmlAttrs } from '@atlaskit/tokens/get-theme-html-attrs';
import { getThemeStyles } from '@atlaskit/tokens/get-theme-styles';
import type { Site } from './site';

/** What makes an app's page look like the product: attributes for its html element, and tokens. */
export type FrameTheme = { attributes: Record<string, string>; css: string };

/** The Atlassian Design System's themes that the products use for a colour mode. */
export const themeState = (colorMode: Site['theme']) =>
  ({
    colorMode,
    light: 'light',
    dark: 'dark',
    shape: 'shape',
    spacing: 'spacing',
    typography: 'typography',
  }) as const;

/** The theme for a frame in this colour mode. */
export const frameTheme = async (colorMode: Site['theme']): Promise<FrameTheme> => {
  const state = themeState(colorMode);
  const styles = await getThemeStyles(state);
  return {
    attributes: getThemeHtmlAttrs(state),
    css: styles.map((style) => style.css).join('\n'),
  };
};
