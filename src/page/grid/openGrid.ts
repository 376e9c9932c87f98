import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { CellAddress } from '../../domain/grid';
import type { Language } from '../../framework/language';
import type { BookChange, BrowserWorkbook } from '../../host/browser/browserWorkbook';
import { chartComponent } from '../../host/browser/gridCharts';
import { gridSheetId, gridSnapshot } from '../../host/browser/gridSnapshot';
import { chartInGrid } from './chartInGrid';
import { forbidden } from './forbidden';
import { gridEdits } from './gridEdits';
import { gridLocale, localeTypes } from './gridLocale';
import { gridStyles } from './gridStyles';
import { keepTones } from './keepTones';
import { keepFocus } from './keepFocus';
import { roomToScroll } from './roomToScroll';
import { startUniver, type RunningUniver } from './startUniver';
import { whenReady } from './whenReady';

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

/** After this time, in milliseconds, the grid has put what it wants to validate in the line for idle moments. */
const validationWaits = 50;

/** How long a run or a download waits for what the grid computes, milliseconds. */
const mostComputing = 60_000;

/** How many rows and columns before a cell are shown with it. */
const around = { rows: 8, columns: 3 } as const;

class OpenGrid implements Grid {
  private shown: FWorkbook | undefined;
  private count = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Where to go when the book is shown anew. */
  private target: CellAddress | undefined;
  private closed = false;
  private readonly endings: (() => void)[] = [];

  constructor(
    private readonly running: RunningUniver,
    private readonly workbook: BrowserWorkbook,
    private readonly container: HTMLElement,
  ) {
    const { api } = running;
    api.registerComponent(chartComponent, chartInGrid(workbook));
    this.show();
    keepTones(running.univer);
    const listening = [
      api.addEvent(api.Event.BeforeCommandExecute, (event) => {
        if (forbidden(event.id)) event.cancel = true;
      }),
      api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
        if (id === cellsChanged) this.takeOver(params as CellsChanged);
      }),
      api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections: [first] }) => {
        if (first === undefined) return;
        const at = { sheet: worksheet.getSheetName(), row: first.startRow, column: first.startColumn };
        void this.workbook.lookAt(at);
      }),
    ];
    for (const each of listening)
      this.endings.push(() => {
        each.dispose();
      });
    this.endings.push(
      workbook.subscribe((change) => {
        this.follow(change);
      }),
      workbook.computedBy(async () => {
        // What is not computed by then is saved as it is: Excel computes it when it opens the file.
        await api
          .getFormula()
          .onCalculationResultApplied(mostComputing)
          .catch(() => undefined);
      }),
    );
  }

  setDark(dark: boolean): void {
    this.running.api.toggleDarkMode(dark);
  }

  async setLanguage(language: Language): Promise<void> {
    const type = localeTypes[language];
    const pack = await gridLocale(language);
    if (this.closed) return;
    this.running.api.loadLocales(type, pack);
    this.running.api.setLocale(type);
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.waiting);
    for (const end of this.endings) end();
    this.running.univer.dispose();
  }

  private follow(change: BookChange): void {
    if (change.kind === 'written') this.showSoon();
    else if (change.kind === 'selected') {
      if (this.waiting === undefined) this.goTo(change.at);
      else this.target = change.at;
    }
  }

  /** Shows the book as it is now, on the sheet that was looked at. */
  private show(): void {
    const { api } = this.running;
    const active = this.shown?.getActiveSheet().getSheetName();
    // First away with the old, then the new: the other way round the grid loses its conditional formats.
    if (this.shown !== undefined) api.disposeUnit(this.shown.getId());
    this.count += 1;
    const data = gridSnapshot(this.workbook.book, `book-${this.count}`);
    this.shown = api.createWorkbook(roomToScroll(data, this.container.clientWidth));
    if (active !== undefined) this.shown.getSheetByName(active)?.activate();
  }

  /** Shows the book anew when the grid has validated the old one, which it would miss. */
  private showSoon(): void {
    clearTimeout(this.waiting);
    const timer = setTimeout(() => {
      requestIdleCallback(() => {
        if (this.closed || this.waiting !== timer) return;
        this.waiting = undefined;
        this.show();
        if (this.target !== undefined) this.goTo(this.target);
        this.target = undefined;
      });
    }, validationWaits);
    this.waiting = timer;
  }

  private takeOver({ unitId, subUnitId, cellValue }: CellsChanged): void {
    const sheet = this.shown?.getId() === unitId ? this.shown.getSheetBySheetId(subUnitId) : null;
    if (!sheet || cellValue === undefined) return;
    const { sheets } = this.workbook.book;
    const tab = sheets.findIndex((_, at) => gridSheetId(at) === subUnitId);
    this.workbook.edit(sheets[tab]?.name ?? '', gridEdits(sheet, cellValue));
  }

  private goTo({ sheet: name, row, column }: CellAddress): void {
    const sheet = this.shown?.getSheetByName(name);
    if (!sheet) return;
    sheet.activate();
    sheet.getRange(row, column).activate();
    // With what stands above and to the left of it: headings, and columns held in place, which would cover it.
    sheet.scrollToCell(Math.max(0, row - around.rows), Math.max(0, column - around.columns));
  }
}

/** Opens the grid in a part of the page and returns when it can be worked with. */
export async function openGrid(
  container: HTMLElement,
  workbook: BrowserWorkbook,
  language: Language,
  dark: boolean,
): Promise<Grid> {
  const locale = await gridLocale(language);
  gridStyles(container.ownerDocument);
  // Until then it would take the focus from the pane.
  const giveBack = keepFocus(container.ownerDocument);
  const running = startUniver(container, language, locale, dark);
  const ready = whenReady(running.api);
  const grid = new OpenGrid(running, workbook, container);
  await ready;
  giveBack();
  return grid;
}
