import { frameworkOutput } from './frameworkOutput';
import { frameworkSummary } from './frameworkSummary';

const unknown = process.argv.slice(2).filter((argument) => argument !== '--json');
if (unknown.length > 0) {
  console.error(`Unknown argument "${unknown.join(' ')}": framework takes --json or nothing.`);
  process.exitCode = 2;
} else {
  const output = frameworkOutput();
  const json = process.argv.includes('--json');
  console.log(json ? JSON.stringify(output, null, 2) : frameworkSummary(output));
}
