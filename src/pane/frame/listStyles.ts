import { makeStyles, tokens } from '@fluentui/react-components';

/** A plain list of lines with a rule between them. */
export const useListStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-start',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  grow: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  end: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', flexShrink: 0, gap: '2px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
