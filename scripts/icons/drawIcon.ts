import { arc, rectangle, tile, triangle, type Colour, type Shape } from './shape';

const ground: Colour = [15, 84, 140, 1];
const bright: Colour = [255, 255, 255, 1];
const faint: Colour = [255, 255, 255, 0.24];
const accent: Colour = [124, 224, 178, 1];

/** Samples per pixel edge: edges off the pixel grid come out soft, edges on it stay hard. */
const samples = 8;

/** Ten of sixteen cells rise like stairs: the ten profiles, growing. */
function planner(size: number): readonly Shape[] {
  const cell = Math.max(2, Math.round(size * 0.14));
  const gap = Math.max(1, Math.round(size * 0.05));
  const margin = Math.floor((size - 4 * cell - 3 * gap) / 2);
  const shapes: Shape[] = [];
  for (let row = 0; row < 4; row += 1) {
    for (let column = 0; column < 4; column += 1) {
      const filled = column + row >= 3;
      const colour = !filled ? faint : column === 3 ? accent : bright;
      shapes.push(rectangle(margin + column * (cell + gap), margin + row * (cell + gap), cell, cell, colour));
    }
  }
  return shapes;
}

/** A sheet with a heading row and a column of names. */
function template(size: number): readonly Shape[] {
  const gap = Math.max(1, Math.round(size * 0.05));
  const margin = Math.round(size * 0.2);
  const inner = size - 2 * margin;
  const row = Math.floor((inner - 2 * gap) / 3);
  const narrow = Math.round((inner - gap) * 0.4);
  const shapes = [rectangle(margin, margin, inner, row, accent)];
  for (let line = 1; line < 3; line += 1) {
    const top = margin + line * (row + gap);
    shapes.push(rectangle(margin, top, narrow, row, bright));
    shapes.push(rectangle(margin + narrow + gap, top, inner - narrow - gap, row, bright));
  }
  return shapes;
}

/** An open circle whose end is an arrow head. */
function refresh(size: number): readonly Shape[] {
  const centre = size / 2;
  const radius = size * 0.26;
  const stroke = Math.max(2, size * 0.11);
  const head = size * 0.17;
  return [
    arc(centre, radius, stroke, 0, 1.5 * Math.PI, bright),
    triangle(
      [centre, centre - radius - head],
      [centre, centre - radius + head],
      [centre + head * 1.5, centre - radius],
      accent,
    ),
  ];
}

const glyphs = { planner, template, refresh } as const;

/** One of the icons: the add-in itself and the two commands beside it. */
export type GlyphName = keyof typeof glyphs;

/** All icons. */
export const glyphNames = ['planner', 'template', 'refresh'] as const satisfies readonly GlyphName[];

function coverage(shape: Shape, column: number, row: number): number {
  let hits = 0;
  for (let y = 0; y < samples; y += 1) {
    for (let x = 0; x < samples; x += 1) {
      hits += shape.covers(column + (x + 0.5) / samples, row + (y + 0.5) / samples) ? 1 : 0;
    }
  }
  return hits / samples ** 2;
}

function over(below: Colour, above: Colour, share: number): Colour {
  const front = above[3] * share;
  const alpha = front + below[3] * (1 - front);
  const mix = (lower: number, upper: number): number =>
    alpha === 0 ? 0 : (upper * front + lower * below[3] * (1 - front)) / alpha;
  return [mix(below[0], above[0]), mix(below[1], above[1]), mix(below[2], above[2]), alpha];
}

/** The pixels of an icon, row by row, four bytes each (RGBA). */
export function drawIcon(glyph: GlyphName, size: number): Uint8Array {
  const shapes = [tile(size, size * 0.19, ground), ...glyphs[glyph](size)];
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let colour: Colour = [0, 0, 0, 0];
      for (const shape of shapes) {
        colour = over(colour, shape.colour, coverage(shape, column, row));
      }
      const [red, green, blue, alpha] = colour;
      pixels.set(
        [red, green, blue, alpha * 255].map((part) => Math.round(part)),
        (row * size + column) * 4,
      );
    }
  }
  return pixels;
}
