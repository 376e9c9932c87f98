/** Who can give how much, who needs how much, and what each unit costs from one to the other; whole numbers. */
export interface Transport {
  /** Units that each supply has. */
  readonly supplies: readonly number[];
  /** Units that each need asks for. */
  readonly needs: readonly number[];
  /** Cost of a unit of a supply that meets a need; `null`: it may not. */
  readonly cost: (supply: number, need: number) => number | null;
  /** Cost of a unit of each need that stays unmet. */
  readonly unmet: readonly number[];
}

/** Units by supply and need: `given[supply][need]`; the row after the last supply is what stays unmet. */
type Given = readonly (readonly number[])[];

/** Total cost of what is given and what stays unmet. */
export function transportCost({ supplies, cost, unmet }: Transport, given: Given): number {
  let sum = 0;
  given.forEach((row, supply) => {
    row.forEach((units, need) => {
      if (units === 0) return;
      sum += units * (supply < supplies.length ? (cost(supply, need) ?? Infinity) : (unmet[need] ?? 0));
    });
  });
  return sum;
}

/**
 * Meets needs at the least cost. Needs are met one after the other along the cheapest way through what is given already, so that
 * every state on the way is the cheapest for the needs met so far; of ways that cost the same the first in order is taken.
 */
export function transport({ supplies, needs, cost, unmet }: Transport): Given {
  const rows = supplies.length + 1;
  const given = Array.from({ length: rows }, () => needs.map(() => 0));
  const left = [...supplies, Infinity];
  const costs = Array.from({ length: rows }, (_, supply) =>
    needs.map((_, need) => (supply < supplies.length ? cost(supply, need) : (unmet[need] ?? 0))),
  );
  needs.forEach((asked, target) => {
    let open = asked;
    while (open > 0) {
      const path = cheapestPath({ rows, needs: needs.length, costs, given, left, target });
      let amount = Math.min(open, left[path.source] ?? 0);
      for (const { supply, from } of path.steps)
        if (from !== null) amount = Math.min(amount, given[supply]?.[from] ?? 0);
      for (const { supply, from, to } of path.steps) {
        const row = given[supply];
        if (row === undefined) continue;
        row[to] = (row[to] ?? 0) + amount;
        if (from !== null) row[from] = (row[from] ?? 0) - amount;
      }
      left[path.source] = (left[path.source] ?? 0) - amount;
      open -= amount;
    }
  });
  return given;
}

/** Meets needs quickly: the one whose unit counts most first, from its cheapest supplies in order. */
export function nearestFirst({ supplies, needs, cost, unmet }: Transport): Given {
  const given = Array.from({ length: supplies.length + 1 }, () => needs.map(() => 0));
  const left = [...supplies];
  const order = needs
    .map((_, need) => need)
    .sort((one, other) => (unmet[other] ?? 0) - (unmet[one] ?? 0) || one - other);
  for (const need of order) {
    let open = needs[need] ?? 0;
    const priced = left.flatMap((units, supply) => {
      const price = units > 0 ? cost(supply, need) : null;
      return price === null || price >= (unmet[need] ?? 0) ? [] : [{ supply, price }];
    });
    priced.sort((one, other) => one.price - other.price || one.supply - other.supply);
    for (const { supply } of priced) {
      const units = Math.min(open, left[supply] ?? 0);
      const row = given[supply];
      if (units === 0 || row === undefined) continue;
      row[need] = units;
      left[supply] = (left[supply] ?? 0) - units;
      open -= units;
    }
    const rest = given[supplies.length];
    if (rest !== undefined) rest[need] = open;
  }
  return given;
}

interface Network {
  readonly rows: number;
  readonly needs: number;
  readonly costs: readonly (readonly (number | null)[])[];
  readonly given: readonly (readonly number[])[];
  readonly left: readonly number[];
  readonly target: number;
}

/** A supply that gives to a need what it took from another; `from` is `null` at the supply that still has units. */
interface PathStep {
  readonly supply: number;
  readonly from: number | null;
  readonly to: number;
}

/** The cheapest way to give one unit more to a need; the unmet row always has units, so that there is one. */
function cheapestPath({ rows, needs, costs, given, left, target }: Network): {
  readonly source: number;
  readonly steps: readonly PathStep[];
} {
  const distance = Array.from({ length: needs }, () => Infinity);
  const next = Array.from({ length: needs }, (): { supply: number; to: number } | null => null);
  distance[target] = 0;
  // A need gets its unit back from elsewhere for what that costs more: rounds of improvement until nothing changes.
  for (let changed = true; changed;) {
    changed = false;
    for (let to = 0; to < needs; to++) {
      const here = distance[to] ?? Infinity;
      if (here === Infinity) continue;
      for (let supply = 0; supply < rows; supply++) {
        const price = costs[supply]?.[to] ?? null;
        if (price === null) continue;
        for (let from = 0; from < needs; from++) {
          if (from === to || (given[supply]?.[from] ?? 0) === 0) continue;
          const through = here + price - (costs[supply]?.[from] ?? 0);
          if (through >= (distance[from] ?? Infinity)) continue;
          distance[from] = through;
          next[from] = { supply, to };
          changed = true;
        }
      }
    }
  }
  let best = { total: Infinity, source: rows - 1, to: target };
  for (let to = 0; to < needs; to++)
    for (let supply = 0; supply < rows; supply++) {
      const price = costs[supply]?.[to] ?? null;
      if (price === null || (left[supply] ?? 0) <= 0) continue;
      const total = price + (distance[to] ?? Infinity);
      if (total < best.total) best = { total, source: supply, to };
    }
  const steps: PathStep[] = [{ supply: best.source, from: null, to: best.to }];
  for (let at = best.to; at !== target;) {
    const hop = next[at];
    if (hop === undefined || hop === null) break;
    steps.push({ supply: hop.supply, from: at, to: hop.to });
    at = hop.to;
  }
  return { source: best.source, steps };
}
