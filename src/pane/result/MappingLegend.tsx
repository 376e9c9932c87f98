import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MappingStatus } from '../../domain/mapping/mapping';
import { useWording } from '../text/WordingContext';
import { useMappingColours } from './mappingColours';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: '4px 12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: { display: 'flex', gap: '6px', alignItems: 'baseline' },
  mark: { width: '8px', height: '8px', borderRadius: '2px', flexShrink: 0, forcedColorAdjust: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const statuses: readonly MappingStatus[] = ['confirmed', 'auto', 'review', 'none'];

/** How many members have each status, and what it means. */
export function MappingLegend({ mapping }: { readonly mapping: Readonly<Record<MappingStatus, number>> }) {
  const styles = useStyles();
  const colours = useMappingColours();
  const { text, count } = useWording();
  return (
    <ul className={styles.list}>
      {statuses.map((status) => (
        <li key={status} className={styles.line}>
          <span aria-hidden className={mergeClasses(styles.mark, colours[status])} />
          <span>
            <Caption1Strong>{`${text.mapping.statuses[status].word} ${count(mapping[status])}`}</Caption1Strong>
            <Caption1 block className={styles.quiet}>
              {text.mapping.statuses[status].meaning}
            </Caption1>
          </span>
        </li>
      ))}
    </ul>
  );
}
