import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { ownedResponsibilities, profileOwners, type OwnedResponsibility } from '../../domain/team/ownership';
import { quoted } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import type { Cell, ChartPlan, SheetPlan } from '../plan';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { at, span } from '../coverage/coveragePlaces';
import { phaseMatrix, profileMatrix } from './countMatrices';
import { ownerColumns, ownerMatrix } from './ownerMatrix';
import {
  ownershipStatuses,
  responsibilityChartRows,
  responsibilityPlaces,
  responsibilityTops,
} from './responsibilityPlaces';
import { responsibilitiesPlan } from './responsibilityTable';
import { tailoringBlocks, tailoringStyles } from './tailoringBlocks';
import { unitFormats } from '../team/unitStatusMatrices';

/** The column of each status in the counts by phase. */
const columnOf = { oneOwner: 1, noOwner: 2, leftOut: 3, total: 4 } as const;

const statusColours = { owned: '009E73', oneOwner: 'F0C94A', noOwner: 'B3261E', leftOut: 'B5B5B5' } as const;

/**
 * Responsibilities: all 120 with their owners, counted by phase and profile, and what maturity, organisation pattern
 * and size change, all as formulas over the Mapping and Assumptions tables.
 */
export function responsibilitiesSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text } = workbook;
  const words = text.responsibilities;
  const responsibilities = ownedResponsibilities(model);
  const table = responsibilitiesPlan({ workbook, responsibilities, owners: profileOwners(model) });
  const { byProfile, owners } = responsibilityPlaces;
  return {
    ...emptyPlan('Responsibilities'),
    blocks: [
      ...opening(text.responsibilities.title, finding(responsibilities, text), words.reading),
      ...phaseMatrix(responsibilities, text).blocks,
      ...profileMatrix(responsibilities, text).blocks,
      ...ownerMatrix(workbook).blocks,
      ...tailoringBlocks(workbook),
      line('all_title', responsibilityTops.all, words.titles.all, 'section'),
      line('all_note', responsibilityTops.all + 1, words.notes.all, 'note'),
    ],
    tables: [table],
    conditionalFormats: [
      ...unitFormats({
        top: byProfile.row(0),
        left: byProfile.column(0),
        rows: profileNames.length + 1,
        columns: phases.length + 1,
      }),
      ...unitFormats({ top: table.top + 1, left: 6, rows: table.rows.length, columns: 1 }),
      ...tailoringStyles().flatMap(({ area }) => unitFormats(area)),
    ],
    styles: [
      ...tailoringStyles(),
      {
        area: {
          top: owners.headingRow,
          left: owners.column(ownerColumns.takenOverBy),
          rows: profileNames.length + 1,
          columns: 1,
        },
        style: 'text',
      },
      {
        area: {
          top: owners.headingRow,
          left: owners.column(ownerColumns.takenOverBy),
          rows: 1,
          columns: 1,
        },
        style: 'heading',
      },
      {
        area: { top: byProfile.row(profileNames.length), left: 0, rows: 1, columns: 1 },
        style: 'label',
      },
    ],
    charts: [chart(text)],
    freeze: { rows: 0, columns: 1 },
  };
}

/** How many have no owner, most in which phase, how many one owner only, and how many are left out; live. */
function finding(responsibilities: readonly OwnedResponsibility[], text: SheetText): Cell {
  const [without, of, all, most, one, leftOut] = text.responsibilities.finding;
  const { byPhase: place } = responsibilityPlaces;
  const last = phases.length - 1;
  const total = (column: number) => at(place, phases.length, column);
  const open = span(place, [0, columnOf.noOwner], [last, columnOf.noOwner]);
  const phase = `INDEX(${span(place, [0, -1], [last, -1])},MATCH(MAX(${open}),${open},0))`;
  const formula =
    `${quoted(without)}&${total(columnOf.noOwner)}&${quoted(of)}&${total(columnOf.total)}&${quoted(all)}` +
    `&IF(${total(columnOf.noOwner)}=0,"",${quoted(most)}&${phase})` +
    `&${quoted(one)}&${total(columnOf.oneOwner)}&${quoted(leftOut)}&${total(columnOf.leftOut)}&"."`;
  const count = (status: OwnedResponsibility['status']) =>
    responsibilities.filter((each) => each.status === status).length;
  const counts = phases.map(
    ({ id }) => responsibilities.filter((each) => each.phase === id && each.status === 'noOwner').length,
  );
  const worst = phases[counts.indexOf(Math.max(...counts))]?.name ?? '';
  const where = count('noOwner') === 0 ? '' : `${most}${worst}`;
  const value =
    `${without}${count('noOwner')}${of}${responsibilities.length}${all}${where}` +
    `${one}${count('oneOwner')}${leftOut}${count('leftOut')}.`;
  return { formula, value };
}

function chart(text: SheetText): ChartPlan {
  const words = text.responsibilities;
  return {
    name: 'MLTP_ResponsibilitiesByPhase',
    kind: 'stackedColumn',
    title: words.chart,
    source: {
      top: responsibilityTops.byPhase + 1,
      left: 0,
      rows: phases.length + 1,
      columns: ownershipStatuses.length + 1,
    },
    series: ownershipStatuses.map((status) => ({
      name: words.statuses[status],
      colour: statusColours[status],
    })),
    categoryTitle: words.columns.phase,
    valueTitle: words.chartAxis,
    place: { top: responsibilityTops.chart, left: 0, rows: responsibilityChartRows, columns: 7 },
  };
}
