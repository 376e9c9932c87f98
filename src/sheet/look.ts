import type { SheetPurpose, Style, Tone } from './plan';

/** How cells of one style look; what is left out is the host's own. Colours are RRGGBB, sizes points. */
export interface Look {
  /** In the neutral form of a file: point for decimals, comma for thousands. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  /** Turned to read upwards. */
  readonly turned?: boolean;
  readonly border?: 'top' | 'bottom' | 'all';
}

/** The font of every cell, and its size in points where a look has none. */
export const font = { name: 'Calibri', size: 11, colour: '1F2933' } as const;

/** The colour of the lines that borders are drawn with. */
export const borderColour = 'BFC7D1';

const darkBlue = '1F3864';
// Zeros are dashes and negative numbers stand in parentheses, as finance reads them; the gap keeps digits in line.
const wholes = '#,##0_);(#,##0);"–"_)';
const hundredths = '#,##0.00_);(#,##0.00);"–"_)';
// Blue on light yellow marks cells that are typed in, as finance does.
const typedIn = { colour: '0000FF', fill: 'FFF9E0', border: 'all', vertical: 'top' } as const;
// Violet on lilac marks a default that a formula gives until something is typed over it.
const typedOver = { ...typedIn, colour: '6B2FA0', fill: 'F6F0FC' } as const;
const head = { bold: true, colour: 'FFFFFF', fill: darkBlue, wrap: true, vertical: 'center' } as const;

/** The look of every style; both hosts follow it. */
export const looks = {
  title: { bold: true, size: 16, colour: darkBlue },
  finding: { bold: true, size: 12, colour: darkBlue },
  section: { bold: true, size: 12, colour: darkBlue, border: 'bottom' },
  heading: head,
  headingTurned: { ...head, turned: true, align: 'center', vertical: 'bottom' },
  headingNumber: { ...head, align: 'right' },
  label: { bold: true },
  text: { vertical: 'top' },
  wrapped: { wrap: true, vertical: 'top' },
  note: { italic: true, colour: '5F6B7A' },
  link: { colour: '0B57A4', vertical: 'top' },
  count: { numberFormat: wholes, align: 'right', vertical: 'top' },
  year: { numberFormat: '0', align: 'right', vertical: 'top' },
  fte: { numberFormat: hundredths, align: 'right', vertical: 'top' },
  ratio: { numberFormat: '0.00', align: 'right', vertical: 'top' },
  percent: { numberFormat: '0%', align: 'right', vertical: 'top' },
  money: { numberFormat: wholes, align: 'right', vertical: 'top' },
  date: { numberFormat: 'yyyy-mm-dd', align: 'left', vertical: 'top' },
  // Under a heading of numbers.
  dateNumber: { numberFormat: 'yyyy-mm-dd', align: 'right', vertical: 'top' },
  status: { bold: true, align: 'center', vertical: 'top' },
  total: { bold: true, numberFormat: hundredths, border: 'top' },
  totalMoney: { bold: true, numberFormat: wholes, align: 'right', border: 'top' },
  totalCount: { bold: true, numberFormat: wholes, border: 'top' },
  check: { numberFormat: hundredths, italic: true, colour: '5F6B7A', border: 'top' },
  input: typedIn,
  inputPercent: { ...typedIn, numberFormat: '0%' },
  inputMoney: { ...typedIn, numberFormat: '#,##0' },
  inputDate: { ...typedIn, numberFormat: 'yyyy-mm-dd', align: 'left' },
  inputDefault: typedOver,
  inputDefaultMoney: { ...typedOver, numberFormat: '#,##0' },
  inputDefaultDate: { ...typedOver, numberFormat: 'yyyy-mm-dd', align: 'left' },
} as const satisfies Record<Style, Look>;

/** The look of the heading of a table column: on the side on which its numbers stand. */
export function headingStyle(style: Style): 'heading' | 'headingNumber' {
  const look: Look = looks[style];
  return look.align === 'right' ? 'headingNumber' : 'heading';
}

/** The colour of the tab of a sheet by what it is for. */
export const tabColours = {
  decision: darkBlue,
  reading: '4A90C2',
  input: 'E3B505',
  working: 'A6ADB5',
} as const satisfies Record<SheetPurpose, string>;

/** The colours of a tone; without a fill it only colours the text. */
export interface ToneLook {
  readonly fill?: string;
  readonly colour: string;
  readonly bold?: boolean;
}

/**
 * The colours of every tone. The four of coverage come from the Okabe-Ito palette, which people with a colour
 * vision deficiency can tell apart, at four lightnesses, darkest for the gap.
 */
export const tones = {
  gap: { fill: 'E8743B', colour: '1A1A1A', bold: true },
  tight: { fill: 'F7DC6F', colour: '1A1A1A' },
  covered: { fill: 'DDF3EC', colour: '0B4F3C' },
  surplus: { fill: '9CC3E6', colour: '0B2545' },
  quiet: { colour: '66707C' },
  alarm: { fill: 'B3261E', colour: 'FFFFFF', bold: true },
  good: { fill: 'C9EBCF', colour: '14532D' },
} as const satisfies Record<Tone, ToneLook>;
