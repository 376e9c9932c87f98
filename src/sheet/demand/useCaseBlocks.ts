import { named } from '../layout/cellNames';
import { languages } from '../../framework/language';
import { phases, stages } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { demandParts, mixShares } from '../../domain/demand/demandParts';
import { lifeOf, lifeStages, type ByLifeStage } from '../../domain/demand/lifeStages';
import { useCaseKinds, type UseCase } from '../../domain/demand/useCase';
import { firstMonth, standInUseCase, teamFte, type UseCaseQuarter } from '../../domain/demand/useCaseEffort';
import { quoted } from '../layout/address';
import { statedNumber } from '../layout/statedNumber';
import type { Block, Cell } from '../plan';
import type { useCaseTable } from '../useCases/useCaseTable';
import { mixColumns, useCaseColumn } from '../useCases/useCaseTable';
import { useCasesTexts } from '../useCases/useCasesText';
import type { ColumnOf } from '../tables/tableSchema';
import { literalText } from '../team/mappingFormulas';
import { never, type DemandContext } from './demandContext';
import { at, quarterRow, shareRows } from './demandGrids';
import { cellAt, cells, columnCells, gridBlocks } from './grid';
import { further, unitRows } from './placeBlocks';
import { isWord } from './conditions';

/** Between two stages of life in one quarter. */
const then = ' → ';

/** The words of a stage of life in a quarter, such as Prepare → Build; empty where nothing is at work. */
export function lifeWord(life: ByLifeStage, words: Readonly<Record<keyof ByLifeStage, string>>): string {
  return lifeStages
    .filter((stage) => life[stage] > 1e-9)
    .map((stage) => words[stage])
    .join(then);
}

/** The use case that a slot counts: the assumed ones in the first slot while none is stated. */
function countedIn(slot: number, { slots, model }: DemandContext): UseCase | null {
  if (slot === 0) return model.useCases.length === 0 ? standInUseCase(model.assumptions) : null;
  return slots[slot] ?? null;
}

