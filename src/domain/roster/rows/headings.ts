import type { Notes } from './notes';

/** Follows headings, notes and blank rows between the members. */
export interface HeadingReader {
  readonly heading: (at: number, column: number, text: string) => void;
  readonly blank: (at: number) => void;
  /** The unit that a heading gives the member at hand; empty where the roster has a unit column or no heading stands above. */
  readonly unitOf: (hasMembers: boolean) => string;
  /** Reports what is left after the last row. */
  readonly finish: () => void;
}

interface Heading {
  readonly at: number;
  readonly column: number;
  readonly text: string;
}

const note =
  /^(?:stand|as of|quelle|source|hinweise?|notes?|anmerkung(?:en)?|bemerkung|confidential|vertraulich|legend(?:e)?|printed|erstellt|created|exported|export|report|seite|page|\*|©)(?![\p{L}-])/iu;
const longestHeading = 60;

/**
 * A text alone in its row is a section heading when a member follows, and gives the unit of the members below it when the roster has
 * no unit column. Nothing follows, a note word, or much text: it is a note.
 */
export function headingReader(hasUnitColumn: boolean, notes: Notes): HeadingReader {
  let waiting: Heading[] = [];
  let section = '';
  let blanks: number[] = [];
  let firstInside: number | undefined;
  let inside = 0;
  return {
    heading: (at, column, text) => {
      if (note.test(text) || text.length > longestHeading) notes.add('noteRow', at, column, { text });
      else waiting.push({ at, column, text });
    },
    blank: (at) => {
      blanks.push(at);
    },
    unitOf: (hasMembers) => {
      for (const { at, column, text } of waiting) {
        notes.add(hasUnitColumn ? 'sectionRow' : 'sectionUnit', at, column, { text });
        section = text;
      }
      if (hasMembers) {
        firstInside ??= blanks[0];
        inside += blanks.length;
      }
      blanks = [];
      waiting = [];
      return hasUnitColumn ? '' : section;
    },
    finish: () => {
      for (const { at, column, text } of waiting) notes.add('noteRow', at, column, { text });
      if (firstInside !== undefined) notes.add('blankRows', firstInside, 0, { count: inside });
    },
  };
}
