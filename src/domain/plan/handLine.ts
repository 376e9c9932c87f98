const mark = 'hand|';

/** An id for a line that the planner typed in without one: the row of the table it stands in, from 0. */
export function handLineId(row: number): string {
  return mark + String(row);
}

/** Whether an id is that of a line typed in by hand. */
export function isHandLine(id: string): boolean {
  return id.startsWith(mark);
}
