import { looks, tones } from '../../src/sheet/look';

/** Lightness L* (0 to 100) of an RRGGBB colour, CIE 1976. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 116 * Math.cbrt(luminance) - 16;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((colour) => ((lightness(colour) + 16) / 116) ** 3)
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('the four coverage tones differ in lightness, not only in hue', () => {
  const levels = [tones.gap, tones.surplus, tones.tight, tones.covered].map(({ fill }) => lightness(fill));
  for (let at = 1; at < levels.length; at += 1)
    expect((levels[at] ?? 0) - (levels[at - 1] ?? 0)).toBeGreaterThan(5);
});

test.each(Object.entries(tones))('text of tone %s can be read on its fill', (_, tone) => {
  expect(contrast('fill' in tone ? tone.fill : 'FFFFFF', tone.colour)).toBeGreaterThan(4.5);
});

test.each(Object.entries(looks))('style %s can be read, and its number format is neutral', (_, look) => {
  const shown = {
    fill: 'fill' in look ? look.fill : 'FFFFFF',
    colour: 'colour' in look ? look.colour : '000000',
  };
  expect(contrast(shown.fill, shown.colour)).toBeGreaterThan(4.5);
  if ('numberFormat' in look)
    expect(look.numberFormat).toMatch(
      /^(#,##)?0(\.0+)?%?$|^yyyy-mm-dd$|^(#,##0(?:\.00)?_\));\(#,##0(?:\.00)?\);"–"_\)$/,
    );
});
