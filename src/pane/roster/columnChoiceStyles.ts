import { makeStyles, tokens } from '@fluentui/react-components';

export const useColumnChoiceStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    columnGap: '8px',
    '@media (max-width: 260px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
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
