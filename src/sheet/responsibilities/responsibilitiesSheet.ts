import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { ownership, type OwnedResponsibility } from '../../domain/team/ownership';
import { quoted } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { matrixPlace } from '../layout/matrix';
import type { Area, Cell, ChartPlan, ConditionalFormat, SheetPlan } from '../plan';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { at, span } from '../coverage/coveragePlaces';
import { phaseMatrix, profileMatrices } from './countMatrices';
import { ownerColumns, ownerMatrix } from './ownerMatrix';
import {
  effortlessRow,
  mostUseCases,
  ownershipStatuses,
  ownershipSymbols,
  responsibilityChartRows,
  responsibilityLayout,
  unitClosing,
  unitColumns,
  type ResponsibilityLayout,
} from './responsibilityPlaces';
import { responsibilitiesPlan, responsibilityTable } from './responsibilityTable';
import { tailoringBlocks, tailoringStyles } from './tailoringBlocks';
import { unitFormats } from '../team/unitStatusMatrices';
import { inForceMatrix } from './inForceMatrix';
import { unitOwnerMatrix } from './unitMatrices';
import { useCaseColumns, useCaseMatrices } from './useCaseMatrices';
import { columnOf } from '../tables/tableSchema';

/** The column of each status in the counts by phase. */
const statusColumns = { oneOwner: 1, noOwner: 2, leftOut: 3, total: 5 } as const;

const statusColours = {
  owned: '009E73',
  oneOwner: 'F0C94A',
  noOwner: 'B3261E',
  leftOut: 'B5B5B5',
  notNeeded: 'E3E3E3',
} as const;

/**
 * Responsibilities: all 120 with their owners, counted by phase and profile, and what decisions, organisation
 * pattern and size change, all as formulas over the Mapping and Assumptions tables.
 */
export function responsibilitiesSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text } = workbook;
  const words = text.responsibilities;
  const owned = ownership(model);
  const { responsibilities, units, useCases } = owned;
  const listed = Math.min(useCases.length, mostUseCases);
  const layout = responsibilityLayout(units.length, listed);
  const { byProfile, owners, unitOwners, useCases: cases } = layout.places;
  const { grids } = workbook.demand;
  const table = responsibilitiesPlan({ workbook, ownership: owned, layout, grids });
  const input = { model, ownership: owned, layout, grids, text };
  const byUseCase = useCaseMatrices(input);
  return {
    ...emptyPlan('Responsibilities'),
    blocks: [
      ...opening(text.responsibilities.title, finding(responsibilities, layout, text), words.reading),
      line('effortless_label', effortlessRow, words.effortless, 'label'),
      line('effortless', effortlessRow, effortless(workbook, responsibilities), 'count', 1),
      line('effortless_note', effortlessRow, words.effortlessNote, 'note', 2),
      ...phaseMatrix(responsibilities, layout, text).blocks,
      ...byUseCase.flatMap(({ blocks }) => blocks),
      ...profileMatrices(responsibilities, layout, text).flatMap(({ blocks }) => blocks),
      ...unitOwnerMatrix(input).blocks,
      ...ownerMatrix(owned.profiles, layout, text).blocks,
      ...inForceMatrix(input).blocks,
      ...tailoringBlocks(workbook, layout, grids),
      line('all_title', layout.tops.all, words.titles.all, 'section'),
      line('all_note', layout.tops.all + 1, words.notes.all, 'note'),
    ],
    tables: [table],
    conditionalFormats: [
      ...unitFormats({
        top: byProfile.row(0),
        left: byProfile.column(0),
        rows: profileNames.length + 1,
        columns: phases.length + 1,
      }),
      ...(listed === 0
        ? []
        : unitFormats({
            top: cases.row(0),
            left: cases.column(useCaseColumns.phases),
            rows: listed,
            columns: phases.length + 1,
          })),
      ...zeroFormats({
        top: unitOwners.row(0),
        left: unitOwners.column(unitColumns.profiles),
        rows: units.length,
        columns: profileNames.length,
      }),
      ...unitFormats({ top: table.top + 1, left: 6, rows: table.rows.length, columns: 1 }),
      ...tailoringStyles(layout).flatMap(({ area }) => unitFormats(area)),
    ],
    styles: [
      ...(listed === 0
        ? []
        : [
            {
              area: {
                top: cases.row(0),
                left: cases.column(0),
                rows: listed,
                columns: useCaseColumns.phases,
              },
              style: 'text' as const,
            },
            {
              area: { top: cases.headingRow, left: cases.column(0), rows: 1, columns: useCaseColumns.phases },
              style: 'heading' as const,
            },
          ]),
      ...[unitClosing.blindAny, unitClosing.blindProduction].map((row) => ({
        area: {
          top: unitOwners.row(units.length + row),
          left: unitOwners.column(unitColumns.profiles),
          rows: 1,
          columns: profileNames.length,
        },
        style: 'wrapped' as const,
      })),
      ...tailoringStyles(layout),
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
    charts: [chart(layout, text)],
    freeze: { rows: 0, columns: 1 },
  };
}

