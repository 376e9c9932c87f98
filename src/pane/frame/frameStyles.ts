import { makeStyles, tokens } from '@fluentui/react-components';

export const useFrameStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    display: 'flex',
    '@media (max-width: 260px)': { flexDirection: 'column', alignItems: 'flex-end' },
    flexShrink: 0,
    paddingRight: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Always a scroll bar: the one of Windows hides until the pointer finds it.
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'scroll',
    boxSizing: 'border-box',
    padding: '16px',
    '@media (max-width: 260px)': { padding: '8px' },
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    overflowWrap: 'anywhere',
    '> *': { flexShrink: 0 },
  },
  footer: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    flexShrink: 0,
    padding: '12px 16px',
    // A task pane of a small screen is 378 pixels high: there the buttons share a row.
    '@media (max-height: 480px)': { flexDirection: 'row', flexWrap: 'wrap', padding: '6px 16px' },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
