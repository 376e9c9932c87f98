import { VerticalAlign, type IStyleData } from '@univerjs/core';
import { looks, type Look } from '../../sheet/look';
import type { Style } from '../../sheet/plan';
import type { CellFormat } from '../book/book';
import { styleOfLook } from './gridStyle';

const sizes: Readonly<Record<Style, Look>> = looks;

function nameOf(format: CellFormat): string {
  return typeof format === 'number' ? `file-${format}` : format;
}

/** The styles that the cells of a book have, each once under a name. */
export class StyleNames {
  /** By name, as the grid keeps them. */
  readonly styles: Record<string, IStyleData> = {};

  /** `read` are the looks of the file by their number. */
  constructor(private readonly read: readonly IStyleData[]) {}

  /** Points of the letters of a format; nothing where they are as large as anywhere. */
  sizeOf(format: CellFormat | undefined): number | undefined {
    if (format === undefined) return undefined;
    return typeof format === 'number' ? this.read[format]?.fs : sizes[format].size;
  }

  /** `oneLine`: in a row that is as high as a line, where top and bottom are the same place. */
  nameOf(format: CellFormat | undefined, numberFormat: string, oneLine: boolean): string | undefined {
    if (format === undefined) return undefined;
    if (oneLine) return this.onLine(format, numberFormat);
    const name = nameOf(format);
    this.styles[name] ??=
      typeof format === 'number'
        ? {
            ...this.read[format],
            ...(numberFormat === 'General' ? {} : { n: { pattern: numberFormat } }),
          }
        : styleOfLook(looks[format]);
    return name;
  }

  private onLine(format: CellFormat, numberFormat: string): string {
    const base = this.nameOf(format, numberFormat, false) ?? '';
    const name = `${base}-line`;
    this.styles[name] ??= { ...this.styles[base], vt: VerticalAlign.MIDDLE };
    return name;
  }
}
