import type { Page } from 'playwright-core';
import type { Language } from '../../src/framework/language';
import { pageText } from '../../src/page/text/pageText';
import { de } from '../../src/pane/text/de';
import { en } from '../../src/pane/text/en';

/** What a user does on the browser page, in one language. */
export class PageSteps {
  readonly text;
  readonly pane;

  constructor(
    private readonly page: Page,
    language: Language,
  ) {
    this.text = pageText[language];
    this.pane = language === 'de' ? de : en;
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Waits until the grid takes what is typed: before that it lies under a sentence that it is loading. */
  async gridIsThere(): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-item"]').first().waitFor();
    await this.page.getByText(this.text.progress.grid).waitFor({ state: 'detached' });
  }

  /** From the first page to the written plan of the sample. */
  async planSample(): Promise<void> {
    await this.press(this.text.welcome.sample);
    await this.plan();
  }

  /** From an open roster to its written plan. */
  async plan(): Promise<void> {
    await this.press(this.pane.start.read);
    await this.gridIsThere();
    await this.press(this.pane.roster.run);
    await this.sheetIsThere('Run Log');
  }

  async tabs(): Promise<readonly string[]> {
    return this.page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts();
  }

  async sheetIsThere(name: string): Promise<void> {
    await this.tab(name).waitFor({ state: 'attached' });
  }

  async showSheet(name: string): Promise<void> {
    await this.tab(name).click();
    // The grid draws a sheet within a frame or two and tells nobody.
    await this.page.waitForTimeout(500);
  }

  /** Goes to a cell by its name and types into it. */
  async type(cell: string, value: string): Promise<void> {
    const nameBox = this.page.getByLabel(this.text.parts.cell);
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    await this.page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
    await this.page.keyboard.type(value);
    await this.page.keyboard.press('Enter');
  }

  async download(): Promise<{ readonly name: string; readonly path: string }> {
    const started = this.page.waitForEvent('download');
    await this.press(this.text.bar.download);
    const download = await started;
    return { name: download.suggestedFilename(), path: await download.path() };
  }

  private tab(name: string) {
    return this.page.locator('[data-u-comp="slide-tab-item"]').getByText(name, { exact: true });
  }
}
