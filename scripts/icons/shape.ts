/** Red, green, blue 0-255 and opacity 0-1. */
export type Colour = readonly [number, number, number, number];

/** A filled figure on a square of `size` pixels; coordinates are pixels from the top left. */
export interface Shape {
  readonly colour: Colour;
  readonly covers: (x: number, y: number) => boolean;
}

/** An upright rectangle. */
export function rectangle(left: number, top: number, width: number, height: number, colour: Colour): Shape {
  return { colour, covers: (x, y) => x >= left && x < left + width && y >= top && y < top + height };
}

/** A square from 0 to `size` with round corners. */
export function tile(size: number, radius: number, colour: Colour): Shape {
  return {
    colour,
    covers: (x, y) => {
      const overX = Math.max(radius - x, x - (size - radius), 0);
      const overY = Math.max(radius - y, y - (size - radius), 0);
      return Math.hypot(overX, overY) <= radius;
    },
  };
}

/** A part of a ring; angles in radians, clockwise from three o'clock, `from` < `to`. */
export function arc(
  centre: number,
  radius: number,
  stroke: number,
  from: number,
  to: number,
  colour: Colour,
): Shape {
  return {
    colour,
    covers: (x, y) => {
      const distance = Math.hypot(x - centre, y - centre);
      const turn = Math.atan2(y - centre, x - centre);
      const angle = turn < from ? turn + 2 * Math.PI : turn;
      return Math.abs(distance - radius) <= stroke / 2 && angle >= from && angle <= to;
    },
  };
}

type Point = readonly [number, number];

function side(x: number, y: number, a: Point, b: Point): number {
  return (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
}

/** A triangle. */
export function triangle(a: Point, b: Point, c: Point, colour: Colour): Shape {
  return {
    colour,
    covers: (x, y) => {
      const sides = [side(x, y, a, b), side(x, y, b, c), side(x, y, c, a)];
      return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
    },
  };
}
