/** Where the grid takes what is typed. */
const editors = '[id^="univer-doc-selection-container"]';

/** Remembers who has the focus while the grid may take it by itself; what is returned gives it back. */
export function keepFocus(page: Document): () => void {
  let holder = page.activeElement;
  const note = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.closest(editors) === null) holder = target;
  };
  page.addEventListener('focusin', note);
  return () => {
    page.removeEventListener('focusin', note);
    const taker = page.activeElement;
    if (!(taker instanceof HTMLElement) || taker.closest(editors) === null) return;
    if (holder instanceof HTMLElement && holder.isConnected && holder !== page.body) holder.focus();
    else taker.blur();
  };
}
