import { monthOf } from '../../domain/calendar/month';
import { firstDayFormula, lastDayFormula, quarterNameFormula } from '../effort/quarterFormulas';
import { isWord } from './conditions';
import { cellAt, columnCells, gridBlocks } from './grid';
import { languages } from '../../framework/language';
import { omissions, type OmissionId } from '../../framework/maturityRules';
import { omittedTime } from '../../domain/demand/demandParts';
import { omissionTable } from '../assumptions/assumptionTables';
import { assumptionsTexts } from '../assumptions/assumptionsText';
import { quoted } from '../layout/address';
import type { Block, Cell } from '../plan';
import { columnOf } from '../tables/tableSchema';
import type { DemandContext } from './demandContext';
import { at, quarterRow } from './demandGrids';

/** The quarters of the plan with the parts of each in which a practice is left out. */
export function quarterBlocks({ grids, model, text }: DemandContext): readonly Block[] {
  const { quarter: grid, effort, balance } = grids;
  const answers = languages.map((language) => assumptionsTexts[language].answers.yes);
  const decided = (omission: OmissionId, column: 'leftOut' | 'until') => {
    const rows = columnOf(omissionTable, 'practice', text.locale);
    const name = quoted(text.assumptions.practices[omission]);
    return `INDEX(${columnOf(omissionTable, column, text.locale)},MATCH(${name},${rows},0))`;
  };
  return gridBlocks(grid, text.demand.titles.quarters, (row, column): Cell => {
    const each = model.quarters[row]?.quarter;
    const balanced = model.balances[row];
    if (each === undefined || balanced === undefined) return null;
    const here = (index: number) => cellAt(grid, row, index);
    switch (column) {
      case at.quarter.number:
        return row + 1;
      case at.quarter.name:
        return { formula: quarterNameFormula(here(at.quarter.firstDay)), value: each.name };
      case at.quarter.firstDay:
        return {
          formula: firstDayFormula(row === 0 ? null : cellAt(grid, row - 1, at.quarter.lastDay)),
          value: each.firstDay,
        };
      case at.quarter.lastDay:
        return { formula: lastDayFormula(here(at.quarter.firstDay)), value: each.lastDay };
      case at.quarter.month:
        return {
          formula: `YEAR(${here(at.quarter.firstDay)})*12+MONTH(${here(at.quarter.firstDay)})-1`,
          value: monthOf(each.firstDay),
        };
      case at.quarter.largest: {
        const first = quarterRow(effort, row);
        const sizes = columnCells(effort, at.effort.size, first, quarterRow(effort, row + 1) - 1);
        return {
          formula: `MATCH(MAX(${sizes}),${sizes},0)`,
          value: largestSlot(row, { grids, model, text }),
        };
      }
      case at.quarter.units: {
        const first = quarterRow(balance, row);
        const last = quarterRow(balance, row + 1) - 2;
        const work = columnCells(balance, at.balance.atWork, first + 2, last);
        const units = new Set(
          balanced.useCases
            .filter(({ useCase, fte }) => useCase.kind !== 'otherWork' && fte > 1e-9)
            .map(({ useCase }) => useCase.unit),
        );
        return { formula: `COUNTIF(${work},">0")`, value: units.size };
      }
      default: {
        const omission = omissions[column - at.quarter.omissions]?.id;
        if (omission === undefined) return null;
        const until = decided(omission, 'until');
        const months = `MAX(0,MIN(3,YEAR(${until})*12+MONTH(${until})-${here(at.quarter.month)}))/3`;
        const left = isWord(`TRIM(${decided(omission, 'leftOut')})`, answers);
        return {
          formula: `IFERROR(IF(${left},IF(ISNUMBER(${until}),${months},1),0),0)`,
          value: omittedTime(omission, model.rules, each),
        };
      }
    }
  });
}

/** The row, from 1, of the use case with the most FTE at work among the slots of a quarter. */
function largestSlot(quarter: number, { model }: Pick<DemandContext, 'grids' | 'model' | 'text'>): number {
  const found = model.balances[quarter]?.useCases ?? [];
  const sizes = found.map(({ useCase, fte }) =>
    useCase.kind === 'otherWork' ? 0 : Math.round(fte * 1e9) / 1e9,
  );
  const most = Math.max(0, ...sizes);
  if (most === 0) return 1;
  return sizes.indexOf(most) + (model.useCases.length === 0 ? 1 : 2);
}
