import { Button, Caption1, useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Section } from '../frame/Section';
import type { MemberDecision, Review } from '../planner';
import type { DecisionStep } from '../session/state';
import { useWording } from '../text/WordingContext';
import { ReviewCard } from './ReviewCard';
import {
  decisionsOf,
  isComplete,
  outsideChoice,
  profileOfKey,
  proposedChoice,
  sameProposal,
  sharesInWords,
  type ReviewChoice,
} from './reviewChoice';
import { ReviewItem } from './ReviewItem';
import { useReviewStyles } from './reviewStyles';

/** How many members the list shows at a time; the next move up as these are decided. */
const most = 25;

/** The reviews that no step has decided yet, in their order. */
function openReviews(reviews: readonly Review[], steps: readonly DecisionStep[]): readonly Review[] {
  const decided = new Set(steps.flatMap(({ decisions }) => decisions.map(({ id }) => id)));
  return reviews.filter(({ id }) => !decided.has(id));
}

interface ReviewListProps {
  readonly reviews: readonly Review[];
  readonly steps: readonly DecisionStep[];
  readonly onDecide: (decisions: readonly MemberDecision[]) => void;
  readonly onUndo: (step: DecisionStep) => void;
}

/** The members to review, one open at a time, all by keyboard. */
export function ReviewList({ reviews, steps, onDecide, onUndo }: ReviewListProps) {
  const styles = useReviewStyles();
  const { text, count, percent } = useWording();
  const { announce } = useAnnounce();
  const open = openReviews(reviews, steps);
  const [place, setPlace] = useState(0);
  const [choices, setChoices] = useState<Readonly<Record<string, ReviewChoice>>>({});
  const head = useRef<HTMLButtonElement>(null);
  const rest = useRef<HTMLParagraphElement>(null);
  const wantsFocus = useRef(false);
  const current = open[Math.min(place, open.length - 1)];
  const last = steps.at(-1);

  // What was decided is gone from the list: the focus goes on to the next member.
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    (head.current ?? rest.current)?.focus();
  });

  function choiceOf(review: Review): ReviewChoice {
    return choices[review.id] ?? proposedChoice(review);
  }

  function decide(decisions: readonly MemberDecision[], who: string): void {
    const [first] = decisions;
    if (first === undefined) return;
    const ids = new Set(decisions.map(({ id }) => id));
    const left = count(open.filter(({ id }) => !ids.has(id)).length);
    const what = sharesInWords(first.shares, percent, text.review.outside);
    wantsFocus.current = true;
    onDecide(decisions);
    announce(
      decisions.length === 1
        ? text.review.said(who, what, left)
        : text.review.saidGroup(count(decisions.length), what, left),
    );
  }

  function accept(review: Review, others: readonly string[]): void {
    const choice = choiceOf(review);
    if (isComplete(review, choice)) decide(decisionsOf(review, choice, others), review.name);
  }

  function acceptAlike(review: Review): void {
    const all = sameProposal(review, open);
    decide(
      all.flatMap((each) => decisionsOf(each, proposedChoice(each))),
      review.name,
    );
  }

  function undo(): void {
    if (last === undefined) return;
    wantsFocus.current = true;
    onUndo(last);
    announce(text.review.saidUndo(count(open.length + last.decisions.length)));
  }

  function goTo(next: number): void {
    if (next < 0 || next >= Math.min(open.length, most)) return;
    wantsFocus.current = true;
    setPlace(next);
  }

  /** Keys of the list. Where a field has the focus, its keys are its own. */
  function onKey(event: KeyboardEvent<HTMLElement>): void {
    const { key, target } = event;
    if (current === undefined || target !== head.current || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const profile = control ? null : key === 'x' ? outsideChoice : profileOfKey(key);
    const at = Math.min(place, open.length - 1);
    if (key === 'ArrowDown' || key === 'j') goTo(at + 1);
    else if (key === 'ArrowUp' || key === 'k') goTo(at - 1);
    else if (key === 'Home') goTo(0);
    else if (key === 'End') goTo(Math.min(open.length, most) - 1);
    else if (key === 'Enter') accept(current, []);
    else if (profile !== null) setChoices({ ...choices, [current.id]: { ...choiceOf(current), profile } });
    else if (key === 't' && !control) accept(current, current.sameTitle);
    else if (key === 'u' || (key === 'z' && control)) undo();
    else return;
    event.preventDefault();
  }

  return (
    <>
      {last !== undefined && (
        <div className={styles.undo}>
          <Caption1>{text.review.decided(decidedCount(steps), count(decidedCount(steps)))}</Caption1>
          <Button size="small" onClick={undo}>
            {text.review.undo}
          </Button>
        </div>
      )}
      {open.length === 0 ? (
        <p ref={rest} tabIndex={-1} className={styles.rest}>
          {last === undefined ? text.review.done : text.review.doneRun}
        </p>
      ) : (
        <Section title={text.review.title(open.length, count(open.length))} hint={text.review.how}>
          <details className={styles.keys}>
            <summary className={styles.summary}>{text.review.keys}</summary>
            {text.review.keysAre}
          </details>
          <ul className={styles.list} onKeyDown={onKey}>
            {open.slice(0, most).map((review, index) => (
              <ReviewItem
                key={review.id}
                review={review}
                current={review === current}
                head={review === current ? head : null}
                onCurrent={() => {
                  setPlace(index);
                }}
              >
                <ReviewCard
                  review={review}
                  choice={choiceOf(review)}
                  alike={sameProposal(review, open)}
                  onChoose={(choice) => {
                    setChoices({ ...choices, [review.id]: choice });
                  }}
                  onAccept={() => {
                    accept(review, []);
                  }}
                  onTeach={() => {
                    accept(review, review.sameTitle);
                  }}
                  onAcceptAlike={() => {
                    acceptAlike(review);
                  }}
                />
              </ReviewItem>
            ))}
          </ul>
          {open.length > most && <Caption1>{text.review.more(count(open.length - most))}</Caption1>}
        </Section>
      )}
    </>
  );
}

function decidedCount(steps: readonly DecisionStep[]): number {
  return new Set(steps.flatMap(({ decisions }) => decisions.map(({ id }) => id))).size;
}
