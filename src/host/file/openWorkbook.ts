import { HostFailure } from '../port';
import { emptyBook } from '../book/book';
import { readDelimited } from './delimited';
import { FileWorkbook } from './fileWorkbook';
import { readBook } from './readBook';

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Whether an old container holds an entry of that name; names stand in it in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 1)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Opens the bytes of an .xlsx, .csv, .tsv or .txt file; what they are is told from the bytes. */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<FileWorkbook> {
  await Promise.resolve();
  if (bytes.length === 0) throw new HostFailure('badFile', 'The file is empty.');
  if (startsWith(bytes, 0x50, 0x4b)) return new FileWorkbook(readBook(bytes));
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new HostFailure(
      'badFile',
      holds(bytes, 'EncryptedPackage')
        ? 'The file is protected by a password; save a copy without one.'
        : 'The file is an old workbook (.xls); save it as .xlsx.',
    );
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new HostFailure('badFile', 'The file is a PDF document, not a workbook.');
  return new FileWorkbook({ ...emptyBook(), sheets: [readDelimited(bytes, fileName)] });
}

/** A workbook without sheets, to write plans to. */
export function newWorkbook(): FileWorkbook {
  return new FileWorkbook(emptyBook());
}
