import type { Language } from './language';

/** A sentence or name in every language of the planner. */
export type Text = Readonly<Record<Language, string>>;
