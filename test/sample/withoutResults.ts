import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook file as a program saves it that does not calculate, such as openpyxl: formulas without their results. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/u.test(name)) continue;
    const bare = strFromU8(part).replace(
      /<c ([^>]*)>(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v><\/c>/gu,
      (_, attributes: string, formula: string) =>
        `<c ${attributes.replace(/ t="\w+"/u, '')}>${formula}<v></v></c>`,
    );
    parts[name] = strToU8(bare);
  }
  return zipSync(parts);
}
