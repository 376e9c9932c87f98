import type { IStyleData } from '@univerjs/core';
import { looks } from '../../sheet/look';
import type { CellFormat } from '../file/book';
import { styleOfLook } from './gridStyle';

/** The styles that the cells of a book have, each once under a name. */
export class StyleNames {
  /** By name, as the grid keeps them. */
  readonly styles: Record<string, IStyleData> = {};

  /** `read` are the looks of the file by their number. */
  constructor(private readonly read: readonly IStyleData[]) {}

  nameOf(format: CellFormat | undefined, numberFormat: string): string | undefined {
    if (format === undefined) return undefined;
    const name = typeof format === 'number' ? `file-${format}` : format;
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
