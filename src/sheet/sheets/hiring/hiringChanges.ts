import { isHandLine } from '../../../domain/hiring/handLine';
import { hiringTexts } from '../../text/hiringTexts';
import type { WorkbookModel } from '../../workbookModel';

/** What this run changes beside approved lines, as a sentence; empty while nothing is approved. */
export function hiringChanges({ hiring, decisions, text }: WorkbookModel): string {
  if (!decisions.some(({ status }) => status === 'approved')) return '';
  const before = new Map(decisions.map((decision) => [decision.id, decision]));
  const now = new Set<string>();
  let added = 0;
  let changed = 0;
  for (const { id, heads, start, origin, action } of hiring) {
    if (origin === 'kept' || action === 'open') continue;
    now.add(id);
    const known = before.get(id);
    if (known === undefined) added += 1;
    else if (known.heads !== heads || known.start !== start) changed += 1;
  }
  let gone = 0;
  for (const { id, action } of decisions) if (!isHandLine(id) && action !== 'open' && !now.has(id)) gone += 1;
  return hiringTexts[text.locale].changes(added, gone, changed);
}
