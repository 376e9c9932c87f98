/** Amounts by quarter, one array for all choices with the same: a large company has hundreds of thousands of them. */
export interface QuarterSeries {
  /** The amount in every quarter from a first one on. */
  from(first: number, amount: number): readonly number[];
  /** The amount in one quarter alone. */
  only(quarter: number, amount: number): readonly number[];
}

/** Series over so many quarters. */
export function quarterSeries(span: number): QuarterSeries {
  const known = new Map<string, readonly number[]>();
  const series = (first: number, end: number, amount: number) => {
    const name = `${first}|${end}|${amount}`;
    const found =
      known.get(name) ?? Array.from({ length: span }, (_, at) => (at >= first && at < end ? amount : 0));
    known.set(name, found);
    return found;
  };
  return {
    from: (first, amount) => series(first, span, amount),
    only: (quarter, amount) => series(quarter, quarter + 1, amount),
  };
}
