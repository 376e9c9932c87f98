import { isHandLine } from '../../domain/plan/line/lineId';
import { scenarioDifferences } from '../../domain/scenario/scenarioDifferences';
import type { ScenarioOutcome } from '../../domain/scenario/scenarioOutcome';
import { spokenNumber } from '../../domain/numberWords';
import type { WorkbookModel } from '../workbookModel';

/** What a new run would change in a locked plan, as a sentence. */
function renewalChanges(
  base: ScenarioOutcome,
  renewal: ScenarioOutcome,
  { model, text }: WorkbookModel,
): string {
  const count = { added: 0, gone: 0, changed: 0 };
  for (const { kind, row } of scenarioDifferences(base.rows, renewal.rows))
    if (row.action !== 'open') count[kind] += 1;
  const extra = renewal.cost - base.cost;
  const money = `${spokenNumber(Math.abs(extra), text.locale, 0)} ${model.assumptions.currency}`;
  return text.hiring.renewal({
    ...count,
    money,
    dearer: extra >= 0,
    openBefore: spokenNumber(base.open, text.locale),
    openAfter: spokenNumber(renewal.open, text.locale),
  });
}

/**
 * What this run changes beside approved lines, or would change in a locked plan, as a sentence; empty while nothing is
 * approved or locked.
 */
export function hiringChanges(workbook: WorkbookModel): string {
  const { hiring, decisions, scenarios, text } = workbook;
  if (scenarios.renewal !== null) return renewalChanges(scenarios.base, scenarios.renewal, workbook);
  if (!decisions.some(({ status }) => status === 'approved')) return '';
  const before = new Map(decisions.map((decision) => [decision.id, decision]));
  const now = new Map(hiring.map((row) => [row.id, row]));
  let [added, gone, changed] = [0, 0, 0];
  for (const { id, heads, start, origin, action } of hiring) {
    if (origin === 'kept' || action === 'open') continue;
    const known = before.get(id);
    if (known === undefined) added += 1;
    else if (known.heads !== heads || known.start !== start) changed += 1;
  }
  for (const { id, action, status } of decisions) {
    if (status !== 'proposed' || action === 'open' || isHandLine(id)) continue;
    if ((now.get(id)?.status ?? 'withdrawn') === 'withdrawn') gone += 1;
  }
  return text.hiring.changes(added, gone, changed);
}
