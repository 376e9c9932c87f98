import type { Language } from '../../framework/language';
import type { BrowserWorkbook } from '../../host/browser/browserWorkbook';

/** A workbook that is open in the page. */
export interface OpenedBook {
  readonly workbook: BrowserWorkbook;
  /** Name of its file, without the ending. */
  readonly name: string;
}

/** Where the sample lies beside the page. */
const sample = 'assets/sample-roster.xlsx';

/** What the page can open. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'sample' }
  | { readonly kind: 'template'; readonly language: Language };

async function fromBytes(bytes: ArrayBuffer, fileName: string): Promise<OpenedBook> {
  const [{ openWorkbook }, { BrowserWorkbook: Opened }] = await Promise.all([
    import('../../host/file/openWorkbook'),
    import('../../host/browser/browserWorkbook'),
  ]);
  const file = await openWorkbook(new Uint8Array(bytes), fileName);
  return { workbook: new Opened(file), name: fileName.replace(/\.[^.]*$/, '') };
}

async function template(language: Language): Promise<OpenedBook> {
  const [{ newWorkbook }, { BrowserWorkbook: Opened }, { templateSheet }] = await Promise.all([
    import('../../host/file/openWorkbook'),
    import('../../host/browser/browserWorkbook'),
    import('../../sheet/template/templateSheet'),
  ]);
  const workbook = new Opened(newWorkbook());
  const name = await workbook.insertSheet(templateSheet(language));
  return { workbook, name };
}

/** Opens a workbook; throws a HostFailure for a file that is none. */
export async function openBook(source: Source): Promise<OpenedBook> {
  switch (source.kind) {
    case 'file':
      return fromBytes(await source.file.arrayBuffer(), source.file.name);
    case 'sample': {
      const response = await fetch(sample);
      if (!response.ok) throw new Error(`The sample answered ${response.status}.`);
      return fromBytes(await response.arrayBuffer(), 'sample-roster.xlsx');
    }
    case 'template':
      return template(source.language);
  }
}
