import type { Language } from '../../framework/language';
import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { exactNumber } from '../numberWords';
import { filled } from '../sentence';
import { evidenceTexts } from './evidenceTexts';
import type { Evidence } from './mapping';

const names: ReadonlyMap<string, string> = new Map(
  [...levels, ...profileNames].map(({ id, name }) => [id, name]),
);

/** A detail in words: a number of its language, ids of profiles and levels by their names. */
function inWords(detail: string | number, language: Language): string {
  if (typeof detail === 'number') return exactNumber(detail, language);
  return detail
    .split(', ')
    .map((part) => names.get(part) ?? part)
    .join(', ');
}

/** A reason behind a mapping as a sentence: "title 'Sr. MLOps Engineer': head noun engineer, domain mlops". */
export function evidenceSentence(evidence: Evidence, language: Language): string {
  const details: Readonly<Record<string, string | number>> = evidence.details;
  const word = (key: string) => inWords(details[key] ?? '', language);
  // A bracketed piece stands only where its detail has a value.
  const sentence = evidenceTexts[language][evidence.code].replace(
    /\[([^[\]{}]*\{(\w+)\}[^[\]{}]*)\]/gu,
    (_, piece: string, key: string) => (word(key) === '' ? '' : piece),
  );
  return filled(sentence, word);
}
