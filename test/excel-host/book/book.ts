import { ExcelFault } from '../excelFault';
import type { Rect } from './address';
import { absoluteName, parseRect, splitAddress } from './address';
import { Sheet } from './sheet';
import type { Value } from './typed';

/** A defined name; `refers` is a formula (`='Sheet 1'!$A$1`). */
export interface DefinedName {
  name: string;
  refers: string;
  visible: boolean;
  comment: string;
}

/** A formula and where it stands. */
export interface FormulaAt {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** How a book answers: hooks and faults of a test. */
export interface BookOptions {
  /** Takes formulas with tables and sheets that are not there, which Excel refuses. */
  readonly takesAnyFormula?: boolean;
  /** The value of a formula, asked whenever the cell is read; 0 where nothing is said. */
  readonly evaluate?: (book: Book, at: FormulaAt) => Value;
}

/** A workbook in memory. It does not calculate. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  active = 0;
  /** Sheets can be neither added nor deleted, renamed, moved or hidden. */
  isStructureProtected = false;
  /** Days are counted from 1904 on, as Excel for the old Mac did. */
  from1904 = false;
  selection: Rect = { top: 0, left: 0, rows: 1, columns: 1 };
  #nextId = 1;

  constructor(readonly options: BookOptions = {}) {}

  /** Refuses a change of the sheets of a protected workbook. */
  touchStructure(): void {
    if (this.isStructureProtected) {
      throw new ExcelFault('AccessDenied', 'The structure of the workbook is protected.');
    }
  }

  nextId(): string {
    return `{${String(this.#nextId++).padStart(8, '0')}}`;
  }

  sheet(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || same(sheet.name, key));
  }

  addSheet(name = this.#freeName()): Sheet {
    this.checkSheetName(name);
    const sheet = new Sheet(this, this.nextId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  checkSheetName(name: string): void {
    if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || same(name, 'History')) {
      throw new ExcelFault('InvalidArgument', 'The name of the sheet is not valid.');
    }
    if (this.sheets.some((sheet) => same(sheet.name, name))) {
      throw new ExcelFault('ItemAlreadyExists', 'A sheet of this name exists already.');
    }
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (!same(sheet.name, name)) {
      this.checkSheetName(name);
    }
    const old = sheet.name;
    for (const defined of this.names) {
      const area = this.areaOf(defined);
      if (area?.sheet.name === old) {
        defined.refers = absoluteName(name, area.rect);
      }
    }
    sheet.name = name;
  }

  removeSheet(sheet: Sheet): void {
    const visible = this.sheets.filter((one) => one.visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet) {
      throw new ExcelFault('InvalidOperation', 'A workbook keeps at least one visible sheet.');
    }
    for (const defined of this.names) {
      if (this.areaOf(defined)?.sheet === sheet) {
        defined.refers = '=#REF!';
      }
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }

  tables() {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** A name no table or defined name has; both share one space. */
  checkFreeName(name: string): void {
    if (
      !/^[A-Za-z_\\\u00c0-\u024f][\w.\\\u00c0-\u024f]*$/.test(name) ||
      /^[A-Za-z]{1,3}\d+$/.test(name) ||
      name.length > 255
    ) {
      throw new ExcelFault('InvalidArgument', 'The name is not valid.');
    }
    const taken =
      this.tables().some((table) => same(table.name, name)) ||
      this.names.some((defined) => same(defined.name, name));
    if (taken) {
      throw new ExcelFault('ItemAlreadyExists', 'The name is taken.');
    }
  }

  name(key: string): DefinedName | undefined {
    return this.names.find((defined) => same(defined.name, key));
  }

  /** The area a name refers to. */
  areaOf(defined: DefinedName): { readonly sheet: Sheet; readonly rect: Rect } | null {
    const { sheet: name, address } = splitAddress(defined.refers);
    const sheet = name === undefined ? undefined : this.sheet(name);
    return sheet === undefined || !/^\$?[A-Z]+\$?\d/.test(address)
      ? null
      : { sheet, rect: parseRect(address) };
  }

  /** Refuses formulas that refer to tables or sheets that are not there, as Excel does. */
  checkFormula(formula: string): void {
    if (this.options.takesAnyFormula === true) {
      return;
    }
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
    for (const [, name = ''] of bare.matchAll(/(?<![\w.\]'])([A-Za-z_][\w.]*)\[/g)) {
      if (!this.tables().some((table) => same(table.name, name))) {
        throw new ExcelFault('InvalidArgument', 'The formula refers to a table that is not there.');
      }
    }
    for (const [, quoted, plain] of bare.matchAll(/(?:'((?:[^']|'')+)'|\b([A-Za-z_][\w.]*))!/g)) {
      if (this.sheet((quoted ?? plain ?? '').replaceAll("''", "'")) === undefined) {
        throw new ExcelFault('InvalidArgument', 'The formula refers to a sheet that is not there.');
      }
    }
    const opened = bare.split('(').length;
    if (opened !== bare.split(')').length || bare.length > 8192) {
      throw new ExcelFault('InvalidArgument', 'The formula is not valid.');
    }
  }

  #freeName(): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`Sheet${number}`) !== undefined) {
      number += 1;
    }
    return `Sheet${number}`;
  }
}

/** Whether two names are the same to Excel. */
export function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
