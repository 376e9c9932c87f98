import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { noFte } from '../../domain/coverage/coverageStatus';
import type { Headline } from '../../domain/coverage/headline';
import type { PlanningModel } from '../../domain/planningModel';

import { quoted } from '../layout/address';
import { named } from '../layout/cellNames';
import { oneDecimalFormula } from '../layout/numberFormulas';
import { oneDecimal } from '../../domain/numberWords';
import { sentence } from '../layout/sentence';
import type { Block, FormulaCell, NamedCell } from '../plan';
import type { RosterChoice } from '../rosterChoice';
import type { SheetText } from '../text/sheetText';
import { useCaseColumn } from '../useCases/useCaseTable';
import type { DemandContext } from './demandContext';
import { at } from './demandGrids';
import { cells, columnCells } from './grid';
import { inputsChanged } from './inputsChanged';

/** The rows of the headline block. */
const rows = [
  'row',
  'quarter',
  'profile',
  'phase',
  'missing',
  'demand',
  'lost',
  'more',
  'leaver',
  'cause',
  'sentence',
  'assumed',
  'runAgain',
] as const;

/** The cells that other sheets read by name. */
const headlineNames = {
  sentence: 'MLTP_Headline',
  assumed: 'MLTP_AssumedDemand',
  runAgain: 'MLTP_RunAgain',
} as const;

/** Why the gap is there, in words; empty without a gap. */
function causeWords({ cause }: Headline, { demand: words, locale }: SheetText): string {
  const { headline: parts, months } = words;
  switch (cause.kind) {
    case 'nobody':
      return parts.nobody;
    case 'leaves':
      return `${parts.leaves}${months[cause.month % 12] ?? ''} ${Math.floor(cause.month / 12)}.`;
    case 'demand':
      return `${parts.more}${oneDecimal(cause.fte, locale)}${parts.moreEnd}`;
    case 'start':
      return parts.start;
  }
}

/** The largest gap in one sentence: FTE, profile, phase, quarter and cause. */
export function headlineSentence(
  headline: Headline | null,
  quarters: PlanningModel['quarters'],
  text: SheetText,
): string {
  const { headline: parts } = text.demand;
  if (headline === null) return parts.none;
  const profile = profileNames.find(({ id }) => id === headline.profile)?.name ?? '';
  const phase = phases.find(({ id }) => id === headline.phase)?.name ?? '';
  const quarter = quarters[headline.quarter]?.quarter.name ?? '';
  return [
    parts.gap,
    oneDecimal(headline.missingFte, text.locale),
    parts.of,
    profile,
    parts.inPhase,
    phase,
    parts.inQuarter,
    quarter,
    parts.needs,
    oneDecimal(headline.demand, text.locale),
    parts.needed,
    causeWords(headline, text),
  ].join('');
}

/** Whether the plan rests on assumed demand, as it is said first on every sheet that does. */
function assumedWords({ useCases }: PlanningModel, text: SheetText): string {
  return useCases.length === 0 ? text.demand.assumedDemand : '';
}

/** A finding after what is to be known first: that demand is assumed, or that a run is due. */
export function withWarnings(
  finding: FormulaCell | string,
  model: PlanningModel,
  text: SheetText,
): FormulaCell {
  const own = typeof finding === 'string' ? { formula: quoted(finding), value: finding } : finding;
  return sentence([
    { formula: headlineNames.runAgain, value: '' },
    { formula: headlineNames.assumed, value: assumedWords(model, text) },
    own,
  ]);
}

/** A finding that rests on the lines of the plan, after what has changed since they were chosen. */
export function withChanges(finding: FormulaCell): FormulaCell {
  return sentence([{ formula: named('MLTP_Changed'), value: '' }, finding]);
}

/** A number of the largest gap, as formulas of any sheet refer to it; 0 or empty where there is none. */
export function headlineNumber(
  row: 'profile' | 'phase' | 'missing' | 'quarter',
  { headlineTop }: Pick<DemandContext['grids'], 'headlineTop'>,
): string {
  return `Demand!$B$${headlineTop + 2 + rows.indexOf(row)}`;
}

