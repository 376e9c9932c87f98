import type { Watch } from '../host/port';

/** Nobody watches and nobody cancels. */
export const noWatch: Watch = {
  report: () => undefined,
  cancelled: () => false,
};
