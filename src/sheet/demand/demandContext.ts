import { profileNames, type ProfileId } from '../../framework/profileNames';
import { monthOf, monthsWithin, termMonths } from '../../domain/calendar/month';
import { outputOf } from '../../domain/capacity/memberFte';
import { planQuarters } from '../../domain/calendar/quarter';
import { isByUnit } from '../../domain/coverage/placeQuarter';
import { isCentralProfile } from '../../domain/demand/demandParts';
import type { UseCase } from '../../domain/demand/useCase';
import { firstMonth } from '../../domain/demand/useCaseEffort';
import type { MappedMember } from '../../domain/mapping/reviewOrder';
import { placeBalance } from '../../domain/team/placeBalance';
import type { PlanningModel } from '../../domain/planningModel';
import type { SheetText } from '../text/sheetText';
import { mappingRows } from '../mapping/mappingRows';
import { standingTable } from '../tables/tableReading';
import { useCaseRows } from '../useCases/useCasesSheet';
import { useCaseTable } from '../useCases/useCaseTable';
import type { WorkbookModel } from '../workbookModel';
import { demandGrids, type DemandGrids } from './demandGrids';

/** A row of places: the centre, the organisation as one, a unit that use cases name, or all other units together. */
export interface PlaceRow {
  readonly label: string;
  readonly kind: 1 | 2 | 3;
  /** The unit as stated; `null` for places that are none. */
  readonly unit: string | null;
}

/** A profile of a member who starts or leaves around the plan. */
interface Mover {
  readonly mapped: MappedMember;
  /** Which of the three profiles of the member, from 1. */
  readonly slot: number;
  readonly place: string;
  readonly from: number;
  readonly to: number;
}

/** What the blocks of the calculation are made from. */
export interface DemandContext {
  readonly model: PlanningModel;
  readonly text: SheetText;
  readonly grids: DemandGrids;
  /** The use case of each slot: `null` for the assumed ones in the first, and where the table states none. */
  readonly slots: readonly (UseCase | null)[];
  readonly places: readonly PlaceRow[];
  readonly movers: readonly Mover[];
  /** Where each profile is planned: the kind of its place. */
  readonly placeOf: (profile: ProfileId) => 1 | 2 | 3;
  /** Row of a member in the Mapping table, from 1. */
  readonly mappingRow: (id: string) => number;
  /** What a mover gives when there, what is missing of it in a quarter, and what is lost up to the headline. */
  readonly givenBy: (mover: Mover) => number;
  readonly absentIn: (mover: Mover, quarter: number) => number;
  readonly lossOf: (mover: Mover) => number;
}

/** Months that stand for no beginning and for no end. */
export const never = { before: 0, after: 999_999 } as const;
/** Rows below the use cases of the table for use cases typed later. */
const spareSlots = 10;
/** Members who started longer ago than this before the plan, or leave later than this after it, count as there throughout. */
const movingMonths = { before: 12, after: 24 } as const;
/** From this size on only the profiles that are in use get rows for movers. */
const manyMembers = 20_000;

function placeRows(model: PlanningModel, text: SheetText): readonly PlaceRow[] {
  const listed = placeBalance(model).units.map(({ unit }) => unit);
  const { centralUnit } = model.assumptions;
  const hub = model.units.find((unit) => unit.toLowerCase() === centralUnit.toLowerCase());
  const named = new Map(
    [...listed, ...(hub === undefined ? [] : [hub])].map((unit) => [unit.toLowerCase(), unit]),
  );
  named.delete('');
  return [
    { label: text.shared.centre, kind: 1, unit: null },
    { label: text.demand.wholePlace, kind: 2, unit: null },
    ...[...named.values()].map((unit): PlaceRow => ({ label: unit, kind: 3, unit })),
    { label: text.shared.organisation, kind: 3, unit: '' },
    { label: text.demand.otherUnits, kind: 3, unit: null },
  ];
}

function moversOf(model: PlanningModel, places: readonly PlaceRow[], text: SheetText): readonly Mover[] {
  const { staff, quarters } = model;
  const planStart = firstMonth(quarters.map(({ quarter }) => quarter));
  const earliest = planStart - movingMonths.before;
  const latest = planStart + 3 * planQuarters + movingMonths.after;
  let most = 1;
  for (const { mapping } of staff) most = Math.max(most, mapping.shares.length);
  const slots = staff.length > manyMembers ? most : 3;
  return staff.flatMap((mapped) => {
    const { start, end, unit } = mapped.member;
    const moves = (start !== null && monthOf(start) > earliest) || (end !== null && monthOf(end) < latest);
    if (!moves) return [];
    const { from, to } = termMonths(start, end);
    const known = places.find(
      (place) => place.unit !== null && place.unit.toLowerCase() === unit.toLowerCase(),
    );
    return Array.from({ length: slots }, (_, index): Mover => ({
      mapped,
      slot: index + 1,
      place: known?.label ?? text.demand.otherUnits,
      from: Number.isFinite(from) ? from : never.before,
      to: Number.isFinite(to) ? to : never.after,
    }));
  });
}

function moverFigures({ assumptions, quarters, headline }: PlanningModel) {
  const givenBy = ({ mapped, slot }: Mover) =>
    mapped.member.fte *
    (mapped.mapping.shares[slot - 1]?.share ?? 0) *
    outputOf(mapped.mapping.level, assumptions);
  const absentIn = (mover: Mover, quarter: number) => {
    const day = quarters[quarter]?.quarter.firstDay ?? 0;
    return givenBy(mover) * (1 - monthsWithin(mover.from, mover.to, monthOf(day)) / 3);
  };
  const lossOf = (mover: Mover) => {
    const profile = mover.mapped.mapping.shares[mover.slot - 1]?.profile;
    if (headline === null || profile !== headline.profile || mover.to === never.after) return 0;
    return Math.round((absentIn(mover, headline.quarter) - absentIn(mover, 0)) * 1e9) / 1e9;
  };
  return { givenBy, absentIn, lossOf };
}

/** Prepares the calculation for a workbook. */
export function demandContext({
  model,
  text,
  snapshot,
}: Pick<WorkbookModel, 'model' | 'text' | 'snapshot'>): DemandContext {
  const rows = useCaseRows(model.useCases, standingTable(snapshot, useCaseTable));
  const slots = [null, ...rows, ...Array.from({ length: spareSlots }, () => null)];
  const places = placeRows(model, text);
  const movers = moversOf(model, places, text);
  const rowsOfMapping = mappingRows(
    model.staff.map(({ member }) => member.id),
    snapshot,
  );
  const units = isByUnit(model.useCases);
  const central = new Map(
    profileNames.map(({ id }) => [id, isCentralProfile(id, model.rules, model.assumptions)] as const),
  );
  return {
    model,
    text,
    grids: demandGrids(
      { slots: slots.length, places: places.length, movers: Math.max(1, movers.length) },
      text,
    ),
    slots,
    places,
    movers,
    ...moverFigures(model),
    mappingRow: (id) => (rowsOfMapping.get(id) ?? -1) + 1,
    placeOf: (profile) => (central.get(profile) === true ? 1 : units ? 3 : 2),
  };
}
