import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcon, glyphNames } from './icons/drawIcon';
import { encodePng } from './icons/encodePng';
import { iconSizes } from './icons/iconSizes';

/** Draws every icon of the add-in into assets/icons: `npx tsx scripts/icons.ts`. */
const folder = join(import.meta.dirname, '..', 'assets', 'icons');
mkdirSync(folder, { recursive: true });
for (const glyph of glyphNames) {
  for (const size of iconSizes) {
    writeFileSync(join(folder, `${glyph}-${size}.png`), encodePng(size, size, drawIcon(glyph, size)));
  }
}
console.log(`${glyphNames.length * iconSizes.length} icons drawn`);
