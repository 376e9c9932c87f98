/**
 * What makes the shell of the page answer before the pane is loaded: it speaks the user's language, and what is pressed
 * in it is remembered for the pane, which does it as soon as it can.
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
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-wish]') : null;
  if (button === null) return;
  for (const other of document.querySelectorAll('[data-wish]'))
    other.setAttribute('aria-pressed', String(other === button));
  page.dataset['wish'] = button.dataset['wish'] ?? '';
});

export {};
