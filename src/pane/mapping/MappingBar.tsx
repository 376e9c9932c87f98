import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MappingStatus } from '../../domain/mapping/mapping';
import { useMappingColours } from './mappingColours';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    gap: '2px',
    height: '12px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  part: { minWidth: '4px', forcedColorAdjust: 'none' },
});

const parts: readonly MappingStatus[] = ['confirmed', 'auto', 'review', 'none'];

/** The statuses as lengths of one bar; the numbers stand beside it, so readers skip it. */
export function MappingBar({ mapping }: { readonly mapping: Readonly<Record<MappingStatus, number>> }) {
  const styles = useStyles();
  const colours = useMappingColours();
  return (
    <div className={styles.bar} aria-hidden>
      {parts
        .filter((status) => mapping[status] > 0)
        .map((status) => (
          <div
            key={status}
            className={mergeClasses(styles.part, colours[status])}
            style={{ flexGrow: mapping[status] }}
          />
        ))}
    </div>
  );
}
