import { child, descendants, parseXml, type XmlNode } from '../package/xml';

/** Reads a colour element of a file as #RRGGBB; nothing where it is left to the reader. */
export type ColourReader = (node: XmlNode | undefined) => string | undefined;

/** Colours that files name by number in the old way, 0 to 7 and again 8 to 15; further ones are left out. */
const indexed = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'] as const;

/** The theme of Office, for files without one, in the order that cells count: light before dark. */
const office = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

function themeOf(xml: string | undefined): readonly string[] {
  const scheme = xml === undefined ? undefined : descendants(parseXml(xml), 'clrScheme')[0];
  if (scheme === undefined) return office;
  return order.map((name, at) => {
    const [colour] = child(scheme, name)?.children ?? [];
    return colour?.attributes['lastClr'] ?? colour?.attributes['val'] ?? office[at] ?? '000000';
  });
}

/** A colour made lighter (tint above 0) or darker, each of its parts by the same share. */
function tinted(rgb: string, tint: number): string {
  const part = (at: number): string => {
    const value = Number.parseInt(rgb.slice(at, at + 2), 16);
    const next = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(Math.max(next, 0), 255))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(2)}${part(4)}`;
}

/** The reader of the colours of a file with that theme. */
export function themeColours(themeXml: string | undefined): ColourReader {
  const theme = themeOf(themeXml);
  return (node) => {
    const { rgb, theme: number, indexed: old, tint } = node?.attributes ?? {};
    const named =
      rgb?.slice(-6) ?? theme[Number(number)] ?? (Number(old) < 16 ? indexed[Number(old) % 8] : undefined);
    return named === undefined ? undefined : tinted(named, Number(tint ?? 0));
  };
}
