import { foldText } from './foldText';

/** A title without gender markers, in parts: what stands before and after dashes, commas, slashes and brackets. */
export interface NormalisedTitle {
  /** The whole as one folded line: equal titles have equal keys. */
  readonly key: string;
  /** Parts in order; the first holds the head noun as a rule. */
  readonly parts: readonly string[];
  /** What stood in brackets. */
  readonly asides: readonly string[];
}

/** (m/w/d), [f/m/x], (gn), m/f/d without brackets, "all genders". */
const genderMarkers =
  /[([]\s*(?:all(?:e)? gender[s]?|gn|gender[- ]?neutral|divers|[mwfdxhvkiagn*](?:\s*[/|,;.\-\\]\s*(?:[mwfdxhvkiagn*]|div\.?|divers|gn|all|other|ind))+)\s*[)\]]|(?<![\p{L}\d])(?:[mwfdxhvk](?:\s?[/|]\s?(?:[mwfdxhvki*]|div\.?|divers)){1,3}|all genders?)(?![\p{L}\d])/giu;

/** Feminine and neutral endings after a marker: Analyst*in, Entwickler:innen, Leiter/-in, ingénieur(e), développeur·se. */
const genderEndings =
  /(?<=\p{L}{3})(?:[:*_·•/](?:-\s?)?|\s?\(-?|\s?\/\s?-)(?:innen|in|frau|r|n|e|a|o|ne|se|euse|trice|rice|ra|ka)\)?(?![\p{L}\d])/giu;

/** Polish "do spraw" (for matters of), which is not the DS of data science. */
const polishFor = /(?<=\p{L}\s)ds\.?(?=\s\p{L})/gu;

const companySuffix = /(?:\s@\s?|\sat\s|\sbei\s|\schez\s|\s-\sbei\s).*$/iu;
const brackets = /[([{]([^()[\]{}]*)[)\]}]?/gu;
const partBreaks = /\s+[-–—|:>•]\s*|\s*[-–—|:•]\s+|\s*[,;|•·]\s*|\s+\/\s*|\/\s+/u;

/** What stands further on in a text does not belong to a title; a cell can hold 32,767 characters. */
const longestTitle = 500;

/** Text without gender markers and company, folded, in parts. */
export function normaliseTitle(title: string): NormalisedTitle {
  const plain = title
    .slice(0, longestTitle)
    .normalize('NFC')
    .replace(/[‐‑‒]/gu, '-')
    .replace(/[’`´]/gu, "'")
    .replace(polishFor, ' ')
    .replace(genderMarkers, ' ')
    .replace(genderEndings, '')
    .replace(/(?<=\p{Ll})In(?:nen)?(?![\p{L}])/gu, '')
    .replace(companySuffix, '');
  const asides: string[] = [];
  const outside = plain.replace(brackets, (_, inner: string) => {
    if (inner.trim() !== '') asides.push(foldText(inner.trim()));
    return ' ';
  });
  const folded = foldText(outside);
  const parts = folded.split(partBreaks).map((part) => part.trim());
  return {
    key: foldText(plain).replace(/\s+/gu, ' ').trim(),
    parts: parts.filter((part) => part !== ''),
    asides,
  };
}
