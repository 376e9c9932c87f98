import { skills } from '../../../framework/skills';
import { headerWords } from './headerWords';

const known: ReadonlySet<string> = new Set(
  skills.flatMap((skill) => [skill.name.en, skill.name.de, ...skill.synonyms].map(headerWords)),
);

/** Whether a header is the name of a skill of the catalogue, in either language, with or without its scale: "Python (0-5)". */
export function isSkillName(header: string): boolean {
  return known.has(headerWords(header)) || known.has(headerWords(skillOfHeader(header)));
}

/** The skill a header of a skill column names, without prefix and scale: "Skill: Python (0-5)" is "Python". */
export function skillOfHeader(header: string): string {
  return header
    .replace(/^\s*(?:skills?|kompetenz(?:en)?|kenntnisse?)\s*[:–-]\s*/i, '')
    .replace(/(?<!\s)\s*[([]\s*(?:[0-5]\s*[-–]\s*5|x|1\s*[-–]\s*5|rating|level|stufe)\s*[)\]]\s*$/i, '')
    .replace(/(?<![\s?:])[\s?:]+$/, '')
    .trim();
}
