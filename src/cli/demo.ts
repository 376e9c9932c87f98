import { fileURLToPath } from 'node:url';
import { describePlan } from './describePlan';
import { runCommand } from './command';
import { planFile, usualSeconds } from './planFile';

await runCommand(async () => {
  const sample = fileURLToPath(new URL('../../assets/sample-roster.xlsx', import.meta.url));
  const out = fileURLToPath(new URL('../../out/sample-plan.xlsx', import.meta.url));
  const { report } = await planFile({ path: sample, out, language: 'en', seconds: usualSeconds });
  console.log(
    'The bundled sample roster: 60 invented members, eight use cases, and reporting as other work.',
  );
  console.log(describePlan(report));
  console.log(`The plan is in ${out}`);
  console.log(
    'Open it in Excel or LibreOffice: Coverage shows the largest gaps, Hiring Plan what to do about them.',
  );
});
