import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';

/** A button below a screen. */
export interface ActionButton {
  readonly label: string;
  readonly onChoose: () => void;
  readonly disabled?: boolean;
  /** Chosen, but not done yet. */
  readonly pressed?: boolean;
}

interface ActionButtonsProps {
  /** The one next step. */
  readonly next?: ActionButton;
  /** What else can be done. */
  readonly others?: readonly ActionButton[];
  readonly note?: string;
}

const useStyles = makeStyles({
  next: { flexGrow: 1 },
  others: { display: 'flex', flexWrap: 'wrap', gap: '8px', flexGrow: 1 },
  other: { flexGrow: 1, minWidth: 'fit-content', paddingLeft: '8px', paddingRight: '8px' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** The one next step, and below it what else can be done. */
export function ActionButtons({ next, others = [], note }: ActionButtonsProps) {
  const styles = useStyles();
  return (
    <>
      {note !== undefined && <Caption1 className={styles.note}>{note}</Caption1>}
      {next && (
        <Button
          className={styles.next}
          appearance="primary"
          disabled={next.disabled ?? false}
          aria-pressed={next.pressed}
          onClick={next.onChoose}
        >
          {next.label}
        </Button>
      )}
      {others.length > 0 && (
        <div className={styles.others}>
          {others.map(({ label, onChoose, disabled = false, pressed }) => (
            <Button
              key={label}
              className={styles.other}
              disabled={disabled}
              aria-pressed={pressed}
              onClick={onChoose}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
