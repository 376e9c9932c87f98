import type { Empty, Reading, State } from './state';

/** Whether the sheets are being named for the first time: the start screen stands already. */
export function isFirstListing(state: State): state is Reading & { readonly before: Empty } {
  return (
    state.kind === 'reading' &&
    state.sheet === null &&
    state.before.kind === 'empty' &&
    state.before.sheets === null
  );
}
