import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';
import { borderColour, font, tones, type Look, type ToneLook } from '../../sheet/look';
import type { Tone } from '../../sheet/plan';

/** Alignments of the grid by their names in looks and in files. */
export const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
export const vertical = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const thin = { s: BorderStyleTypes.THIN, cl: { rgb: `#${borderColour}` } } as const;

function borders(border: NonNullable<Look['border']>): IStyleData['bd'] & object {
  if (border === 'top') return { t: thin };
  if (border === 'bottom') return { b: thin };
  return { t: thin, r: thin, b: thin, l: thin };
}

/** A font with those to take where it is not installed: Calibri is Microsoft's own. */
export function fontFamily(name: string): string {
  return `${name}, Carlito, 'Segoe UI', Arial, sans-serif`;
}

/** The style of the grid for one of our looks. */
export function styleOfLook(look: Look): IStyleData {
  return {
    ff: fontFamily(font.name),
    fs: look.size ?? font.size,
    cl: { rgb: `#${look.colour ?? font.colour}` },
    ...(look.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(look.fill === undefined ? {} : { bg: { rgb: `#${look.fill}` } }),
    ...(look.border === undefined ? {} : { bd: borders(look.border) }),
    ...(look.numberFormat === undefined ? {} : { n: { pattern: look.numberFormat } }),
    ...(look.align === undefined ? {} : { ht: horizontal[look.align] }),
    // Cells stand at the bottom unless told otherwise, as in Excel.
    vt: vertical[look.vertical ?? 'bottom'],
    ...(look.wrap === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(look.turned === true ? { tr: { a: -90 } } : {}),
  };
}

/** The style of the grid for a tone of a conditional format. */
export function styleOfTone(tone: Tone): IStyleData {
  const look: ToneLook = tones[tone];
  return {
    cl: { rgb: `#${look.colour}` },
    ...(look.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.fill === undefined ? {} : { bg: { rgb: `#${look.fill}` } }),
  };
}
