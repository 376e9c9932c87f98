import { omissions, type OmissionId } from '../../framework/maturityRules';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { omittedEffort } from '../../domain/coverage/omittedEffort';
import { demandParts, omittedPart, omittedTime } from '../../domain/demand/demandParts';
import { stepsOf } from '../../domain/team/ownership';
import { at, coveragePlaces } from '../coverage/coveragePlaces';
import { shownName } from '../coverage/shownQuarter';
import { at as column, type DemandGrids } from '../demand/demandGrids';
import { cellAt, columnCells } from '../demand/grid';
import { quoted } from '../layout/address';
import { named } from '../layout/cellNames';
import type { TablePlan } from '../plan';
import { inputTable } from '../tables/inputTable';
import { newCells } from '../tables/tableReading';
import type { WorkbookModel } from '../workbookModel';
import { omissionTable } from './assumptionTables';

/** The formula for the effort of a practice in the quarter shown: its part of each profile's effort in each phase. */
function wouldSaveFormula(omission: OmissionId, { profile: grid }: DemandGrids): string {
  const terms = profileNames.flatMap(({ id }, row) =>
    phases.flatMap((phase, at_) => {
      const part = omittedPart(omission, id, phase.id);
      if (part === 0) return [];
      const taken = (kind: 0 | 1, from: number) =>
        `Demand!${cellAt(grid, row, from + at_)}*Coverage!${at(coveragePlaces.effort, kind, at_)}`;
      return `${part}*(${taken(0, column.profile.production)}+${taken(1, column.profile.proof)})`;
    }),
  );
  return terms.length === 0 ? '0' : terms.join('+');
}

/**
 * MLTP_Omissions: practices that may be left out, whether they are, and in FTE of the quarter shown what leaving each out
 * would save and what it does save.
 */
export function omissionPlan(workbook: WorkbookModel, place: Pick<TablePlan, 'top' | 'left'>): TablePlan {
  const { model, text, snapshot } = workbook;
  const { rules, balance } = model;
  const { answers, practices } = text.assumptions;
  const { grids } = workbook.demand;
  const parts = demandParts(model.weights, rules, model.assumptions);
  const rows = omissions.map((omission, index) => {
    const { leftOut, owner, until } = rules.omissions[omission.id];
    const steps = stepsOf(omission);
    const proposed = steps.map((step) => `${named('MLTP_Maturity')}=${quoted(step)}`).join(',');
    const values = {
      practice: practices[omission.id],
      leftOut: leftOut ? 'yes' : 'no',
      owner,
      until,
    } as const;
    const effort = omittedEffort(omission.id, balance, parts);
    const wouldSave = wouldSaveFormula(omission.id, grids);
    const time = `INDEX(Demand!${columnCells(grids.quarter, column.quarter.omissions + index)},${shownName})`;
    return {
      key: practices[omission.id],
      cells: {
        ...newCells(omissionTable, values, text.locale),
        proposed: {
          formula: `IF(OR(${proposed}),${quoted(answers.yes)},${quoted(answers.no)})`,
          value: steps.includes(model.assumptions.maturity) ? answers.yes : answers.no,
        },
        wouldSave: { formula: wouldSave, value: effort },
        saves: {
          formula: `${time}*(${wouldSave})`,
          value: effort * omittedTime(omission.id, rules, balance.quarter),
        },
        condition: omission.condition[text.locale],
        endsWhen: omission.endsWhen[text.locale],
      },
    };
  });
  return inputTable({ table: omissionTable, snapshot, language: text.locale, place, rows });
}
