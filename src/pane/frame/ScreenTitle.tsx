import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  title: { ...typographyStyles.title3, margin: 0, outlineStyle: 'none' },
});

/** The heading of a screen. It takes the focus when the screen appears, so that keyboard and reader start there. */
export function ScreenTitle({ children }: { readonly children: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
}
