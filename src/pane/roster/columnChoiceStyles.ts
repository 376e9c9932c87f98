import { makeStyles, tokens } from '@fluentui/react-components';

export const useColumnChoiceStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: '8px',
    alignItems: 'center',
  },
  missing: { color: tokens.colorNeutralForeground2 },
  unsure: {
    gridColumn: '2',
    display: 'flex',
    gap: '4px',
    alignItems: 'center',
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
});
