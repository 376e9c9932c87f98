import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { CellAddress } from '../../domain/grid';
import type { Language } from '../../framework/language';
import type { BrowserWorkbook } from '../../host/browser/browserWorkbook';
import { chartComponent } from '../../host/browser/gridCharts';
import { gridSheetId, gridSnapshot } from '../../host/browser/gridSnapshot';
import { chartInGrid } from './chartInGrid';
import { forbidden } from './forbidden';
import { gridEdits } from './gridEdits';
import { gridLocale, localeTypes } from './gridLocale';
import { gridStyles } from './gridStyles';
import { startUniver, type RunningUniver } from './startUniver';

/** A grid in the page that shows a workbook and edits it. */
export interface Grid {
  readonly setDark: (dark: boolean) => void;
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly close: () => void;
}

const cellsChanged = 'sheet.mutation.set-range-values';

interface CellsChanged {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

class OpenGrid implements Grid {
  private shown: FWorkbook | undefined;
  private count = 0;
  private readonly endings: (() => void)[] = [];

  constructor(
    private readonly running: RunningUniver,
    private readonly workbook: BrowserWorkbook,
  ) {
    const { api } = running;
    api.registerComponent(chartComponent, chartInGrid(workbook));
    this.show();
    const listening = [
      api.addEvent(api.Event.BeforeCommandExecute, (event) => {
        if (forbidden(event.id)) event.cancel = true;
      }),
      api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
        if (id === cellsChanged) this.takeOver(params as CellsChanged);
      }),
      api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
        const [first] = selections;
        if (first === undefined) return;
        const at = { sheet: worksheet.getSheetName(), row: first.startRow, column: first.startColumn };
        void this.workbook.lookAt(at);
      }),
    ];
    this.endings.push(
      ...listening.map((each) => () => {
        each.dispose();
      }),
      workbook.subscribe((change) => {
        if (change.kind === 'written') this.show();
        else if (change.kind === 'selected') this.goTo(change.at);
      }),
    );
  }

  setDark(dark: boolean): void {
    this.running.api.toggleDarkMode(dark);
  }

  async setLanguage(language: Language): Promise<void> {
    const type = localeTypes[language];
    this.running.api.loadLocales(type, await gridLocale(language));
    this.running.api.setLocale(type);
  }

  close(): void {
    for (const end of this.endings) end();
    this.running.univer.dispose();
  }

  /** Shows the book as it is now, on the sheet that was looked at. */
  private show(): void {
    const { api } = this.running;
    const before = this.shown;
    const active = before?.getActiveSheet().getSheetName();
    if (before !== undefined) api.disposeUnit(before.getId());
    this.count += 1;
    this.shown = api.createWorkbook(gridSnapshot(this.workbook.book, `book-${this.count}`));
    if (active !== undefined) this.shown.getSheetByName(active)?.activate();
  }

  private takeOver({ unitId, subUnitId, cellValue }: CellsChanged): void {
    const sheet = this.shown?.getId() === unitId ? this.shown.getSheetBySheetId(subUnitId) : null;
    if (!sheet || cellValue === undefined) return;
    const tab = this.workbook.book.sheets.findIndex((_, at) => gridSheetId(at) === subUnitId);
    this.workbook.edit(this.workbook.book.sheets[tab]?.name ?? '', gridEdits(sheet, cellValue));
  }

  private goTo({ sheet: name, row, column }: CellAddress): void {
    const sheet = this.shown?.getSheetByName(name);
    if (!sheet) return;
    sheet.activate();
    sheet.getRange(row, column).activate();
    sheet.scrollToCell(row, column);
  }
}

/** Opens the grid in a part of the page. */
export async function openGrid(
  container: HTMLElement,
  workbook: BrowserWorkbook,
  language: Language,
  dark: boolean,
): Promise<Grid> {
  const locale = await gridLocale(language);
  gridStyles(container.ownerDocument);
  return new OpenGrid(startUniver(container, language, locale, dark), workbook);
}
