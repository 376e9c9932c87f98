import { phases, type PhaseId } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import type { UseCaseOwnership } from '../../domain/team/ownership';
import { at, span } from '../coverage/coveragePlaces';
import { quoted } from '../layout/address';
import { matrix, matrixPlace, type Matrix } from '../layout/matrix';
import type { Cell } from '../plan';
import { literalText } from '../team/mappingFormulas';
import { unitLabel } from '../team/unitFigureMatrices';
import { kindWords, useCaseColumn } from '../useCases/useCaseTable';
import { mostUseCases, ownershipSymbols, proofColumn, unitColumns } from './responsibilityPlaces';
import { responsibilitySteps } from './responsibilitySteps';
import type { UnitOwnersInput } from './unitMatrices';

/** Body columns of the use cases before the phases. */
export const useCaseColumns = { unit: 0, kind: 1, phases: 2 } as const;

/** The responsibilities that nobody in its unit owns, for each use case by phase. */
export function useCaseMatrices(input: UnitOwnersInput): readonly Matrix[] {
  const { ownership, layout, text } = input;
  const words = text.responsibilities;
  const listed = ownership.useCases.slice(0, mostUseCases);
  if (listed.length === 0) return [];
  const more = ownership.useCases.length - listed.length;
  // Formulas find a use case by its name: of two with one name the first.
  const ofRow = (row: number) => {
    const name = listed[row]?.useCase.name.toLowerCase();
    return listed.find(({ useCase }) => useCase.name.toLowerCase() === name);
  };
  const steps = (['needed', 'unowned'] as const).map((step) =>
    matrix(
      {
        name: `useCases_${step}`,
        title: responsibilitySteps[text.locale][step],
        note: '',
        corner: '',
        columns: [...phases.map(({ name }) => name), text.shared.total],
        rows: listed.map(({ useCase }) => useCase.name),
        style: 'count',
        cell: (row, column) => {
          const each = ofRow(row);
          return each === undefined ? null : stepCell(step, each, row, column, input);
        },
      },
      layout.tops.useCases,
      stepLeft[step],
    ),
  );
  const shown = matrix(
    {
      name: 'useCases',
      title: words.titles.useCases,
      note: more === 0 ? words.notes.useCases : `${words.notes.useCases} ${words.furtherUseCases(more)}`,
      corner: words.columns.useCase,
      columns: [text.shared.unit, words.columns.kind, ...phases.map(({ name }) => name), text.shared.total],
      rows: listed.map(({ useCase }) => useCase.name),
      style: 'status',
      cell: (row, column) => {
        const each = ofRow(row);
        return each === undefined ? null : useCaseCell(each, row, column, input);
      },
    },
    layout.tops.useCases,
  );
  return [shown, ...steps];
}

/** Sheet columns of the steps to the words of use cases: to their right, an empty column between. */
const stepLeft = { needed: phases.length + 5, unowned: 2 * phases.length + 8 } as const;

/** What a use case needs in a phase, and in all of them. */
function neededIn(
  each: UseCaseOwnership,
  index: number,
  of: 'needed' | 'unowned',
  { ownership }: UnitOwnersInput,
): number {
  const isListed = ownership.units.some(({ unit }) => unit.toLowerCase() === each.useCase.unit.toLowerCase());
  const shown: readonly { readonly id: PhaseId }[] =
    index < phases.length ? phases.slice(index, index + 1) : phases;
  return isListed ? shown.reduce((total, { id }) => total + each[of](id), 0) : 0;
}

