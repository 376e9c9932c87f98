import { Body1, Button, Caption1, Spinner } from '@fluentui/react-components';
import { usePageStyles } from './pageStyles';
import type { PageText } from './text/en';

interface WelcomeProps {
  readonly text: PageText;
  /** What is under way, if anything is. */
  readonly doing: string | null;
  readonly onSample: () => void;
  readonly onOpen: () => void;
  readonly onTemplate: () => void;
}

/** The page before anything is open: what the planner does, and the ways to begin. */
export function Welcome({ text: { welcome }, doing, onSample, onOpen, onTemplate }: WelcomeProps) {
  const styles = usePageStyles();
  const busy = doing !== null;
  return (
    <main className={styles.welcome}>
      <div className={styles.words}>
        <h1 className={styles.title}>{welcome.title}</h1>
        <Body1>{welcome.does}</Body1>
        <ol className={styles.steps}>
          {welcome.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Body1>
          <b>{welcome.stays}</b>
        </Body1>
        <div className={styles.ways}>
          <Button appearance="primary" size="large" disabled={busy} onClick={onSample}>
            {welcome.sample}
          </Button>
          <Caption1 className={styles.quiet}>{welcome.sampleHolds}</Caption1>
        </div>
        <div className={styles.ways}>
          <Button disabled={busy} onClick={onOpen}>
            {welcome.open}
          </Button>
          <Button appearance="subtle" disabled={busy} onClick={onTemplate}>
            {welcome.template}
          </Button>
        </div>
        <Caption1 className={styles.quiet}>{welcome.drop}</Caption1>
        <div role="status">{busy && <Spinner size="tiny" label={doing} labelPosition="after" />}</div>
      </div>
    </main>
  );
}
