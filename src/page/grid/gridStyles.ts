import conditional from '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import core from '@univerjs/preset-sheets-core/lib/index.css';
import validation from '@univerjs/preset-sheets-data-validation/lib/index.css';
import drawing from '@univerjs/preset-sheets-drawing/lib/index.css';

const marker = 'data-grid-styles';

/** Adds the styles of the grid to a page, once. */
export function gridStyles(page: Document): void {
  if (page.head.querySelector(`[${marker}]`) !== null) return;
  const style = page.createElement('style');
  style.setAttribute(marker, '');
  style.textContent = [core, conditional, validation, drawing].join('\n');
  page.head.append(style);
}