/** Use cases as they count, one row for each row of their table. */
export function useCaseBlocks(context: DemandContext): readonly Block[] {
  const { grids, model, text } = context;
  const { useCase: grid, quarter, share } = grids;
  const { assumptions, rules, weights } = model;
  const parts = demandParts(weights, rules, assumptions);
  const planStart = firstMonth(model.quarters.map((each) => each.quarter));
  const column = (id: ColumnOf<typeof useCaseTable>) => useCaseColumn(id, text);
  const words = (key: (typeof useCaseKinds)[number]) =>
    languages.map((language) => useCasesTexts[language].kinds[key]);
  const idle = languages.flatMap((language) => {
    const { done, stopped } = useCasesTexts[language].statuses;
    return [done, stopped];
  });
  return gridBlocks(grid, text.demand.titles.useCases, (row, at_): Cell => {
    const counted = countedIn(row, context);
    const here = (index: number) => cellAt(grid, row, index);
    const [name, kind, goLive, from] = [
      at.useCase.name,
      at.useCase.kind,
      at.useCase.goLive,
      at.useCase.from,
    ].map(here);
    const typed = (id: ColumnOf<typeof useCaseTable>) => `INDEX(${column(id)},${row})`;
    const none = `${name}=""`;
    const assumed = row === 0;
    const life = counted === null ? null : lifeOf(counted, planStart);
    switch (at_) {
      case at.useCase.name:
        if (assumed) return text.demand.assumed;
        return {
          formula: `IF(${row}>ROWS(${column('name')}),"",TRIM(INDEX(${column('name')},MIN(${row},ROWS(${column('name')})))&""))`,
          value: counted?.name ?? '',
        };
      case at.useCase.unit: {
        const word = text.shared.organisation;
        if (assumed) return word;
        const unit = `TRIM(${typed('unit')}&"")`;
        const { first, last } = unitRows(context);
        const places = columnCells(grids.place, at.place.name, first, last);
        // Spelled as in the list of places.
        const spelled = `INDEX(${places},MATCH(${literalText(unit, counted?.unit ?? '')},${places},0))`;
        return {
          formula: `IF(${none},"",IF(${unit}="",${quoted(word)},IFERROR(${spelled},${unit})))`,
          value: counted === null ? '' : counted.unit === '' ? word : counted.unit,
        };
      }
      case at.useCase.kind: {
        if (assumed) return 1;
        const word = `TRIM(${typed('kind')}&"")`;
        return {
          formula: `IF(${none},0,IF(${isWord(word, words('otherWork'))},3,IF(${isWord(word, words('proofOfConcept'))},2,1)))`,
          value: counted === null ? 0 : useCaseKinds.indexOf(counted.kind) + 1,
        };
      }
      case at.useCase.profile: {
        if (assumed) return '';
        const profile = profileNames.find(({ id }) => id === counted?.profile)?.name ?? '';
        return {
          formula: `IF(${kind}=3,TRIM(${typed('profile')}&""),"")`,
          value: counted?.kind === 'otherWork' ? profile : '',
        };
      }
      case at.useCase.goLive: {
        if (assumed) return 0;
        const [day, end] = [typed('goLive'), typed('end')];
        const proof = `IF(AND(${kind}=2,ISNUMBER(${end})),YEAR(${end})*12+MONTH(${end}),0)`;
        const live = life === null || life.build === null ? 0 : life.goLive;
        return {
          formula: `IF(OR(${kind}=0,${kind}=3),0,IF(ISNUMBER(${day}),YEAR(${day})*12+MONTH(${day})-1,${proof}))`,
          value: live,
        };
      }
      case at.useCase.from: {
        if (assumed) return never.before;
        const day = typed('start');
        const first = cellAt(quarter, 0, at.quarter.month);
        return {
          formula: `IF(${none},0,IF(ISNUMBER(${day}),YEAR(${day})*12+MONTH(${day})-1,IF(${goLive}>0,${first},${never.before})))`,
          value: life === null ? 0 : Number.isFinite(life.from) ? life.from : never.before,
        };
      }
      case at.useCase.to: {
        if (assumed) return never.after;
        const day = typed('end');
        const end = `IF(ISNUMBER(${day}),YEAR(${day})*12+MONTH(${day}),${never.after})`;
        return {
          formula: `IF(${none},0,IF(AND(${kind}=2,${goLive}>0),MIN(${goLive},${end}),${end}))`,
          value: life === null ? 0 : Number.isFinite(life.to) ? life.to : never.after,
        };
      }
      case at.useCase.build:
        if (assumed) return 0;
        return { formula: `IF(${goLive}=0,0,${from}+(${goLive}-${from})/3)`, value: life?.build ?? 0 };
      case at.useCase.team: {
        const value = counted === null ? 0 : teamFte(counted, assumptions).team;
        const stated = `SUMPRODUCT(--(TRIM(${column('name')})<>""))`;
        if (assumed)
          return {
            formula: `IF(${stated}=0,${named('MLTP_RunningUseCases')}*${named('MLTP_SizeM')},0)`,
            value,
          };
        return { formula: `IF(${none},0,N(${typed('countedFte')}))`, value };
      }
      case at.useCase.operation: {
        if (assumed) return 0;
        const fte = statedNumber(typed('operationFte'));
        const stopped = isWord(`TRIM(${typed('status')}&"")`, idle);
        return {
          formula: `IF(${none},0,IF(${stopped},0,IF(${fte}>=0,${fte},${named('MLTP_ShareInOperation')}*${here(at.useCase.team)})))`,
          value: counted === null ? 0 : teamFte(counted, assumptions).operation,
        };
      }
      default:
        break;
    }
    const effortKind = counted?.kind === 'proofOfConcept' ? 'proofOfConcept' : 'production';
    const kindRow = `IF(${kind}=2,1,0)`;
    if (at_ < at.useCase.mix) {
      const stage = at_ - at.useCase.stated;
      const columns = phases.flatMap((phase, index) =>
        stages.indexOf(phase.stage) === stage ? [index] : [],
      );
      const mixed = mixColumns[stage] ?? 'mixModeling';
      const taken = (kindOf: number) =>
        `SUM(${cells(share, shareRows.taken + kindOf, at.share.phases + (columns[0] ?? 0), shareRows.taken + kindOf, at.share.phases + (columns.at(-1) ?? 0))})`;
      const number = statedNumber(typed(mixed));
      const isTaken = phases.some(
        (phase) =>
          stages.indexOf(phase.stage) === stage &&
          profileNames.some(({ id }) => parts[effortKind][id][phase.id] > 0),
      );
      if (assumed) return 0;
      return {
        formula: `IF(OR(${kind}=0,${kind}=3),0,IF(IF(${kind}=2,${taken(1)},${taken(0)})>0,MAX(0,${number}),0))`,
        value:
          counted === null || counted.kind === 'otherWork' || !isTaken ? 0 : (counted.stageMix[stage] ?? 0),
      };
    }
    const index = at_ - at.useCase.mix;
    const phase = phases[index];
    if (phase === undefined) return null;
    const stage = stages.indexOf(phase.stage);
    const all = `SUM(${cells(grid, row, at.useCase.stated, row, at.useCase.stated + 2)})`;
    const part = `INDEX(${columnCells(share, at.share.phases + index, shareRows.parts, shareRows.parts + 1)},1+${kindRow})`;
    const mix =
      counted === null || counted.kind === 'otherWork'
        ? null
        : mixShares(effortKind, counted.stageMix, parts);
    return {
      formula: `IF(${all}=0,0,${here(at.useCase.stated + stage)}/${all}*${part})`,
      value: mix?.[index] ?? 0,
    };
  });
}

/** The use case of a slot in a quarter. */
function inQuarter(slot: number, quarter: number, context: DemandContext): UseCaseQuarter | null {
  const counted = countedIn(slot, context);
  const found = context.model.balances[quarter]?.useCases ?? [];
  if (counted === null) return null;
  return slot === 0 ? (found[0] ?? null) : (found.find(({ useCase }) => useCase === counted) ?? null);
}

