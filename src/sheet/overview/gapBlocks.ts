import { isCounted } from '../../domain/plan/line/hiringDecision';
import type { HiringAction } from '../../domain/plan/line/hiringAction';
import { planQuarters } from '../../domain/calendar/quarter';
import { profileNames } from '../../framework/profileNames';
import { cellAt, columnCells } from '../demand/grid';
import { actionOrder } from '../hiring/effectFormulas';
import { givesId, hiringTable } from '../hiring/hiringTable';
import { balanceColours } from '../layout/profileColours';
import { effectAt, figureColumn } from '../planEffect/effectGrid';
import type { EffectFigure } from '../planEffect/planEffectText';
import type { Block, ChartPlan, FormulaCell } from '../plan';
import { columnOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { findingCell } from './findingNumbers';
import { gapParts, guideTexts, type GapPart } from './guideText';
import { chartRows, overviewTops, workLeft } from './overviewPlaces';

/** The actions of the parts that lines of the plan give. */
const actionsOf = {
  trained: ['train', 'shift'],
  hired: ['hire', 'hire'],
  contracted: ['contract', 'contract'],
} as const satisfies Partial<Record<GapPart, readonly [HiringAction, HiringAction]>>;

/** A part of the gap of the bottleneck in a quarter: what is needed, who is employed and stays, and what lines give. */
function partCell(part: GapPart, quarter: number, workbook: WorkbookModel): FormulaCell {
  const { model, effect, hiring, text } = workbook;
  const profile = findingCell('profile');
  const index = profileNames.findIndex(({ id }) => id === model.headline?.profile);
  const inEffect = (figure: EffectFigure): FormulaCell => {
    const own = columnCells(effect.cells, figureColumn(figure, quarter));
    const names = columnCells(effect.cells, effectAt.profile);
    return {
      formula: `SUMIFS('Plan Effect'!${own},'Plan Effect'!${names},${profile})`,
      value:
        index < 0
          ? 0
          : effect.places.reduce((sum, _, place) => sum + effect.figures(figure, index, place, quarter), 0),
    };
  };
  if (part === 'need') return inEffect('demand');
  if (part === 'employed') {
    const [there, taken] = [inEffect('capacity'), inEffect('taken')];
    return {
      formula: `${there.formula}-${taken.formula}`,
      value: Number(there.value) - Number(taken.value),
    };
  }
  const [first, last] = actionsOf[part].map((action) => actionOrder.indexOf(action) + 1);
  const of = (id: 'profile' | 'actionNumber') => columnOf(hiringTable, id, text.locale);
  const gives = columnOf(hiringTable, givesId(quarter), text.locale);
  const rows = hiring.filter(({ action, status, profile: id }) => {
    const number = actionOrder.indexOf(action) + 1;
    return (
      isCounted(status) && id === model.headline?.profile && number >= (first ?? 0) && number <= (last ?? 0)
    );
  });
  return {
    formula: `SUMIFS(${gives},${of('profile')},${profile},${of('actionNumber')},">=${first ?? 0}",${of('actionNumber')},"<=${last ?? 0}")`,
    value: rows.reduce((sum, { gives: given }) => sum + (given[quarter] ?? 0), 0),
  };
}

/** How the largest gap closes by quarter; it stands to the right of the page, which shows its chart. */
export function gapBlocks(workbook: WorkbookModel): readonly Block[] {
  const { text, demand, model } = workbook;
  const words = guideTexts[text.locale].gap;
  const top = overviewTops.quarters;
  const quarters = Array.from({ length: planQuarters }, (_, quarter) => quarter);
  return [
    { name: 'gap_title', top, left: workLeft, rows: [[words.title]], style: 'section' },
    { name: 'gap_corner', top: top + 1, left: workLeft, rows: [[words.corner]], style: 'heading' },
    {
      name: 'gap_headings',
      top: top + 1,
      left: workLeft + 1,
      rows: [gapParts.map((part) => words.parts[part])],
      style: 'headingNumber',
    },
    {
      name: 'gap_labels',
      top: top + 2,
      left: workLeft,
      rows: quarters.map((quarter) => [
        {
          formula: `Demand!${cellAt(demand.grids.quarter, quarter, 1)}`,
          value: model.quarters[quarter]?.quarter.name ?? '',
        },
      ]),
      style: 'label',
    },
    {
      name: 'gap_body',
      top: top + 2,
      left: workLeft + 1,
      rows: quarters.map((quarter) => gapParts.map((part) => partCell(part, quarter, workbook))),
      style: 'fte',
    },
  ];
}

/** Who fills the gap quarter by quarter, over the need as a line. */
export function gapChart({ text }: WorkbookModel): ChartPlan {
  const words = guideTexts[text.locale].gap;
  const colours: Readonly<Record<GapPart, string>> = {
    need: balanceColours.demand,
    employed: balanceColours.capacity,
    trained: '8FB3D9',
    hired: '4F9D69',
    contracted: 'BFC7D1',
  };
  return {
    name: 'MLTP_SummaryGap',
    kind: 'stackedColumn',
    title: words.title,
    source: {
      top: overviewTops.quarters + 1,
      left: workLeft,
      rows: planQuarters + 1,
      columns: gapParts.length + 1,
    },
    series: gapParts.map((part) => ({
      name: words.parts[part],
      colour: colours[part],
      ...(part === 'need' ? { line: true } : {}),
    })),
    categoryTitle: words.corner,
    valueTitle: text.shared.effortFte,
    place: { top: overviewTops.guide, left: 0, rows: chartRows - 1, columns: 2 },
  };
}
