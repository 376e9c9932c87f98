import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { tones } from '../../sheet/look';

const forced = '@media (forced-colors: active)';

/** The look of the heat map; its colours are those of the Coverage sheet. */
export const useHeatStyles = makeStyles({
  // At 200 % the map scrolls in its own frame.
  frame: { overflowX: 'auto', padding: '3px', margin: '-3px' },
  table: {
    minWidth: '264px',
    borderCollapse: 'separate',
    borderSpacing: '2px',
    width: '100%',
    tableLayout: 'fixed',
  },
  corner: { width: '31%', padding: 0 },
  phase: {
    height: '140px',
    padding: '0 0 4px',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '14px',
    color: tokens.colorNeutralForeground2,
  },
  turned: {
    display: 'inline-block',
    whiteSpace: 'nowrap',
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    textAlign: 'left',
  },
  profile: {
    padding: '0 4px 0 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '14px',
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  place: { padding: 0, height: '28px' },
  cell: {
    display: 'block',
    scrollMarginBottom: '150px',
    scrollMarginTop: '160px',
    boxSizing: 'border-box',
    width: '100%',
    minWidth: '24px',
    height: '28px',
    padding: 0,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ...createFocusOutlineStyle(),
    [forced]: { backgroundColor: 'ButtonFace', color: 'ButtonText', border: '1px solid ButtonText' },
  },
  picked: {
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    [forced]: { border: '2px solid Highlight' },
  },
  gap: { backgroundColor: `#${tones.gap.fill}`, color: `#${tones.gap.colour}` },
  tight: { backgroundColor: `#${tones.tight.fill}`, color: `#${tones.tight.colour}` },
  covered: { backgroundColor: `#${tones.covered.fill}`, color: `#${tones.covered.colour}` },
  surplus: { backgroundColor: `#${tones.surplus.fill}`, color: `#${tones.surplus.colour}` },
  noCapacity: { backgroundColor: `#${tones.alarm.fill}`, color: `#${tones.alarm.colour}` },
  noDemand: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  entry: { display: 'flex', gap: '4px', alignItems: 'center' },
  mark: {
    minWidth: '20px',
    lineHeight: '20px',
    borderRadius: tokens.borderRadiusSmall,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    [forced]: { border: '1px solid CanvasText' },
  },
});
