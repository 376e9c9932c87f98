import { mergeClasses } from '@fluentui/react-components';
import { views, type View } from '../session/state';
import { useWording } from '../text/WordingContext';
import { useStepsStyles } from './stepsStyles';

/** A step of the way: the roster, then the results. */
export type Step = 'roster' | View;

const order: readonly Step[] = ['roster', ...views];

interface StepsProps {
  readonly current: Step;
  /** Whether the step can be gone to now. */
  readonly reachable: (step: Step) => boolean;
  /** Whether what the step shows has changed since the run. */
  readonly stale: (step: Step) => boolean;
  readonly onStep: (step: Step) => void;
}

/** Roster, mapping, coverage, plan: where one is, and the way back and forth. */
export function Steps({ current, reachable, stale, onStep }: StepsProps) {
  const styles = useStepsStyles();
  const { text } = useWording();
  return (
    <nav aria-label={text.stepsLabel} className={styles.nav}>
      <ol className={styles.list}>
        {order.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              className={mergeClasses(styles.step, step === current && styles.current)}
              aria-current={step === current ? 'step' : undefined}
              disabled={step !== current && !reachable(step)}
              title={step !== current && !reachable(step) ? text.stepNotReady : undefined}
              onClick={() => {
                if (step !== current) onStep(step);
              }}
            >
              <span className={styles.number}>{index + 1}</span>
              {text.steps[step]}
              {stale(step) && (
                <span
                  className={styles.stale}
                  role="img"
                  aria-label={text.stepStale}
                  title={text.stepStale}
                />
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
