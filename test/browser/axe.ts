import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

const root = join(__dirname, '..', '..');
const axe = readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page under WCAG 2.2 AA and its own good practice: rule, element and what it says. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Colours on their way from one to another are neither.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((each) => !(each instanceof CSSTransition) || each.playState !== 'running'),
  );
  // Evaluated rather than added as a script: the policy of the page allows no inline script.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { readonly axe: { run: () => Promise<AxeResults> } };
    return checker.run();
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
