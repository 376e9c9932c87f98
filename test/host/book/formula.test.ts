import { fileFormula } from '../../../src/host/book/formula';
import { mapReferences } from '../../../src/host/book/references';

/** Headings full of signs, as public reports have them: XlsxWriter#1075, XLParser#67, ClosedXML#2821. */
test.each([
  ['=HYPERLINK("http://x/\'@md="&[@CL])', 'HYPERLINK("http://x/\'@md="&Team[[#This Row],[CL]])'],
  ["=Other['@md]", "Other['@md]"],
  ["=COUNT(Other[@['#]:['@]])", "COUNT(Other[[#This Row],['#]:['@]])"],
  ['=XLOOKUP(A1,Other[Week],Other[Some: A1])', '_xlfn.XLOOKUP(A1,Other[Week],Other[Some: A1])'],
  ['=[@FTE]*MYSORT(1)+"[@FTE]"', 'Team[[#This Row],[FTE]]*MYSORT(1)+"[@FTE]"'],
  ["='[@FTE]'!A1+SORT(FILTER(B1:B2,1))", "'[@FTE]'!A1+_xlfn._xlws.SORT(_xlfn._xlws.FILTER(B1:B2,1))"],
])('%s is held in a file as %s', (formula, held) => {
  expect(fileFormula(formula, 'Team')).toBe(held);
});

/** A quoted sheet stays as it is written when cells move, its own or another: hucre#538. */
test("a reference to a sheet in quotes tells the sheet's name without them", () => {
  const seen: (readonly [string | undefined, string])[] = [];
  mapReferences("'Bob''s Data'!A3+'My Sheet'!A3+S!A3", ({ sheet, prefix }) => {
    seen.push([sheet, prefix]);
    return `${prefix}A4`;
  });
  expect(seen).toEqual([
    ["Bob's Data", "'Bob''s Data'!"],
    ['My Sheet', "'My Sheet'!"],
    ['S', 'S!'],
  ]);
  expect(mapReferences("'Bob''s Data'!A3", ({ prefix }) => `${prefix}A4`)).toBe("'Bob''s Data'!A4");
});
