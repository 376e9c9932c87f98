import type { Language } from '../../framework/language';
import { exactNumber, spokenNumber } from '../numberWords';
import type { Problem } from '../problem';
import { filled, type SameHoles } from '../sentence';
import { rosterFields } from './rosterField';
import { english } from './sentences/english';
import { german } from './sentences/german';

const sentences: {
  readonly en: typeof english;
  readonly de: SameHoles<typeof english, typeof german>;
} = { en: english, de: german };

/** Words that stand in details as plain data, per language. */
const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'period year': 'year',
    'period month': 'month',
    'period halfMonth': 'half month',
    'period fortnight': 'two weeks',
    'period week': 'week',
    'period day': 'day',
    'period hour': 'hour',
    'direction left': 'left',
    'direction right': 'right',
    'treated read': 'they were counted',
    'treated left out': 'they were not counted',
  },
  de: {
    'period year': 'Jahr',
    'period month': 'Monat',
    'period halfMonth': 'halbem Monat',
    'period fortnight': 'zwei Wochen',
    'period week': 'Woche',
    'period day': 'Tag',
    'period hour': 'Stunde',
    'direction left': 'links',
    'direction right': 'rechts',
    'treated read': 'sie wurden gezählt',
    'treated left out': 'sie wurden nicht gezählt',
  },
};

/** What is wrong and what to do about it, in one or two sentences. Where it is, stands beside it: see Problem.at. */
export function problemSentence(problem: Problem, language: Language): string {
  const details: Readonly<Record<string, string | number>> = problem.details;
  return filled(sentences[language][problem.code], (name) => detail(name, details[name] ?? '', language));
}

/** Details that speak of money: with thousands signs. */
const ofMoney: ReadonlySet<string> = new Set(['factor', 'median']);

function detail(name: string, value: string | number, language: Language): string {
  if (typeof value === 'number')
    return ofMoney.has(name)
      ? spokenNumber(value, language, Number.isInteger(value) ? 0 : 2)
      : exactNumber(value, language);
  if (name === 'field') return rosterFields.find((field) => field.id === value)?.label[language] ?? value;
  return words[language][`${name} ${value}`] ?? value;
}
