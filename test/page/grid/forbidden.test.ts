import { forbidden } from '../../../src/page/grid/forbidden';

test.each([
  'sheet.command.insert-row-before',
  'sheet.command.remove-col-by-range',
  'sheet.command.remove-sheet',
  'sheet.command.set-worksheet-name',
  'sheet.command.set-worksheet-order',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.move-range',
  'sheet.command.add-worksheet-merge-all',
  'sheet.command.set-range-bold',
  'sheet.command.set-style',
])('%s would leave the book behind', (command) => {
  expect(forbidden(command)).toBe(true);
});

test.each([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.paste',
  'sheet.command.auto-fill',
  'sheet.command.set-worksheet-activate',
  'sheet.command.set-worksheet-col-width',
  'sheet.command.move-selection',
  'sheet.command.scroll-to-cell',
  'sheet.mutation.set-range-values',
])('%s is free', (command) => {
  expect(forbidden(command)).toBe(false);
});
