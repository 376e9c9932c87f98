import { workbookContract } from '../contract/workbookContract';
import { OpenedFile } from './openedFile';

workbookContract('file in memory', async (setup) => Promise.resolve(new OpenedFile(setup, false)));

workbookContract('file saved and opened between runs', async (setup) => {
  const opened = new OpenedFile(setup, true);
  await opened.settle();
  return opened;
});
