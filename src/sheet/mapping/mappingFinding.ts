import type { MappedMember } from '../../domain/mapping/reviewOrder';
import { quoted } from '../layout/address';
import { sentence } from '../layout/sentence';
import type { FormulaCell } from '../plan';
import { membersFormula, type Criterion } from '../team/mappingFormulas';
import type { SheetText } from '../text/sheetText';

/** How many members are mapped, to be reviewed and outside the framework; live. */
export function mappingFinding(staff: readonly MappedMember[], text: SheetText): FormulaCell {
  const { review } = text.mapping.statuses;
  const count = (...criteria: readonly Criterion[]) => membersFormula(criteria, text);
  const members = count();
  const reviewed = count(['status', quoted(review)]);
  const without = (profile: string) =>
    count(['status', quoted(`<>${review}`)], ['profile1', quoted(profile)]);
  const outside = [without(''), without(text.mapping.outside)];
  let toReview = 0;
  let notMapped = 0;
  for (const { mapping } of staff) {
    if (mapping.status === 'review') toReview += 1;
    else if (mapping.shares.length === 0) notMapped += 1;
  }
  const parts = text.mapping.finding;
  return sentence([
    { formula: members, value: staff.length },
    parts.members,
    {
      formula: [members, reviewed, ...outside].join('-'),
      value: staff.length - toReview - notMapped,
    },
    parts.mapped,
    { formula: reviewed, value: toReview },
    parts.review,
    { formula: outside.join('+'), value: notMapped },
    parts.outside,
  ]);
}
