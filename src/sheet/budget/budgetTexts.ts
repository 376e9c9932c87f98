import type { Language } from '../../framework/language';
import { budgetDe } from './budgetDe';
import { budgetEn } from './budgetEn';
import type { BudgetText } from './budgetText';

/** The words of the Budget and Payroll sheets by language. */
export const budgetTexts: Readonly<Record<Language, BudgetText>> = { en: budgetEn, de: budgetDe };
