/**
 * Commands of the grid that would change what the book behind it does not follow: rows, columns and sheets that come,
 * go or move, and formats. They come from the keyboard or the sheet tabs; values, formulas, widths and zoom are free.
 */
const structure =
  /^sheet\.command\.(insert-|remove-|delete-|copy-(work)?sheet|move-(range|rows|cols|drawing)|add-|hide-|set-worksheet-(name|order|hidden|show|protection)|set-(rows-hidden|col-hidden|tab-color|defined-name|frozen|style|border|bold|italic|underline|stroke|font|text|background|protection|once|infinite)|set-range-(?!values)|reset-|split-|clear-selection-(all|format)|apply-format|toggle-gridlines)/;

/** Whether the page keeps the grid from doing something. */
export function forbidden(command: string): boolean {
  return structure.test(command);
}