/** The headline as other sheets show it. */
export function headlineCell(model: PlanningModel, text: SheetText): FormulaCell {
  return { formula: headlineNames.sentence, value: headlineSentence(model.headline, model.quarters, text) };
}

/** The largest gap of the plan and its cause, worked out from the results of all quarters. */
export function headlineBlocks(
  context: DemandContext,
  choice: RosterChoice,
): {
  readonly blocks: readonly Block[];
  readonly names: readonly NamedCell[];
} {
  const { grids, model, text } = context;
  const { result, mover, quarter: quarterGrid, headlineTop } = grids;
  const { headline: words, months } = text.demand;
  const { headline, balances } = model;
  const cell = (row: (typeof rows)[number]) => `$B$${headlineTop + 2 + rows.indexOf(row)}`;
  const most = columnCells(result, at.result.most);
  const last = result.rows - 1;
  const block = (from: number) => cells(result, 0, from, last, from + phases.length - 1);
  const first = `MOD(${cell('row')}-1,${profileNames.length})+1`;
  const pick = (column: number, row: string) => `INDEX(${columnCells(result, column)},${row})`;
  const has = (formula: string, none = '0') => `IF(${cell('row')}=0,${none},${formula})`;
  const found = headline === null ? null : balances[headline.quarter];
  const start = balances[0];
  const profileIndex = profileNames.findIndex(({ id }) => id === headline?.profile);
  const lost =
    found === null || found === undefined || headline === null || start === undefined
      ? 0
      : start.members[headline.profile] - found.members[headline.profile];
  const asked = (balance: typeof start) =>
    headline === null || balance === undefined
      ? 0
      : phases.reduce((sum, { id }) => sum + balance.demand[headline.profile][id], 0);
  const round = (value: number) => Math.round(value * 1e9) / 1e9;
  const more = found === null || found === undefined ? 0 : asked(found) - asked(start);
  const losses = columnCells(mover, at.mover.loss);
  const leaver = leaverRow(context);
  const month = `INDEX(${columnCells(mover, at.mover.to)},MAX(1,${cell('leaver')}))-1`;
  const monthText = `CHOOSE(MOD(${month},12)+1,${months.map(quoted).join(',')})&" "&INT((${month})/12)&"."`;
  const cause =
    `IF(AND(${pick(at.result.members, cell('row'))}<=0.000000001,${pick(at.result.members, first)}<=0.000000001),${quoted(words.nobody)},` +
    `IF(ROUND(2*INDEX(${block(at.result.missing)},${first},${cell('phase')}),9)>=ROUND(${cell('missing')},9),${quoted(words.start)},` +
    `IF(AND(${cell('lost')}>0.000000001,${cell('lost')}>=${cell('more')},${cell('leaver')}>0),${quoted(words.leaves)}&${monthText},` +
    `IF(${cell('more')}>0.000000001,${quoted(words.more)}&${oneDecimalFormula(cell('more'), text.locale)}&${quoted(words.moreEnd)},${quoted(words.start)}))))`;
  const phaseName = `CHOOSE(${cell('phase')},${phases.map(({ name }) => quoted(name)).join(',')})`;
  const quarterName = `INDEX(${columnCells(quarterGrid, at.quarter.name)},${cell('quarter')})`;
  const decimal = (row: (typeof rows)[number]) => oneDecimalFormula(cell(row), text.locale);
  const spoken = [
    quoted(words.gap),
    decimal('missing'),
    quoted(words.of),
    cell('profile'),
    quoted(words.inPhase),
    phaseName,
    quoted(words.inQuarter),
    quarterName,
    quoted(words.needs),
    decimal('demand'),
    quoted(words.needed),
    cell('cause'),
  ].join('&');
  const stated = `SUMPRODUCT(--(TRIM(${useCaseColumn('name', text)})<>""))`;
  const values: Readonly<Record<(typeof rows)[number], FormulaCell>> = {
    row: {
      formula: `IF(MAX(${most})<=0.000000001,0,MATCH(MAX(${most}),${most},0))`,
      value: headline === null ? 0 : headline.quarter * profileNames.length + profileIndex + 1,
    },
    quarter: {
      formula: has(`ROUNDUP(${cell('row')}/${profileNames.length},0)`),
      value: headline === null ? 0 : headline.quarter + 1,
    },
    profile: {
      formula: has(pick(at.result.profile, cell('row')), '""'),
      value: profileNames[profileIndex]?.name ?? '',
    },
    phase: {
      formula: has(`MATCH(MAX(${most}),INDEX(${block(at.result.rounded)},${cell('row')},0),0)`),
      value: headline === null ? 0 : phases.findIndex(({ id }) => id === headline.phase) + 1,
    },
    missing: {
      formula: has(`INDEX(${block(at.result.missing)},${cell('row')},${cell('phase')})`),
      value: headline?.missingFte ?? 0,
    },
    demand: {
      formula: has(`INDEX(${block(at.result.demand)},${cell('row')},${cell('phase')})`),
      value: headline?.demand ?? 0,
    },
    lost: {
      formula: has(`ROUND(${pick(at.result.members, first)}-${pick(at.result.members, cell('row'))},9)`),
      value: round(lost),
    },
    more: {
      formula: has(`ROUND(${pick(at.result.asked, cell('row'))}-${pick(at.result.asked, first)},9)`),
      value: round(more),
    },
    leaver: { formula: `IF(MAX(${losses})<=0.000000001,0,MATCH(MAX(${losses}),${losses},0))`, value: leaver },
    cause: { formula: has(cause, '""'), value: headline === null ? '' : causeWords(headline, text) },
    sentence: {
      formula: has(spoken, quoted(words.none)),
      value: headlineSentence(headline, model.quarters, text),
    },
    assumed: {
      formula: `IF(${stated}=0,${quoted(text.demand.assumedDemand)},"")`,
      value: assumedWords(model, text),
    },
    runAgain: {
      formula: `IF(${inputsChanged(context, choice)}>0,${quoted(text.demand.runAgain)},"")`,
      value: '',
    },
  };
  const headings = text.demand.headings;
  const labels: Readonly<Record<(typeof rows)[number], string>> = {
    row: headings.row,
    quarter: text.shared.quarter,
    profile: headings.profile,
    phase: text.shared.phase,
    missing: headings.missing,
    demand: text.shared.demand,
    lost: headings.loss,
    more: text.demand.headings.most,
    leaver: headings.member,
    cause: headings.stage,
    sentence: text.demand.titles.headline,
    assumed: text.demand.assumed,
    runAgain: headings.teamAtRun,
  };
  return {
    blocks: [
      {
        name: 'headline_title',
        top: headlineTop,
        left: 0,
        rows: [[text.demand.titles.headline]],
        style: 'section',
      },
      {
        name: 'headline_labels',
        top: headlineTop + 1,
        left: 0,
        rows: rows.map((row) => [labels[row]]),
        style: 'label',
      },
      {
        name: 'headline_values',
        top: headlineTop + 1,
        left: 1,
        rows: rows.map((row) => [values[row]]),
        style: 'fte',
      },
    ],
    names: (Object.keys(headlineNames) as (keyof typeof headlineNames)[]).map((key) => ({
      name: headlineNames[key],
      row: headlineTop + 1 + rows.indexOf(key),
      column: 1,
    })),
  };
}

/** The row, from 1, of the member whose leaving costs most up to the headline; 0: none. */
function leaverRow({ movers, model, lossOf }: DemandContext): number {
  const { headline } = model;
  if (headline === null) return 0;
  const losses = movers.map(lossOf);
  const most = Math.max(0, ...losses);
  return most <= noFte ? 0 : losses.indexOf(most) + 1;
}
