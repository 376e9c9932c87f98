import { profileNames } from '../../framework/profileNames';
import { reference } from '../layout/address';

/** Sheet rows of the choice, of the numbers that follow it, and of the titles of the blocks. */
export const shownTop = 3;
export const figuresTop = 6;
export const profilesTop = 14;
export const quartersTop = profilesTop + 2 + profileNames.length + 2 + 3;
export const chartTop = quartersTop + 2 + 8 + 2;
export const chartRows = 18;
export const listTops = {
  useCases: chartTop + chartRows + 1,
  actions: chartTop + chartRows + 1 + 12 + 4,
  questions: chartTop + chartRows + 1 + 12 + 4 + 20 + 4,
} as const;

/** Numbers that follow the choice, from top to bottom. */
export const figureRows = ['unit', 'quarter', 'from', 'to', 'useCases', 'actions', 'questions'] as const;
/** The cell of a number that follows the choice. */
export function figureCell(id: (typeof figureRows)[number]): string {
  return reference(figuresTop + figureRows.indexOf(id), 1, 'both');
}
