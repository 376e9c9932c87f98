import type { OpenedBook } from './openedBook';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** Hands the workbook to the browser as a file to download. */
export async function saveBook({ workbook, name }: OpenedBook, planned: string): Promise<void> {
  const bytes = new Uint8Array(await workbook.save());
  const ending = workbook.hasMacros ? 'xlsm' : 'xlsx';
  const address = URL.createObjectURL(new Blob([bytes], { type: types[ending] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}-${planned}.${ending}`;
  link.click();
  // The browser reads the bytes after the click; it has them by the next task.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
