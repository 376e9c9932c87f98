import { shownName } from '../coverage/shownQuarter';
import type { DemandContext } from '../demand/demandContext';
import { at } from '../demand/demandGrids';
import { cellAt, columnCells } from '../demand/grid';
import { quarterCheckCell } from '../effort/effortSheet';
import { checkFigures } from '../effort/quarterFigures';
import { quarterCheckFormula } from '../effort/quarterFormulas';
import { noFte, statusSymbols } from '../../domain/coverage/coverageStatus';
import type { QuarterBalance } from '../../domain/coverage/quarterBalance';
import { quoted } from '../layout/address';
import { oneDecimalFormula } from '../layout/numberFormulas';
import { oneDecimal } from '../../domain/numberWords';
import { sentence } from '../layout/sentence';
import type { FormulaCell } from '../plan';
import { useCaseColumn } from './useCaseTable';

function atWork({ useCases }: QuarterBalance) {
  return useCases.filter(({ useCase, fte }) => useCase.kind !== 'otherWork' && fte > noFte);
}

/**
 * What use cases and other work take in the quarter shown, and whether demand and what reuse saves add up to it in every
 * quarter; live.
 */
export function useCasesFinding(context: DemandContext): FormulaCell {
  const { model, text, grids } = context;
  const { useCases: words, locale } = text;
  const { balance } = model;
  const whole = (column: number) => `Demand!${columnCells(grids.effort, column)}`;
  const inQuarter = `${whole(at.effort.quarter)},${shownName},${whole(at.effort.kind)}`;
  const amount = (formula: string, value: number) => ({
    formula: oneDecimalFormula(formula, locale),
    value: oneDecimal(value, locale),
  });
  const isOff = model.balances.map((each) => checkFigures(each).check !== 0);
  const check = {
    formula: `IF(COUNTIF(${quarterCheckCell('check')},"<>0")=0,${quoted(words.addsUp)},${quoted(words.addsUpNot)})`,
    value: isOff.some(Boolean) ? words.addsUpNot : words.addsUp,
  };
  const running = `COUNTIFS(${whole(at.effort.quarter)},${shownName},${whole(at.effort.size)},">0")`;
  const count = atWork(balance).length;
  const some = sentence([
    {
      formula: `INDEX(Demand!${columnCells(grids.quarter, at.quarter.name)},${shownName})`,
      value: balance.quarter.name,
    },
    words.finding.quarter,
    { formula: running, value: String(count) },
    {
      formula: `IF(${running}=1,${quoted(words.finding.one)},${quoted(words.finding.many)})`,
      value: count === 1 ? words.finding.one : words.finding.many,
    },
    amount(quarterCheckFormula('atWork', shownName, context), checkFigures(balance).atWork),
    words.finding.fte,
    amount(
      `SUMIFS(${whole(at.effort.fte)},${inQuarter},3,${whole(at.effort.profile)},"?*")`,
      balance.otherWork,
    ),
    words.finding.otherWork,
    check,
  ]);
  const named = `SUMPRODUCT(--(TRIM(${useCaseColumn('name', text)})<>""))`;
  return {
    formula: `IF(${named}=0,${quoted(words.none)},${some.formula})`,
    value: model.useCases.length === 0 ? words.none : some.value,
  };
}

/** FTE of the use cases at work in each quarter, marked where demand does not add up to it; live. */
export function quarterTotals({ model, text, grids }: DemandContext): readonly FormulaCell[] {
  return model.balances.map((balance, row) => {
    const mark = ` ${statusSymbols.gap}`;
    const { atWork: fte, check: off } = checkFigures(balance);
    return sentence([
      {
        formula: `Demand!${cellAt(grids.quarter, row, at.quarter.name)}`,
        value: balance.quarter.name,
      },
      ': ',
      {
        formula: oneDecimalFormula(quarterCheckCell('atWork', row), text.locale),
        value: oneDecimal(fte, text.locale),
      },
      ' FTE',
      {
        formula: `IF(${quarterCheckCell('check', row)}=0,"",${quoted(mark)})`,
        value: off === 0 ? '' : mark,
      },
    ]);
  });
}
