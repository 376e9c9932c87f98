import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** The looks of the pane. A contrast theme of Windows forces its own colours over either of them. */
export const themes = { light: webLightTheme, dark: webDarkTheme } as const satisfies Readonly<
  Record<string, Theme>
>;

/** A look of the pane. */
export type ThemeName = keyof typeof themes;
