import { defaultAssumptions } from '../../domain/assumptions/defaultAssumptions';
import type { Language } from '../../framework/language';
import type { SheetPlan } from '../plan';
import { useCasesPlan } from '../useCases/useCasesSheet';
import { texts } from '../text/texts';
import { sampleRoster } from './sampleRoster';
import { sampleUseCases } from './sampleUseCases';

/**
 * A workbook to try with, as sheets: the roster for a sheet of the user's, the use cases for one of ours; `today` is an
 * Excel serial number.
 */
export function sample(
  language: Language,
  today: number,
): { readonly roster: SheetPlan; readonly useCases: SheetPlan } {
  const assumptions = defaultAssumptions({ today, fte: 57, currency: 'EUR' });
  const text = texts[language];
  return {
    roster: sampleRoster,
    useCases: useCasesPlan({ useCases: sampleUseCases, assumptions, text, standing: null }),
  };
}
