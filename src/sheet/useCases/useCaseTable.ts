import { planQuarters } from '../../domain/calendar/quarter';
import { useCaseSizes, type UseCase } from '../../domain/demand/useCase';
import { profileNames } from '../../framework/profileNames';
import { amountCell, dayCell, namedCell, textCell, wordCell } from '../tables/cellKind';
import {
  columnOf,
  tableSchema,
  type ColumnOf,
  type ColumnSchema,
  type RowValues,
} from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import { useCasesTexts } from './useCasesText';

const { en, de } = useCasesTexts;

/** Sheet row of the headings of MLTP_UseCases. */
export const useCasesTop = 4;

/** Ids of the columns that say where a use case is in its life, quarter by quarter. */
export const quarterIds = Array.from({ length: planQuarters }, (_, at) => `quarter${at + 1}` as const);

const quarterColumns = Object.fromEntries(
  quarterIds.map((id, at): readonly [string, ColumnSchema] => [
    id,
    { heading: { en: `Quarter ${at + 1}`, de: `Quartal ${at + 1}` }, style: 'text', width: 17 },
  ]),
) as Readonly<Record<(typeof quarterIds)[number], ColumnSchema>>;

/** MLTP_UseCases: one row per use case, the planner's after the first run; a run renews the calculated columns. */
export const useCaseTable = tableSchema({
  name: 'MLTP_UseCases',
  key: 'name',
  columns: {
    name: { heading: { en: 'Use case', de: 'Use Case' }, style: 'input', width: 34, kind: textCell },
    unit: { heading: { en: 'Unit', de: 'Bereich' }, style: 'input', width: 18, kind: textCell },
    kind: {
      heading: { en: 'Kind', de: 'Art' },
      style: 'input',
      width: 18,
      kind: wordCell({ en: en.kinds, de: de.kinds }, 'production'),
    },
    size: {
      heading: { en: 'Size', de: 'Größe' },
      style: 'input',
      width: 8,
      kind: namedCell(useCaseSizes.map((id) => ({ id, name: id }))),
    },
    fte: { heading: { en: 'FTE', de: 'FTE' }, style: 'input', width: 8, kind: amountCell },
    start: { heading: { en: 'Start', de: 'Beginn' }, style: 'inputDate', width: 12, kind: dayCell },
    goLive: { heading: { en: 'Go-live', de: 'Go-live' }, style: 'inputDate', width: 12, kind: dayCell },
    end: { heading: { en: 'End', de: 'Ende' }, style: 'inputDate', width: 12, kind: dayCell },
    operationFte: {
      heading: { en: 'FTE in operation', de: 'FTE im Betrieb' },
      style: 'input',
      width: 14,
      kind: amountCell,
    },
    priority: {
      heading: { en: 'Priority', de: 'Priorität' },
      style: 'input',
      width: 12,
      kind: wordCell({ en: en.priorities, de: de.priorities }, 'should'),
    },
    status: {
      heading: { en: 'Status', de: 'Status' },
      style: 'input',
      width: 12,
      kind: wordCell({ en: en.statuses, de: de.statuses }, 'running'),
    },
    mixDataEngineering: {
      heading: { en: 'Data Engineering mix', de: 'Anteil Data Engineering' },
      style: 'inputPercent',
      width: 14,
      kind: amountCell,
    },
    mixModeling: {
      heading: { en: 'Modeling mix', de: 'Anteil Modeling' },
      style: 'inputPercent',
      width: 14,
      kind: amountCell,
    },
    mixDeployment: {
      heading: { en: 'Deployment mix', de: 'Anteil Deployment' },
      style: 'inputPercent',
      width: 14,
      kind: amountCell,
    },
    profile: {
      heading: { en: 'Profile of other work', de: 'Profil der anderen Arbeit' },
      style: 'input',
      width: 24,
      kind: namedCell(profileNames),
    },
    maySlip: {
      heading: { en: 'May slip (quarters)', de: 'Aufschiebbar (Quartale)' },
      style: 'input',
      width: 14,
      kind: amountCell,
      validation: { kind: 'whole', min: 0, max: 8 },
    },
    countedFte: { heading: { en: 'Counted FTE', de: 'Gezählte FTE' }, style: 'fte', width: 13 },
    ...quarterColumns,
  },
});

/** What a row of MLTP_UseCases states. */
type UseCaseValues = RowValues<typeof useCaseTable>;

/** The columns of the stage mix, in the order of the stages. */
export const mixColumns = ['mixDataEngineering', 'mixModeling', 'mixDeployment'] as const;

/** The use case that a row states; every other column is a fact of the same name. */
export function useCaseOf({
  mixDataEngineering,
  mixModeling,
  mixDeployment,
  ...facts
}: UseCaseValues): UseCase {
  return {
    ...facts,
    stageMix: [mixDataEngineering, mixModeling, mixDeployment],
  };
}

/** The row that states a use case. */
export function useCaseValues({ stageMix, ...facts }: UseCase): UseCaseValues {
  const [mixDataEngineering, mixModeling, mixDeployment] = stageMix;
  return { ...facts, mixDataEngineering, mixModeling, mixDeployment };
}

/** A column of MLTP_UseCases as a structured reference. */
export function useCaseColumn(
  id: ColumnOf<typeof useCaseTable>,
  { useCaseLanguage }: Pick<SheetText, 'useCaseLanguage'>,
): string {
  return columnOf(useCaseTable, id, useCaseLanguage);
}

/** The words for the kinds of use cases as they stand in MLTP_UseCases. */
export function kindWords({ useCaseLanguage }: Pick<SheetText, 'useCaseLanguage'>): (typeof en)['kinds'] {
  return useCasesTexts[useCaseLanguage].kinds;
}
