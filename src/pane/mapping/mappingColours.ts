import { makeStyles, tokens } from '@fluentui/react-components';

/** The colours of the mapping statuses. */
export const useMappingColours = makeStyles({
  auto: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  confirmed: { backgroundColor: tokens.colorBrandBackground },
  review: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  none: { backgroundColor: tokens.colorNeutralStroke1 },
});
