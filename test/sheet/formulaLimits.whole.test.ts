import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { reported } from '../sample/workbook';

/** How deep the brackets of a formula are nested, those in texts aside. */
function depth(formula: string): number {
  let [now, deepest] = [0, 0];
  for (const character of formula.replace(/"[^"]*"/gu, '')) {
    if (character === '(') now += 1;
    if (character === ')') now -= 1;
    deepest = Math.max(deepest, now);
  }
  expect(now).toBe(0);
  return deepest;
}

test.each(['en', 'de'] as const)(
  'formulas keep the limits of Excel: 8,192 characters, texts of 255, 64 levels of nesting (%s)',
  async (language) => {
    const { sheets } = await reported(
      await rosterWithUseCases(threeMembers, twoUseCases, language),
      language,
    );
    const cells = sheets.flatMap(({ blocks, tables }) => [
      ...blocks.flatMap(({ rows }) => rows.flat()),
      ...tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
    ]);
    const formulas = cells.flatMap((cell) =>
      typeof cell === 'object' && cell !== null ? [cell.formula] : [],
    );
    expect(formulas.length).toBeGreaterThan(1000);
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
    expect(Math.max(...formulas.map(depth))).toBeLessThan(64);
    const texts = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/gu) ?? []);
    expect(Math.max(...texts.map((text) => text.length - 2))).toBeLessThanOrEqual(255);
    // A condition in a text goes through the text of its number: the grid of the page reads no 1E-9.
    expect(texts.filter((text) => /\.0{4}/u.test(text))).toEqual([]);
  },
);