/** FTE at work and effort of every use case in every quarter. */
export function effortBlocks(context: DemandContext): readonly Block[] {
  const { grids, text, slots } = context;
  const { effort: grid, useCase, quarter: quarterGrid, share } = grids;
  return gridBlocks(grid, text.demand.titles.effort, (row, column): Cell => {
    const quarter = Math.floor(row / slots.length);
    const slot = row % slots.length;
    const found = inQuarter(slot, quarter, context);
    const here = (index: number) => cellAt(grid, row, index);
    const base = (index: number) => cellAt(useCase, slot, index);
    const first = cellAt(quarterGrid, quarter, at.quarter.month);
    const { from, build, goLive, to, team, operation, kind } = at.useCase;
    const within = (start: string, end: string) => `MAX(0,MIN(${end},${first}+3)-MAX(${start},${first}))/3`;
    const same = (index: number, value: Cell): Cell => ({
      formula: base(index),
      value: typeof value === 'object' ? null : (value ?? null),
    });
    const counted = countedIn(slot, context);
    switch (column) {
      case at.effort.quarter:
        return quarter + 1;
      case at.effort.name:
        return same(at.useCase.name, slot === 0 ? text.demand.assumed : (counted?.name ?? ''));
      case at.effort.unit: {
        const word = text.shared.organisation;
        return same(
          at.useCase.unit,
          slot === 0 ? word : counted === null ? '' : counted.unit === '' ? word : counted.unit,
        );
      }
      case at.effort.kind:
        return same(kind, slot === 0 ? 1 : counted === null ? 0 : useCaseKinds.indexOf(counted.kind) + 1);
      case at.effort.profile:
        return {
          formula: `${base(at.useCase.profile)}&""`,
          value:
            counted?.kind === 'otherWork'
              ? (profileNames.find(({ id }) => id === counted.profile)?.name ?? '')
              : '',
        };
      case at.effort.word: {
        const words = text.useCases.lifeStages;
        const all = lifeStages.map(
          (stage, index) => `IF(${here(at.effort.life + index)}>0,${quoted(`${then}${words[stage]}`)},"")`,
        );
        const formula = `MID(${all.join('&')},${then.length + 1},99)`;
        return { formula, value: found === null ? '' : lifeWord(found.life, words) };
      }
      case at.effort.life:
        return {
          formula: `IF(${base(goLive)}=0,0,${base(team)}*${within(base(from), `${base(build)},${base(to)}`)})`,
          value: found?.life.prepare ?? 0,
        };
      case at.effort.life + 1:
        return {
          formula: `IF(${base(goLive)}=0,0,${base(team)}*${within(base(build), `${base(goLive)},${base(to)}`)})`,
          value: found?.life.build ?? 0,
        };
      case at.effort.life + 2:
        return {
          formula: `IF(OR(${base(goLive)}=0,${base(kind)}=2),0,${base(operation)}*${within(`${base(goLive)},${base(from)}`, base(to))})`,
          value: found?.life.operate ?? 0,
        };
      case at.effort.life + 3:
        return {
          formula: `IF(${base(goLive)}=0,${base(team)}*${within(base(from), base(to))},0)`,
          value: found?.life.continuous ?? 0,
        };
      case at.effort.fte:
        return {
          formula: `SUM(${cells(grid, row, at.effort.life, row, at.effort.life + 3)})`,
          value: found?.fte ?? 0,
        };
      case at.effort.size:
        return {
          formula: `IF(${here(at.effort.kind)}=3,0,ROUND(${here(at.effort.fte)},9))`,
          value: found === null || found.useCase.kind === 'otherWork' ? 0 : Math.round(found.fte * 1e9) / 1e9,
        };
      default: {
        const index = column - at.effort.phases;
        const mix = base(at.useCase.mix + index);
        const mixed = `SUM(${cells(useCase, slot, at.useCase.mix, slot, at.useCase.mix + phases.length - 1)})`;
        // The shares of use cases in production stand before those of proofs of concept.
        const byStage = (first: number) =>
          lifeStages
            .map(
              (_, life) =>
                `${here(at.effort.life + life)}*${cellAt(share, shareRows.stages + first + life, at.share.phases + index)}`,
            )
            .join('+');
        const [kindOf, fte] = [here(at.effort.kind), here(at.effort.fte)];
        const stages = `IF(${kindOf}=1,${byStage(0)},${byStage(lifeStages.length)})`;
        return {
          formula: `IF(OR(${kindOf}=3,${fte}=0),0,IF(${mixed}>0,${fte}*${mix},${stages}))`,
          value: found?.effort[index] ?? 0,
        };
      }
    }
  });
}

/** The words of the stages of life of every quarter, for the row of the Use Cases table that a formula stands in. */
export function lifeWordFormula(quarter: number, { grids }: DemandContext): string {
  const first = quarterRow(grids.effort, quarter) + 1;
  const last = quarterRow(grids.effort, quarter + 1) - 1;
  const words = columnCells(grids.effort, at.effort.word, first, last);
  return `IFERROR(INDEX(Demand!${words},ROW()-Demand!${further.firstUseCase}+1),"")`;
}
