/** The names in braces of a sentence, such as "sheet" of 'No row of "{sheet}" looks like headings.'. */
export type HolesOf<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | HolesOf<Rest>
  : never;

/** Sentences by key whose translations name nothing but what the first language names; else the type is never. */
export type SameHoles<First, Other extends { readonly [Key in keyof First]: string }> = {
  readonly [Key in keyof First]: First[Key] extends string
    ? HolesOf<Other[Key]> extends HolesOf<First[Key]>
      ? Other[Key]
      : never
    : never;
};

/** A sentence with its holes filled. */
export function filled(sentence: string, word: (name: string) => string): string {
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => word(name));
}
