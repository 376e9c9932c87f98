import { line } from '../layout/line';
import { matrixPlace } from '../layout/matrix';
import type { Block, Cell } from '../plan';

/** Title, corner, headings, labels and note of a table of numbers. */
export function frame(
  name: string,
  top: number,
  words: { readonly title: string; readonly corner: string; readonly note: string },
  headings: readonly Cell[],
  labels: readonly Cell[],
): readonly Block[] {
  const place = matrixPlace(top);
  return [
    line(`${name}_title`, top, words.title, 'section'),
    line(`${name}_corner`, place.headingRow, words.corner, 'heading'),
    { name: `${name}_headings`, top: place.headingRow, left: 1, rows: [headings], style: 'headingNumber' },
    {
      name: `${name}_labels`,
      top: place.row(0),
      left: 0,
      rows: labels.map((label) => [label]),
      style: 'label',
    },
    line(`${name}_note`, place.row(labels.length), words.note, 'note'),
  ];
}