/** How many responsibilities a use case needs in a phase, or how many of them nobody in its unit owns. */
function stepCell(
  step: 'needed' | 'unowned',
  each: UseCaseOwnership,
  row: number,
  index: number,
  input: UnitOwnersInput,
): Cell {
  const { layout, text } = input;
  const { places } = layout;
  const value = neededIn(each, index, step, input);
  if (index === phases.length) {
    const own = matrixPlace(layout.tops.useCases, stepLeft[step]);
    return { formula: `SUM(${span(own, [row, 0], [row, phases.length - 1])})`, value };
  }
  const last = profileNames.length - 1;
  const area = (
    place: 'unitOwners' | 'inForce',
    from: readonly [number, number],
    to: readonly [number, number],
  ) => `${at(places[place], ...from, 'both')}:${at(places[place], ...to, 'both')}`;
  const kind = at(places.useCases, row, useCaseColumns.kind, 'column');
  const none = quoted(ownershipSymbols.notNeeded);
  const inForce = area('inForce', [index, 0], [index, last]);
  const proofs = area('inForce', [phases.length, 0], [phases.length, last]);
  const inProof = at(places.inForce, index, proofColumn, 'both');
  const proof = quoted(kindWords(text).proofOfConcept);
  const label = at(places.useCases, row, useCaseColumns.unit, 'column');
  const labels = area('unitOwners', [0, -1], [layout.units - 1, -1]);
  const { profiles } = unitColumns;
  const units = area('unitOwners', [0, profiles], [layout.units - 1, profiles + last]);
  const owners = `INDEX(${units},MATCH(${label},${labels},0),0)`;
  const open = step === 'needed' ? '' : `(${owners}=0)*`;
  const sum = (proofOnly: string) => `SUMPRODUCT(${open}${inForce}${proofOnly})`;
  const needed = `IF(${kind}=${proof},${inProof}*${sum(`*${proofs}`)},${sum('')})`;
  const isListed =
    step === 'needed'
      ? `COUNTIF(${labels},${label})=0`
      : `${at(matrixPlace(layout.tops.useCases, stepLeft.needed), row, index)}=0`;
  return { formula: `IF(OR(${kind}=${none},${isListed}),0,${needed})`, value };
}

function useCaseCell(each: UseCaseOwnership, row: number, column: number, input: UnitOwnersInput): Cell {
  const { layout, text } = input;
  const { useCase } = each;
  const { places } = layout;
  const kinds = kindWords(text);
  const none = ownershipSymbols.notNeeded;
  const name = literalText(at(places.useCases, row, -1, 'column'), useCase.name);
  const from = (id: 'unit' | 'kind' | 'countedFte') =>
    `INDEX(${useCaseColumn(id, text)},MATCH(${name},${useCaseColumn('name', text)},0))`;
  if (column === useCaseColumns.unit) {
    const { organisation } = text.shared;
    const unit = `${from('unit')}&""`;
    const labels = `${at(places.unitOwners, 0, -1, 'both')}:${at(places.unitOwners, layout.units - 1, -1, 'both')}`;
    // Spelled as in the list of units.
    const listed =
      layout.units === 0
        ? unit
        : `IFERROR(INDEX(${labels},MATCH(${literalText(unit, useCase.unit)},${labels},0)),${unit})`;
    return {
      formula: `IFERROR(IF(${unit}="",${quoted(organisation)},${listed}),"")`,
      value: unitLabel(useCase.unit, text),
    };
  }
  if (column === useCaseColumns.kind) {
    const proof = quoted(kinds.proofOfConcept);
    const kind = from('kind');
    return {
      formula:
        `IFERROR(IF(OR(${from('countedFte')}=0,${kind}=${quoted(kinds.otherWork)}),${quoted(none)},` +
        `IF(${kind}=${proof},${proof},${quoted(kinds.production)})),${quoted(none)})`,
      value: each.isCounted ? kinds[useCase.kind] : none,
    };
  }
  const index = column - useCaseColumns.phases;
  const [needed, unowned] = [neededIn(each, index, 'needed', input), neededIn(each, index, 'unowned', input)];
  const { of } = text.responsibilities;
  const stepAt = (step: keyof typeof stepLeft) =>
    at(matrixPlace(layout.tops.useCases, stepLeft[step]), row, index);
  const [all, open] = [stepAt('needed'), stepAt('unowned')];
  return {
    formula:
      `IF(${all}=0,${quoted(none)},IF(${open}=0,${quoted(`${ownershipSymbols.owned} `)}&${all},` +
      `${quoted(`${ownershipSymbols.noOwner} `)}&${open}&${quoted(of)}&${all}))`,
    value:
      needed === 0
        ? none
        : unowned === 0
          ? `${ownershipSymbols.owned} ${needed}`
          : `${ownershipSymbols.noOwner} ${unowned}${of}${needed}`,
  };
}
