import type { IStyleData } from '@univerjs/core';
import { looks } from '../../sheet/look';
import type { CellFormat } from '../file/book';
import { styleOfLook } from './gridStyle';

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
    return format === undefined ? undefined : this.styles[nameOf(format)]?.fs;
  }

  nameOf(format: CellFormat | undefined, numberFormat: string): string | undefined {
    if (format === undefined) return undefined;
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
}
