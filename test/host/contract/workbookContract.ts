import { collisionContract } from './collisionContract';
import { meanwhileContract } from './meanwhileContract';
import type { Open } from './opened';
import { refreshContract } from './refreshContract';
import { revertContract } from './revertContract';
import { writingContract } from './writingContract';

/** What every host of a workbook keeps to, run against the workbooks that `open` gives. */
export function workbookContract(name: string, open: Open): void {
  writingContract(name, open);
  refreshContract(name, open);
  revertContract(name, open);
  collisionContract(name, open);
  meanwhileContract(name, open);
}
