import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Finding {
  readonly path: string | null;
  readonly id: string | null;
  readonly description: string;
}

const validator = join('node_modules', '@xarsh', 'ooxml-validator-linux-x64', 'ooxml-validator');

/** Whether the validator of Microsoft's Open XML SDK is here: it is made for one kind of machine, and may be left out there. */
export const hasValidator = existsSync(validator);

/** What the validator finds in a workbook: schemas of ECMA-376 and of Excel's extensions, links and content types. */
async function findings(path: string): Promise<readonly Finding[]> {
  const told = await new Promise<string>((done) => {
    // It ends with 1 where it finds anything.
    execFile(validator, [path], { maxBuffer: 100_000_000 }, (_, out) => {
      done(out);
    });
  });
  return (JSON.parse(told) as { readonly errors: readonly Finding[] }).errors;
}

/** The strict form of the format asks for a percent sign after gaps of charts; the validator knows the other form alone. */
function isStrictPercent({ path, description }: Finding): boolean {
  return /charts\/chart\d+\.xml$/.test(path ?? '') && /invalid value '-?\d+%'/.test(description);
}

/** What the validator finds in the last of some workbooks and did not find in the first. */
export async function newFindings(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'planner-schema-'));
  try {
    const [first, last] = [join(folder, 'before.xlsx'), join(folder, 'after.xlsx')];
    await Promise.all([writeFile(first, before), writeFile(last, after)]);
    const text = ({ path, id, description }: Finding): string => `${path ?? ''}: ${id ?? ''} ${description}`;
    const known = new Set((await findings(first)).map(text));
    return (await findings(last))
      .filter((each) => !isStrictPercent(each))
      .map(text)
      .filter((each) => !known.has(each));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
