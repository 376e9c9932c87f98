/** Names for parts of the grid that it leaves without one. */
export interface PartNames {
  readonly cell: string;
  /** The list of all sheets; where not all tabs have room, also the ways to those before and after. */
  readonly sheets: readonly string[];
  /** Ends a long computation; it stands beside the progress. */
  readonly stop: string;
  readonly messages: string;
}

function named(element: Element, name: string): void {
  if (element.getAttribute('aria-label') !== name) element.setAttribute('aria-label', name);
}

function mend(container: HTMLElement, names: PartNames): void {
  for (const input of container.querySelectorAll('input[type=text]')) named(input, names.cell);
  const bar = container.querySelectorAll('button[data-u-comp^="sheet-bar"]');
  for (const [at, button] of bar.entries()) named(button, names.sheets[at] ?? '');
  for (const button of container.querySelectorAll('button.univer-size-4')) named(button, names.stop);
  // Parts without a role that say whether they are open.
  for (const opener of container.querySelectorAll('[aria-expanded]:not(button, [role])'))
    opener.removeAttribute('aria-expanded');
  // In the order of the page, not before everything else.
  for (const canvas of container.querySelectorAll('canvas[tabindex="1"]'))
    canvas.setAttribute('tabindex', '0');
  for (const [at, messages] of container.querySelectorAll('section[aria-live]').entries())
    named(messages, at === 0 ? names.messages : `${names.messages} ${at + 1}`);
}

/** Keeps names and roles of the grid as assistive technology needs them, whatever it draws; returns what ends it. */
export function nameParts(container: HTMLElement, names: PartNames): () => void {
  const watching = new MutationObserver(() => {
    mend(container, names);
  });
  watching.observe(container, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-expanded', 'aria-label', 'tabindex'],
  });
  mend(container, names);
  return () => {
    watching.disconnect();
  };
}
