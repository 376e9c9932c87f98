import { LocaleType, mergeLocales, type ILanguagePack } from '@univerjs/core';
import type { Language } from '../../framework/language';
import { withProgress } from './withProgress';

/** The names that the grid gives the languages of the planner. */
export const localeTypes = {
  en: LocaleType.EN_US,
  de: LocaleType.DE_DE,
} as const satisfies Readonly<Record<Language, LocaleType>>;

async function english(): Promise<ILanguagePack> {
  const packs = await Promise.all([
    import('@univerjs/preset-sheets-core/locales/en-US'),
    import('@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
    import('@univerjs/preset-sheets-data-validation/locales/en-US'),
    import('@univerjs/preset-sheets-drawing/locales/en-US'),
  ]);
  return mergeLocales(...packs.map((pack) => pack.default));
}

async function german(): Promise<ILanguagePack> {
  const packs = await Promise.all([
    import('@univerjs/preset-sheets-core/locales/de-DE'),
    import('@univerjs/preset-sheets-conditional-formatting/locales/de-DE'),
    import('@univerjs/preset-sheets-data-validation/locales/de-DE'),
    import('@univerjs/preset-sheets-drawing/locales/de-DE'),
  ]);
  return mergeLocales(...packs.map((pack) => pack.default));
}

/** The texts of the grid itself, each language loaded when it is asked for. */
export async function gridLocale(language: Language): Promise<ILanguagePack> {
  return withProgress(language === 'de' ? await german() : await english(), language);
}
