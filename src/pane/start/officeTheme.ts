import type { ThemeName } from '../theme';

/** Lightness from 0 to 1 of a colour such as #262626. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    parseInt(colour.slice(start, start + 2), 16),
  );
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** The look of Excel; `null` where it does not say, as on the web, or where Windows forces a contrast theme. */
export function officeTheme(): ThemeName | null {
  if (matchMedia('(forced-colors: active)').matches) return null;
  // The types promise a theme that Excel on the web leaves out.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme === undefined || !/^#[\da-f]{6}/i.test(theme.bodyBackgroundColor)) return null;
  return lightness(theme.bodyBackgroundColor) < 0.5 ? 'dark' : 'light';
}
