import { profileNames } from '../../framework/profileNames';
import { noFte, statusSymbols } from '../../domain/coverage/coverageStatus';
import { quoted } from '../layout/address';
import type { Matrix } from '../layout/matrix';
import type { Area, Cell, ConditionalFormat, FormulaCell } from '../plan';
import type { SheetText } from '../text/sheetText';
import { at } from '../coverage/coveragePlaces';
import { statusCell, statusFormats, statusSteps, stepMatrices } from '../coverage/statusMatrices';
import { minimumColumns } from './minimumMatrix';
import { profileOf, unitLabel, unitMatrix, type UnitInput } from './unitFigureMatrices';

/** The symbol of a profile that is planned at another place than that of the cell. */
const elsewhere = '○';

/** The word for the heads of a place. */
function headsWord(heads: number, demand: number, text: SheetText): string {
  const team = text.team;
  if (heads > 1) return `${statusSymbols.covered} ${heads}${team.heads}`;
  if (heads === 1) return `${statusSymbols.tight} ${team.oneHead}`;
  return `${demand > noFte ? statusSymbols.noCapacity : statusSymbols.noDemand} ${team.nobody}`;
}

function headsCell(
  headsAt: string,
  demandAt: string,
  figures: { readonly heads: number; readonly demand: number },
  text: SheetText,
): FormulaCell {
  const team = text.team;
  return {
    formula:
      `CHOOSE(1+MIN(2,${headsAt}),` +
      `IF(${demandAt}>0.000000001,${quoted(headsWord(0, 1, text))},${quoted(headsWord(0, 0, text))}),` +
      `${quoted(headsWord(1, 0, text))},${quoted(`${statusSymbols.covered} `)}&${headsAt}&${quoted(team.heads)})`,
    value: headsWord(figures.heads, figures.demand, text),
  };
}

/** A cell of a unit or of the whole organisation, or the word that the profile is planned elsewhere. */
function plannedHere(
  cell: FormulaCell,
  column: number,
  where: 'unit' | 'whole',
  { balance, text, layout }: UnitInput,
): FormulaCell {
  const team = text.team;
  const planned = at(layout.places.minimum, column, minimumColumns.planned);
  const other = where === 'unit' ? team.central : team.inTheUnits;
  const word = `${elsewhere} ${other}`;
  const isHere = balance.central.includes(profileOf(column)) === (where === 'whole');
  const central = `${planned}=${quoted(team.central)}`;
  return {
    formula:
      where === 'unit'
        ? `IF(${central},${quoted(word)},${cell.formula})`
        : `IF(${central},${cell.formula},${quoted(word)})`,
    value: isHere ? cell.value : word,
  };
}

/** The cells of the single points of failure, and of the coverage by unit, with the whole organisation as last row. */
export function unitStatusMatrices(input: UnitInput): readonly Matrix[] {
  const { balance, text, layout, context } = input;
  const { unitHeads, unitFte, unitDemand } = layout.places;
  const last = balance.units.length;
  const place = (row: number) => balance.units[row] ?? balance.whole;
  const where = (row: number) => (row === last ? 'whole' : 'unit');
  const single = (row: number, column: number): Cell => {
    const figures = {
      heads: place(row).heads[profileOf(column)],
      demand: place(row).demand[profileOf(column)],
    };
    const cell = headsCell(at(unitHeads, row, column), at(unitDemand, row, column), figures, text);
    return plannedHere(cell, column, where(row), input);
  };
  const coverage = (row: number, column: number) => ({
    capacity: place(row).fte[profileOf(column)],
    demand: place(row).demand[profileOf(column)],
  });
  const steps = statusSteps(layout.tops.unitStatus, profileNames.length);
  const status = (row: number, column: number): Cell => {
    const figures = coverage(row, column);
    const cell = statusCell(steps, row, column, figures, context.model, text);
    return plannedHere(cell, column, where(row), input);
  };
  return [
    unitMatrix(
      'single',
      input,
      'status',
      (_, row, column) => single(row, column),
      (column) => single(last, column),
    ),
    unitMatrix(
      'unitStatus',
      input,
      'status',
      (_, row, column) => status(row, column),
      (column) => status(last, column),
    ),
    ...stepMatrices(
      {
        name: 'unitStatus',
        top: layout.tops.unitStatus,
        columns: profileNames.map(({ name }) => name),
        rows: [...balance.units.map(({ unit }) => unitLabel(unit, text)), text.team.centre],
        capacity: unitFte,
        demand: unitDemand,
        figures: coverage,
      },
      context.model,
      text,
    ),
  ];
}

/** Colours for words of heads, minimum and coverage, by the symbol they begin with. */
export function unitFormats(area: Area): readonly ConditionalFormat[] {
  return [...statusFormats(area), { area, rule: { kind: 'beginsWith', text: elsewhere }, tone: 'quiet' }];
}
