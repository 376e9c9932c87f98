import type { Language } from '../../framework/language';
import type { SheetPlan } from '../plan';
import { sampleRoster } from './sampleRoster';
import { sampleUseCasesSheet } from './sampleUseCasesSheet';

/** A workbook to try with, as sheets: the roster for a sheet of the user's, the use cases for one of ours. */
export function sample(
  language: Language,
  today: number,
): { readonly roster: SheetPlan; readonly useCases: SheetPlan } {
  return { roster: sampleRoster, useCases: sampleUseCasesSheet(language, today) };
}
