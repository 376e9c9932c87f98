import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePlanFile } from '../../src/cli/files';

it('never takes the name of an earlier plan', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mltp-'));
  try {
    const roster = join(folder, 'team.v2.xlsx');
    expect(await freePlanFile(roster)).toBe(join(folder, 'team.v2-plan.xlsx'));
    writeFileSync(join(folder, 'team.v2-plan.xlsx'), '');
    expect(await freePlanFile(roster)).toBe(join(folder, 'team.v2-plan-2.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
