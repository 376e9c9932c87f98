/**
 * What makes the shell of the page answer before the pane is there: it speaks the user's language, what is pressed in it
 * is remembered for the pane, which does it as soon as it can, and the pane starts only after the shell is drawn.
 */
const page = document.documentElement;

function remembered(): string | null {
  try {
    return localStorage.getItem('ml-team-planner.language');
  } catch {
    return null;
  }
}

if (/^de\b/i.test(remembered() ?? navigator.language)) page.lang = 'de';

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
  if (button === null) return;
  for (const other of document.querySelectorAll('[data-action]'))
    other.setAttribute('aria-pressed', String(other === button));
  page.dataset['action'] = button.dataset['action'] ?? '';
});

// The pane may come after this happened.
for (const outcome of ['load', 'error'])
  document.addEventListener(
    outcome,
    ({ target }) => {
      if (target instanceof HTMLScriptElement && target.dataset['office'] !== undefined)
        target.dataset['office'] = outcome;
    },
    true,
  );

/** A page that is not in sight draws no frame: after this time, in milliseconds, the pane starts without one. */
const patience = 300;

let started = false;
function start(): void {
  const later = document.querySelector<HTMLLinkElement>('link[data-later]');
  if (started || later === null) return;
  started = true;
  const script = document.createElement('script');
  script.src = later.href;
  document.head.append(script);
}
// In the task after the frame, so that the frame is drawn first.
requestAnimationFrame(() => setTimeout(start));
setTimeout(start, patience);

export {};
