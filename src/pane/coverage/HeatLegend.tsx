import { Caption1, mergeClasses } from '@fluentui/react-components';
import { statusSymbols, type CoverageStatus } from '../../domain/coverage/coverageStatus';
import { useWording } from '../text/WordingContext';
import { useHeatStyles } from './heatStyles';

const statuses = Object.keys(statusSymbols) as readonly CoverageStatus[];

/** What the symbols and colours of the map mean. */
export function HeatLegend() {
  const styles = useHeatStyles();
  const { text } = useWording();
  return (
    <ul className={styles.legend} aria-label={text.coverage.legend}>
      {statuses.map((status) => (
        <li key={status} className={styles.entry}>
          <span aria-hidden className={mergeClasses(styles.mark, styles[status])}>
            {statusSymbols[status]}
          </span>
          <Caption1>{text.coverage.statuses[status]}</Caption1>
        </li>
      ))}
    </ul>
  );
}
