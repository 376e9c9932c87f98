import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serialOf } from '../src/domain/calendar/serialDate';
import { newWorkbook } from '../src/host/file/openWorkbook';
import { sample } from '../src/sheet/sample/sample';

const today = serialOf(2026, 11, 22);
const workbook = newWorkbook();
const watch = { report: () => undefined, cancelled: () => false };
const { roster, useCases } = sample('en', today);
await workbook.insertSheet(roster);
await workbook.write([useCases], watch);
const path = fileURLToPath(new URL('../assets/sample-roster.xlsx', import.meta.url));
await writeFile(path, await workbook.save());
console.log('The sample roster is written to assets/sample-roster.xlsx.');
