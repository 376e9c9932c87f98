import { Caption1, Field, makeStyles, ProgressBar, tokens, useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ScreenTitle } from '../frame/ScreenTitle';
import type { Reading, Running } from '../session/state';
import { useWording } from '../text/WordingContext';
import type { Wording } from '../text/wording';

const useStyles = makeStyles({
  // Shown by time alone: most reads are over before anyone needs the advice.
  waiting: {
    color: tokens.colorNeutralForeground2,
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '3s',
    animationTimingFunction: 'step-end',
  },
});

function doing(state: Reading | Running, { text }: Wording): string {
  if (state.kind === 'reading') {
    return state.sheet === null ? text.underWay.listing : text.underWay.reading(state.sheet);
  }
  switch (state.task) {
    case 'read':
      return text.underWay.reading(state.before.roster.choice.sheet);
    case 'plan':
      return text.underWay.planning;
    case 'write':
      return text.underWay.writing(state.progress?.sheet ?? '');
    case 'revert':
      return text.underWay.reverting;
  }
}

/** What is being done, how far it is, and advice when Excel keeps silent. */
export function UnderWayScreen({ state }: { readonly state: Reading | Running }) {
  const styles = useStyles();
  const wording = useWording();
  const { announce } = useAnnounce();
  const { text, count } = wording;
  const { progress, stopping } = state;
  const words = stopping ? text.underWay.stopping : doing(state, wording);
  useEffect(() => {
    announce(words, { polite: true, batchId: 'progress' });
  }, [announce, words]);
  return (
    <>
      <ScreenTitle>{words}</ScreenTitle>
      <Field
        validationState="none"
        validationMessage={progress && text.underWay.step(count(progress.done), count(progress.total))}
      >
        {progress ? (
          <ProgressBar thickness="large" max={progress.total} value={progress.done} aria-label={words} />
        ) : (
          <ProgressBar thickness="large" aria-label={words} />
        )}
      </Field>
      {progress === null && <Caption1 className={styles.waiting}>{text.underWay.waiting}</Caption1>}
    </>
  );
}
