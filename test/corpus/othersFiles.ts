import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HostFailure } from '../../src/host/port';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { lostParts, partsIn } from './losses';
import { planned } from './planned';
import { hasValidator, newFindings } from './schemaFindings';

/** The schemas are held to every so manieth workbook: to look at each takes as long as all the rest. */
const schemasOfEvery = Number(process.env['SCHEMAS_OF_EVERY'] ?? 4);

/** Workbooks of public test suites, where they lie beside the project: nobody here made them. */
const shared = resolve('../shared');
const there = existsSync(join(shared, 'data', 'workbooks'));
const everyWorkbook = there
  ? ['excelize', 'exceljs', 'xlsxwriter'].flatMap((from) =>
      readdirSync(join(shared, 'data', 'workbooks', from)).map((name) =>
        join(shared, 'data', 'workbooks', from, name),
      ),
    )
  : [];

/** Two runs over every second workbook of others, from the first or from the second: two processes share them. */
export function othersFiles(from: 0 | 1): void {
  const workbooks = everyWorkbook.filter((_, index) => index % 2 === from);
  const names = workbooks.map((_, index) => `${index}.xlsx`);
  let folder: string;

  /** Runs a script of Python next to the tools of the corpus. */
  function python(script: string): string {
    const start = `import sys; sys.dont_write_bytecode = True; sys.path.insert(0, ${JSON.stringify(join(shared, 'tools'))})\n`;
    return execFileSync('python3', ['-c', start + script], { encoding: 'utf8', maxBuffer: 100_000_000 });
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'planner-corpus-'));
    if (!there) return;
    python(
      `from add_roster_sheet import inject, Skip\nfor at, path in enumerate(${JSON.stringify(workbooks)}):\n` +
        ` try: inject(path, ${JSON.stringify(folder)} + '/%d.xlsx' % at)\n except Skip: pass\n`,
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The workbook with a roster; one that is no open workbook, as it is. */
  function workbookAt(index: number): Uint8Array {
    const path = join(folder, names[index] ?? '');
    return new Uint8Array(readFileSync(existsSync(path) ? path : (workbooks[index] ?? '')));
  }

  (there ? test : test.skip)('the workbooks of others are there', () => {
    expect(everyWorkbook).toHaveLength(330);
  });

  const cases = workbooks.map((path, index): [string, number] => [
    path.split('/').slice(-2).join('/'),
    index,
  ]);

  (there ? test : test.skip).each(there ? cases : [['any workbook of others', 0]])(
    'nothing is lost of %s, in two runs, or it is refused in one sentence',
    async (_, index) => {
      const bytes = workbookAt(index);
      const refusal = await openWorkbook(bytes, 'book.xlsx').catch((error: unknown) => error);
      if (refusal instanceof HostFailure) {
        expect(refusal.detail).toMatch(/^[A-Z][^\n]*\.$/);
        return;
      }
      const first = await planned(bytes);
      const second = await planned(first);
      expect(lostParts(partsIn(bytes), partsIn(first))).toEqual([]);
      expect(lostParts(partsIn(bytes), partsIn(second))).toEqual([]);
      if (hasValidator && index % schemasOfEvery === 0) expect(await newFindings(bytes, second)).toEqual([]);
      writeFileSync(join(folder, `${index}.first.xlsx`), first);
      writeFileSync(join(folder, `${index}.second.xlsx`), second);
    },
  );

  /** A part that the file's own links spell in another case, which the rules take for one that is not there. */
  const speltOtherwise = /CalcChain\.xlsx$/;

  (there ? test : test.skip)('rules that Excel has beyond the schema are broken by no run', () => {
    const told = python(
      `import json, os\nimport xlsx_rules\nfound = {}\nfor at, path in enumerate(${JSON.stringify(workbooks)}):\n` +
        ` def rules(name):\n  try: return set(xlsx_rules.run(${JSON.stringify(folder)} + '/' + name)[0])\n  except Exception as error: return {repr(error)[:60]}\n` +
        ` if not os.path.exists(${JSON.stringify(folder)} + '/%d.second.xlsx' % at): continue\n` +
        ` before = rules('%d.xlsx' % at)\n new = (rules('%d.first.xlsx' % at) | rules('%d.second.xlsx' % at)) - before\n` +
        ` if new: found[path] = sorted(new)\nprint(json.dumps(found))\n`,
    );
    const found = Object.entries(JSON.parse(told) as Record<string, string[]>);
    expect(found.filter(([path]) => !speltOtherwise.test(path))).toEqual([]);
  });
}
