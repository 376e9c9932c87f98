import type { Univer } from '@univerjs/core';
import { ICanvasColorService } from '@univerjs/preset-sheets-core';
import { tones, type ToneLook } from '../../sheet/look';

/** Colours that mean something and fit together: the fills of the tones and the dark letters on them. */
function meaningful(): ReadonlySet<string> {
  const colours = new Set<string>();
  for (const { fill, colour } of Object.values<ToneLook>(tones)) {
    if (fill === undefined || colour === 'FFFFFF') continue;
    colours.add(`#${fill}`.toLowerCase()).add(`#${colour}`.toLowerCase());
  }
  return colours;
}

/** In dark colours the grid turns every colour around; a gap must not look like a surplus, so these stay. */
export function keepTones(univer: Univer): void {
  const kept = meaningful();
  const colours = univer.__getInjector().get(ICanvasColorService);
  const turned = colours.getRenderColor.bind(colours);
  colours.getRenderColor = (colour) => (kept.has(colour.toLowerCase()) ? colour : turned(colour));
}
