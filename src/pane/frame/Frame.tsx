import type { ReactNode } from 'react';
import { useFrameStyles } from './frameStyles';

interface FrameProps {
  readonly steps: ReactNode;
  /** The way to what lies beside the steps. */
  readonly asides: ReactNode;
  readonly children: ReactNode;
  /** The next step and what else can be done; always in sight. */
  readonly footer: ReactNode;
}

/** Where one is above, the screen in the middle, the next step below. */
export function Frame({ steps, asides, children, footer }: FrameProps) {
  const styles = useFrameStyles();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        {steps}
        {asides}
      </header>
      <main className={styles.main}>{children}</main>
      <footer className={styles.footer}>{footer}</footer>
    </div>
  );
}
