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
  if (state.task === 'revert') return text.underWay.reverting;
  switch (state.progress?.step ?? 'read') {
    case 'read':
      return text.underWay.reading(state.before.roster.choice.sheet);
    case 'prepare':
    case 'solve':
    case 'report':
      return text.underWay.planning;
    case 'write':
      return text.underWay.writing(state.progress?.sheet ?? '');
  }
}

/** Whether Excel has the word, and has not said anything yet. */
function isSilent({ progress }: Reading | Running): boolean {
  return (
    progress === null || (progress.share === null && (progress.step === 'read' || progress.step === 'write'))
  );
}

/** What is being done, how far it is, and advice when Excel keeps silent. */
export function UnderWayScreen({ state }: { readonly state: Reading | Running }) {
  const styles = useStyles();
  const wording = useWording();
  const { announce } = useAnnounce();
  const { text, percent } = wording;
  const { progress, stopping } = state;
  const share = progress?.share ?? null;
  const words = stopping ? text.underWay.stopping : doing(state, wording);
  useEffect(() => {
    announce(words, { polite: true, batchId: 'progress' });
  }, [announce, words]);
  return (
    <>
      <ScreenTitle>{words}</ScreenTitle>
      <Field validationState="none" validationMessage={share === null ? null : percent(share)}>
        {share === null ? (
          <ProgressBar thickness="large" aria-label={words} />
        ) : (
          <ProgressBar thickness="large" value={share} aria-label={words} />
        )}
      </Field>
      {isSilent(state) && <Caption1 className={styles.waiting}>{text.underWay.waiting}</Caption1>}
    </>
  );
}
