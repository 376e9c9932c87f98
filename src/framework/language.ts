/** The languages of pane, sheets and sentences: English and German, the readers of the whitepaper. */
export const languages = ['en', 'de'] as const;

/** A language of pane, sheets and sentences. */
export type Language = (typeof languages)[number];
