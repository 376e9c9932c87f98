import { wishes, type Wish } from '../session/state';

/** What was pressed in the shell of the page before the pane was there, see shell.ts; `null` where nothing was. */
export function shellWish(): Wish | null {
  return wishes.find((wish) => wish === document.documentElement.dataset['wish']) ?? null;
}
