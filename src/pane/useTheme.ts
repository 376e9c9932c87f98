import { useSyncExternalStore } from 'react';
import type { ThemeName } from './theme';

const dark = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = matchMedia(dark);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}

/** The look that the host names; where it names none, the one the system prefers. */
export function useTheme(named: ThemeName | null): ThemeName {
  const preferred = useSyncExternalStore(subscribe, () => (matchMedia(dark).matches ? 'dark' : 'light'));
  return named ?? preferred;
}
