import type { Area, Style, Tone } from '../../sheet/plan';
import { borderColour, looks, tones, type Look, type ToneLook } from '../../sheet/look';

const aligns = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function hex(colour: string): string {
  return `#${colour}`;
}

/** Gives a range the looks of a style, all but the wrapping, which makes later writes slow and comes last. */
export function applyLook(range: Excel.Range, area: Area, style: Style): void {
  const look: Look = looks[style];
  if (look.numberFormat !== undefined) {
    // One format for all cells: the types ask for a table, Excel takes a single value.
    range.set({ numberFormat: look.numberFormat as unknown as string[][] });
  }
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = hex(look.colour);
  if (look.fill !== undefined) format.fill.color = hex(look.fill);
  if (look.align !== undefined) format.horizontalAlignment = aligns[look.align];
  if (look.vertical !== undefined) format.verticalAlignment = verticals[look.vertical];
  if (look.turned === true) format.textOrientation = 90;
  for (const edge of edgesOf(look, area)) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = hex(borderColour);
  }
}

/** Whether cells of a style wrap their text. */
export function wraps(style: Style): boolean {
  const look: Look = looks[style];
  return look.wrap === true;
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** The lines of an area that give each of its cells the border of the look. */
function edgesOf({ border }: Look, { rows, columns }: Area): readonly Edge[] {
  const between: readonly Edge[] = rows > 1 ? ['InsideHorizontal'] : [];
  if (border === undefined) {
    return [];
  }
  if (border !== 'all') {
    return [border === 'top' ? 'EdgeTop' : 'EdgeBottom', ...between];
  }
  const beside: readonly Edge[] = columns > 1 ? ['InsideVertical'] : [];
  return ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...between, ...beside];
}

/** Gives a conditional format the looks of a tone. */
export function applyTone(format: Excel.ConditionalRangeFormat, tone: Tone): void {
  const look: ToneLook = tones[tone];
  format.font.color = hex(look.colour);
  if (look.fill !== undefined) format.fill.color = hex(look.fill);
  if (look.bold !== undefined) format.font.bold = look.bold;
}

/** The width of a column in points for a number of characters of the standard font. */
export function columnPoints(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}
