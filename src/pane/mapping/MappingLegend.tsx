import { Caption1, Caption1Strong, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { MappingStatus } from '../../domain/mapping/mapping';
import { useWording } from '../text/WordingContext';
import { useMappingColours } from './mappingColours';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: { display: 'flex', gap: '6px', alignItems: 'baseline' },
  mark: { width: '8px', height: '8px', borderRadius: '2px', flexShrink: 0, forcedColorAdjust: 'none' },
});

const statuses: readonly MappingStatus[] = ['confirmed', 'auto', 'review', 'none'];

/** How many members have each status. */
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
            <Caption1>{text.mapping.statuses[status]} </Caption1>
            <Caption1Strong>{count(mapping[status])}</Caption1Strong>
          </span>
        </li>
      ))}
    </ul>
  );
}
