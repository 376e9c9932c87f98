import type { CellValue } from '../../grid';
import { headerWords } from '../headers/headerWords';
import { conceptsOf } from '../headers/headingConcepts';
import type { RosterField } from '../rosterField';
import { cellText } from '../values/cellText';
import { fitOf, lowestFit } from './contentFit';

const yesOrNo = /^(?:yes|no|y|n|ja|nein|j|true|false|wahr|falsch|x|0|1|si|s[ií]|oui|non|sim|tak|nie)$/i;
const dateForm = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}/;
const number = /^[a-z]{0,4}[-_ ./]?\d[\d-]*$/i;

/** Share of cells whose text is of a form. */
function share(cells: readonly CellValue[], form: RegExp): number {
  return cells.length === 0 ? 0 : cells.filter((cell) => form.test(cellText(cell))).length / cells.length;
}

/**
 * The field that a heading means with these (filled) cells under it. Some headings mean what their cells say: "Employee" names or
 * numbers people, "Experience" holds years or a level, "Employment Status" may be working time, "Left" a day or yes and no.
 * `null` where the cells hold nothing that the heading can mean.
 */
export function meantBy(field: RosterField, header: string, cells: readonly CellValue[]): RosterField | null {
  if (cells.length === 0) return field;
  switch (field) {
    case 'name':
      if (fitOf('start', cells) > 1 - lowestFit && share(cells, dateForm) > 0) return null;
      return share(cells, number) > 1 - lowestFit ? 'id' : 'name';
    case 'payPeriod':
      return fitOf('payPeriod', cells) === 0 ? null : 'payPeriod';
    case 'status':
      return share(cells, /^(?:full|part)[- ]?time|^(?:voll|teil)zeit/i) > 0 ? 'fte' : 'status';
    case 'fte':
      return saysKind(header) && fitOf('fte', cells) === 0 ? null : 'fte';
    case 'end':
      return share(cells, yesOrNo) > 1 - lowestFit ? 'status' : 'end';
    case 'years':
      return isExperience(header) && fitOf('years', cells) < lowestFit ? 'level' : 'years';
    case 'currency':
      return fitOf('currency', cells) < lowestFit && fitOf('annualCost', cells) > 1 - lowestFit
        ? 'annualCost'
        : 'currency';
    case 'level':
      return isExperience(header) && share(cells, /^\d+(?:[.,]\d+)?$/) > 1 - lowestFit ? 'years' : 'level';
    default:
      return field;
  }
}

/** Whether a heading speaks of a kind: "Work type" may be remote or hybrid, and then says no working time. */
function saysKind(header: string): boolean {
  return conceptsOf(headerWords(header).split(' ')).concepts.has('kind');
}

function isExperience(header: string): boolean {
  return /experience|erfahrung|experiencia|esperienza|ervaring/.test(headerWords(header));
}
