import { LogLevel, Univer, type ILanguagePack } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import type { Language } from '../../framework/language';
import { localeTypes } from './gridLocale';

/** A running grid and the way to speak to it. */
export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts the grid without a workbook: no toolbar, as the book keeps values and formulas, not formats. */
export function startUniver(
  container: HTMLElement,
  language: Language,
  locale: ILanguagePack,
  dark: boolean,
): RunningUniver {
  const type = localeTypes[language];
  const univer = new Univer({
    locale: type,
    locales: { [type]: locale },
    darkMode: dark,
    logLevel: LogLevel.SILENT,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      contextMenu: false,
      disableAutoFocus: true,
      formulaBar: true,
      footer: { menus: false, zoomSlider: false, addSheetButtonConfig: { show: false } },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsDrawingPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
      else univer.registerPlugin(plugin);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}
