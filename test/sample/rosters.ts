import { newWorkbook } from '../../src/host/file/openWorkbook';
import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import type { Language } from '../../src/framework/language';
import type { UseCase } from '../../src/domain/demand/useCase';
import type { Grid } from '../../src/domain/grid';
import { useCasesPlan } from '../../src/sheet/useCases/useCasesSheet';
import { texts } from '../../src/sheet/text/texts';
import { assumptions } from './assumptions';
import { useCase } from './useCase';
import { workbookOf } from './workbook';

/** The three members of the worked example as a roster. */
export const threeMembers: Grid = [
  ['Employee ID', 'Name', 'Job Title', 'Business Unit', 'FTE'],
  ['E1', 'Ada', 'Senior Data Engineer', 'Retail', 1],
  ['E2', 'Ben', 'Data Scientist', 'Retail', 1],
  ['E3', 'Cem', 'Lead Machine Learning Engineer', 'Logistics', 0.5],
];

/** The two use cases of the worked example. */
export const twoUseCases: readonly UseCase[] = [
  useCase(1, { unit: 'Retail' }),
  useCase(2, { unit: 'Logistics', kind: 'proofOfConcept', size: 'S' }),
];

/** A workbook with a roster and a Use Cases table that somebody filled. */
export async function rosterWithUseCases(
  roster: Grid,
  useCases: readonly UseCase[],
  language: Language = 'en',
): Promise<FileWorkbook> {
  const rosterBook = workbookOf({ Roster: roster });
  const useCaseBook = newWorkbook();
  const text = texts[language];
  const plan = useCasesPlan({ useCases, assumptions: assumptions(), text, standing: null });
  await useCaseBook.write([plan], { report: () => undefined, cancelled: () => false });
  const { book } = useCaseBook;
  return new FileWorkbook({ ...book, sheets: [...rosterBook.book.sheets, ...book.sheets] });
}