/** How many have no owner, most in which phase, how many one owner only, and how many are left out; live. */
function finding(
  responsibilities: readonly OwnedResponsibility[],
  { places }: ResponsibilityLayout,
  text: SheetText,
): Cell {
  const [without, of, all, most, one, leftOut] = text.responsibilities.finding;
  const { byPhase: place } = places;
  const last = phases.length - 1;
  const total = (column: number) => at(place, phases.length, column);
  const open = span(place, [0, statusColumns.noOwner], [last, statusColumns.noOwner]);
  const phase = `INDEX(${span(place, [0, -1], [last, -1])},MATCH(MAX(${open}),${open},0))`;
  const formula =
    `${quoted(without)}&${total(statusColumns.noOwner)}&${quoted(of)}&${total(statusColumns.total)}&${quoted(all)}` +
    `&IF(${total(statusColumns.noOwner)}=0,"",${quoted(most)}&${phase})` +
    `&${quoted(one)}&${total(statusColumns.oneOwner)}&${quoted(leftOut)}&${total(statusColumns.leftOut)}&"."`;
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

/** Responsibilities in force whose profile has no effort in their phase: Coverage plans no time for them. */
function effortless({ model, text }: WorkbookModel, responsibilities: readonly OwnedResponsibility[]): Cell {
  const none = `${columnOf(responsibilityTable, 'effort', text.locale)},0`;
  const leftOut = `${columnOf(responsibilityTable, 'status', text.locale)},${quoted(`${ownershipSymbols.leftOut}*`)}`;
  return {
    formula: `COUNTIFS(${none})-COUNTIFS(${none},${leftOut})`,
    value: responsibilities.filter(
      ({ profile, phase, leftOut: out }) => out === null && model.weights[profile][phase] === 0,
    ).length,
  };
}

/** A colour for units where nobody owns; the 0 itself says it too. */
function zeroFormats(area: Area): readonly ConditionalFormat[] {
  if (area.rows === 0) return [];
  const first = at(matrixPlace(area.top - 2, area.left - 1), 0, 0);
  return [{ area, rule: { kind: 'formula', formula: `AND(ISNUMBER(${first}),${first}=0)` }, tone: 'quiet' }];
}

function chart({ tops }: ResponsibilityLayout, text: SheetText): ChartPlan {
  const words = text.responsibilities;
  return {
    name: 'MLTP_ResponsibilitiesByPhase',
    kind: 'stackedColumn',
    title: words.chart,
    source: {
      top: tops.byPhase + 1,
      left: 0,
      rows: phases.length + 1,
      columns: ownershipStatuses.length + 1,
    },
    series: ownershipStatuses.map((status) => ({
      name: words.statuses[status],
      colour: statusColours[status],
    })),
    categoryTitle: text.shared.phase,
    valueTitle: words.chartAxis,
    place: { top: tops.chart, left: 0, rows: responsibilityChartRows, columns: 7 },
  };
}
