import type { MappedMember } from '../../domain/mapping/reviewOrder';
import { quoted } from '../layout/address';
import { sentence } from '../layout/sentence';
import type { FormulaCell } from '../plan';
import type { ColumnOf } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import { mappingColumn, type mappingTable } from './mappingTable';

/** How many members are mapped, to be reviewed and outside the framework; live. */
export function mappingFinding(staff: readonly MappedMember[], text: SheetText): FormulaCell {
  const column = (id: ColumnOf<typeof mappingTable>) => mappingColumn(id, text);
  const { review, departed } = text.mapping.statuses;
  // Only members have a proposal; rows typed by hand have none.
  const count = (...more: readonly string[]) =>
    `COUNTIFS(${[column('proposal'), '"?*"', ...more].join(',')})`;
  const status = (criterion: string) => [column('status'), quoted(criterion)];
  const members = count(...status(`<>${departed}`));
  const reviewed = count(...status(review));
  const without = (profile: string) =>
    count(...status(`<>${departed}`), ...status(`<>${review}`), column('profile1'), quoted(profile));
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
