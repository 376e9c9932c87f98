import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';

export const useStepsStyles = makeStyles({
  nav: { flexGrow: 1, minWidth: 0 },
  list: {
    display: 'grid',
    // Each as wide as its word asks: in narrow panes a quarter is too little for some.
    gridTemplateColumns: 'repeat(4, auto)',
    margin: 0,
    padding: '8px 0 0 4px',
    listStyleType: 'none',
    // 200 % of a pane of 320 pixels.
    '@media (max-width: 260px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  step: {
    position: 'relative',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '44px',
    padding: '4px 4px 8px',
    border: 'none',
    borderBottom: '3px solid transparent',
    // A transparent border would be drawn in the colour of the text.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    ...createFocusOutlineStyle(),
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  number: { display: 'block' },
  stale: {
    position: 'absolute',
    top: '6px',
    right: 'calc(50% - 16px)',
    width: '8px',
    height: '8px',
    borderRadius: '50%',
    backgroundColor: tokens.colorPaletteDarkOrangeBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});
