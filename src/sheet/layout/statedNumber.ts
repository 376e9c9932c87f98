/**
 * The formula for a number from 0 up in a cell, also one typed as text with a point or a comma, as cellNumber reads it;
 * -1 where there is none. `cell` is any reference, even one that finds nothing.
 */
export function statedNumber(cell: string): string {
  return `IFERROR(IF(TRIM(${cell})="",-1,IF(ISNUMBER(${cell}),${cell},${numberOfText(cell)})),-1)`;
}

/** The formula for the number that a text in a cell states; an error where it states none. */
export function numberOfText(cell: string): string {
  return `NUMBERVALUE(SUBSTITUTE(TRIM(${cell}),",","."),"."," ")`;
}

/** The formula for a number from 0 up in a cell, or what counts where there is none. */
export function amountOr(cell: string, otherwise: string): string {
  return `IF(ISNUMBER(${cell}),IF(${cell}>=0,${cell},${otherwise}),${otherwise})`;
}
