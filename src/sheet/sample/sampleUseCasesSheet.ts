import { defaultAssumptions } from '../../domain/assumptions/defaultAssumptions';
import type { Language } from '../../framework/language';
import type { SheetPlan } from '../plan';
import { useCasesPlan } from '../useCases/useCasesSheet';
import { texts } from '../text/texts';
import { sampleUseCases } from './sampleUseCases';

/** The invented use cases of the sample roster; `today` is an Excel serial number. */
export function sampleUseCasesSheet(language: Language, today: number): SheetPlan {
  const assumptions = defaultAssumptions({ today, fte: 57, currency: 'EUR' });
  return useCasesPlan({ useCases: sampleUseCases, assumptions, text: texts[language], standing: null });
}
