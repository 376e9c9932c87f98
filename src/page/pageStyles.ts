import { makeStyles, tokens } from '@fluentui/react-components';

/** Below this width the pane stands under the grid. */
const narrow = '@media (max-width: 699px)';

export const usePageStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { padding: '8px' },
  },
  name: {
    margin: 0,
    marginRight: 'auto',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    [narrow]: { width: '100%' },
  },
  hint: { color: tokens.colorNeutralForeground2, [narrow]: { display: 'none' } },
  hidden: { display: 'none' },
  body: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    [narrow]: { flexDirection: 'column', overflowY: 'auto' },
  },
  grid: {
    position: 'relative',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    [narrow]: { flexGrow: 0, flexShrink: 0, height: '62vh' },
  },
  cells: { position: 'absolute', inset: 0 },
  pane: {
    width: '350px',
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      width: 'auto',
      height: '85vh',
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  waiting: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  failed: { padding: '8px 16px 0', [narrow]: { padding: '8px' } },
  welcome: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: '48px 24px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    [narrow]: { padding: '24px 16px' },
  },
  words: { maxWidth: '560px', display: 'flex', flexDirection: 'column', gap: '16px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { margin: 0, paddingLeft: '20px', lineHeight: tokens.lineHeightBase400 },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
