import { useCaseSizes, type UseCase } from '../../domain/demand/useCase';
import { amountCell, dayCell, namedCell, textCell, wordCell } from '../tables/cellKind';
import { columnOf, tableSchema, type ColumnOf, type RowValues } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import { useCasesTexts } from './useCasesText';

const { en, de } = useCasesTexts;

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
    end: { heading: { en: 'End', de: 'Ende' }, style: 'inputDate', width: 12, kind: dayCell },
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
    countedFte: { heading: { en: 'Counted FTE', de: 'Gezählte FTE' }, style: 'fte', width: 13 },
    stageDataEngineering: {
      heading: { en: 'Data Engineering FTE', de: 'FTE Data Engineering' },
      style: 'fte',
      width: 13,
    },
    stageModeling: { heading: { en: 'Modeling FTE', de: 'FTE Modeling' }, style: 'fte', width: 13 },
    stageDeployment: { heading: { en: 'Deployment FTE', de: 'FTE Deployment' }, style: 'fte', width: 13 },
  },
});

/** What a row of MLTP_UseCases states. */
type UseCaseValues = RowValues<typeof useCaseTable>;

/** The columns of the stage mix, and of the effort of each stage, in the order of the stages. */
export const mixColumns = ['mixDataEngineering', 'mixModeling', 'mixDeployment'] as const;
export const stageColumns = ['stageDataEngineering', 'stageModeling', 'stageDeployment'] as const;

/** The use case that a row states; every other column is a fact of the same name. */
export function useCaseOf({
  mixDataEngineering,
  mixModeling,
  mixDeployment,
  ...facts
}: UseCaseValues): UseCase {
  return {
    ...facts,
    goLive: null,
    operationFte: null,
    priority: 'should',
    profile: null,
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
