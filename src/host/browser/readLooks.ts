import {
  BooleanNumber,
  BorderStyleTypes,
  VerticalAlign,
  WrapStrategy,
  type HorizontalAlign,
  type IStyleData,
} from '@univerjs/core';
import { child, childrenOf, parseXml, type XmlNode } from '../package/xml';
import { fontFamily, horizontal, vertical } from './gridStyle';
import { themeColours, type ColourReader } from './themeColours';

const across: Readonly<Record<string, HorizontalAlign>> = horizontal;
const down: Readonly<Record<string, VerticalAlign>> = vertical;
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};

function on(node: XmlNode | undefined): boolean {
  return node !== undefined && !['0', 'false', 'none'].includes(node.attributes['val'] ?? '1');
}

function fontOf(node: XmlNode | undefined, colour: ColourReader): IStyleData {
  if (node === undefined) return {};
  const name = (child(node, 'name') ?? child(node, 'rFont'))?.attributes['val'];
  const size = child(node, 'sz')?.attributes['val'];
  const rgb = colour(child(node, 'color'));
  return {
    ...(name === undefined ? {} : { ff: fontFamily(name) }),
    ...(size === undefined ? {} : { fs: Number(size) }),
    ...(rgb === undefined ? {} : { cl: { rgb } }),
    ...(on(child(node, 'b')) ? { bl: BooleanNumber.TRUE } : {}),
    ...(on(child(node, 'i')) ? { it: BooleanNumber.TRUE } : {}),
    ...(on(child(node, 'u')) ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(on(child(node, 'strike')) ? { st: { s: BooleanNumber.TRUE } } : {}),
  };
}

/** `solid` is what a fill without a pattern means: in conditional formats the background colour counts. */
function fillOf(node: XmlNode | undefined, colour: ColourReader, conditional: boolean): IStyleData {
  const pattern = child(node, 'patternFill');
  if (pattern === undefined) return {};
  if (!conditional && pattern.attributes['patternType'] !== 'solid') return {};
  const rgb = conditional
    ? (colour(child(pattern, 'bgColor')) ?? colour(child(pattern, 'fgColor')))
    : colour(child(pattern, 'fgColor'));
  return rgb === undefined ? {} : { bg: { rgb } };
}

function borderOf(node: XmlNode | undefined, colour: ColourReader): IStyleData {
  const sides: NonNullable<IStyleData['bd']> = {};
  for (const [key, name] of [
    ['t', 'top'],
    ['r', 'right'],
    ['b', 'bottom'],
    ['l', 'left'],
  ] as const) {
    const side = child(node, name);
    const style = side?.attributes['style'];
    if (side === undefined || style === undefined || style === 'none') continue;
    sides[key] = {
      s: lines[style] ?? BorderStyleTypes.THIN,
      cl: { rgb: colour(child(side, 'color')) ?? '#000000' },
    };
  }
  return Object.keys(sides).length === 0 ? {} : { bd: sides };
}

function alignmentOf(node: XmlNode | undefined): IStyleData {
  const { wrapText, textRotation = 0, ...at } = node?.attributes ?? {};
  const turned = Number(textRotation);
  const aligned = across[at['horizontal'] ?? ''];
  return {
    ...(aligned === undefined ? {} : { ht: aligned }),
    vt: down[at['vertical'] ?? ''] ?? VerticalAlign.BOTTOM,
    ...(wrapText === '1' || wrapText === 'true' ? { tb: WrapStrategy.WRAP } : {}),
    // Files count from 91 on where a text is turned downwards.
    ...(turned > 0 && turned <= 180 ? { tr: { a: turned > 90 ? turned - 90 : -turned } } : {}),
  };
}

/** The looks that a file gives its cells and conditional formats, by their numbers. */
export interface FileLooks {
  readonly cells: readonly IStyleData[];
  readonly conditional: readonly IStyleData[];
}

/** Reads fonts, fills, borders and alignments of a file; number formats are of the book. */
export function readLooks(stylesXml: string, themeXml: string | undefined): FileLooks {
  const root = parseXml(stylesXml);
  const colour = themeColours(themeXml);
  const list = (name: string, item: string): readonly XmlNode[] => childrenOf(child(root, name), item);
  const fonts = list('fonts', 'font').map((font) => fontOf(font, colour));
  const fills = list('fills', 'fill').map((fill) => fillOf(fill, colour, false));
  const borders = list('borders', 'border').map((border) => borderOf(border, colour));
  return {
    cells: list('cellXfs', 'xf').map(({ attributes, children }) => ({
      ...fonts[Number(attributes['fontId'] ?? 0)],
      ...fills[Number(attributes['fillId'] ?? 0)],
      ...borders[Number(attributes['borderId'] ?? 0)],
      ...alignmentOf(children.find(({ name }) => name === 'alignment')),
    })),
    conditional: list('dxfs', 'dxf').map((dxf) => ({
      ...fontOf(child(dxf, 'font'), colour),
      ...fillOf(child(dxf, 'fill'), colour, true),
    })),
  };
}
