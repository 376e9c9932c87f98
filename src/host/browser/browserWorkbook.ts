import type { CellAddress } from '../../domain/grid';
import type { SheetPlan } from '../../sheet/plan';
import type { Snapshot } from '../../sheet/snapshot';
import type { Book, BookSheet } from '../book/book';
import type { SheetInfo, Watch, Workbook } from '../port';
import { withEdits, type GridEdit } from './gridEdit';

/** What became of the workbook: the planner wrote it, the grid edited it, or a cell is to be shown. */
export type BookChange =
  { readonly kind: 'written' | 'edited' } | { readonly kind: 'selected'; readonly at: CellAddress };

/** A workbook whose sheets are at hand, to be edited in place and saved. */
interface HeldWorkbook extends Workbook {
  /** The workbook as it stands. */
  readonly book: Book;
  /** Takes over what the user did on a sheet. */
  edit(sheet: string, change: (sheet: BookSheet) => BookSheet): void;
  /** Whether it holds macros, which only an .xlsm file can hold. */
  readonly hasMacros: boolean;
  /** The workbook as the bytes of a file. */
  save(as: { readonly macros: boolean }): Promise<Uint8Array>;
}

/** A workbook in memory that a grid beside the pane shows and edits. */
export class BrowserWorkbook implements Workbook {
  private readonly listeners = new Set<(change: BookChange) => void>();
  /** Waits for what the grid still computes; `null` without a grid. */
  private computed: (() => Promise<void>) | null = null;
  /** Whether something was edited since the grid was last waited for. */
  private isEdited = false;

  constructor(private readonly held: HeldWorkbook) {}

  /** The workbook as it stands, edits of the grid included. */
  get book(): Book {
    return this.held.book;
  }

  /** Tells of every change; returns what ends it. */
  subscribe(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Before a run and a download there is waited for what a grid still computes; returns what ends it. */
  computedBy(wait: () => Promise<void>): () => void {
    this.computed = wait;
    return () => {
      if (this.computed === wait) this.computed = null;
    };
  }

  /** Takes over cells that the user edited in the grid, and what the grid computed after it. */
  edit(sheet: string, edits: readonly GridEdit[]): void {
    const before = this.book;
    this.held.edit(sheet, (each) => withEdits(before, each, edits));
    if (this.book === before) return;
    this.isEdited = true;
    this.tell({ kind: 'edited' });
  }

  /** Takes over the cell that the user looks at. */
  async lookAt(at: CellAddress): Promise<void> {
    return this.held.select(at);
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.held.sheets();
  }

  async read(sheetNames: readonly string[], watch: Watch): Promise<Snapshot> {
    await this.settled();
    return this.held.read(sheetNames, watch);
  }

  async write(plans: readonly SheetPlan[], watch: Watch, basis?: Snapshot): Promise<readonly string[]> {
    const names = await this.held.write(plans, watch, basis);
    this.tellWritten();
    return names;
  }

  async correct(
    corrections: readonly { readonly at: CellAddress; readonly value: string | number }[],
  ): Promise<void> {
    await this.held.correct(corrections);
    this.tellWritten();
  }

  async revert(): Promise<boolean> {
    const reverted = await this.held.revert();
    if (reverted) this.tellWritten();
    return reverted;
  }

  async select(at: CellAddress): Promise<void> {
    await this.held.select(at);
    this.tell({ kind: 'selected', at });
  }

  async selected(): Promise<CellAddress | null> {
    return this.held.selected();
  }

  async insertSheet(plan: SheetPlan): Promise<string> {
    const name = await this.held.insertSheet(plan);
    this.tellWritten();
    return name;
  }

  /** Whether the workbook holds macros, so that it is saved as an .xlsm file. */
  get hasMacros(): boolean {
    return this.held.hasMacros;
  }

  /** The workbook as the bytes of an .xlsx file, or of an .xlsm file where it holds macros. */
  async save(): Promise<Uint8Array> {
    await this.settled();
    return this.held.save({ macros: this.held.hasMacros });
  }

  private async settled(): Promise<void> {
    if (!this.isEdited || this.computed === null) return;
    await this.computed();
    this.isEdited = false;
  }

  private tellWritten(): void {
    this.tell({ kind: 'written' });
  }

  private tell(change: BookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
