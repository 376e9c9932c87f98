import type { Language } from '../../framework/language';
import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { evidenceTexts } from './evidenceTexts';
import type { Evidence } from './mapping';

const names: ReadonlyMap<string, string> = new Map(
  [...levels, ...profileNames].map(({ id, name }) => [id, name]),
);

function value(details: Evidence['details'], key: string): string {
  const raw = details[key];
  if (raw === undefined) return '';
  return String(raw)
    .split(', ')
    .map((part) => names.get(part) ?? part)
    .join(', ');
}

/** A reason behind a mapping as a sentence: "title 'Sr. MLOps Engineer': head noun engineer, domain mlops". */
export function evidenceSentence(evidence: Evidence, language: Language): string {
  const text = evidenceTexts[evidence.code]?.[language] ?? evidence.code;
  // A bracketed piece stands only where its detail has a value.
  return text
    .replace(/\[([^[\]{}]*\{(\w+)\}[^[\]{}]*)\]/gu, (_, piece: string, key: string) =>
      value(evidence.details, key) === '' ? '' : piece,
    )
    .replace(/\{(\w+)\}/gu, (_, key: string) => value(evidence.details, key));
}
