import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { Review } from '../planner';
import { useWording } from '../text/WordingContext';
import { levelName, sharesInWords } from './reviewChoice';
import { useReviewStyles } from './reviewStyles';

interface ReviewItemProps {
  readonly review: Review;
  readonly current: boolean;
  readonly head: Ref<HTMLButtonElement>;
  readonly onCurrent: () => void;
  /** The card of the current member. */
  readonly children: ReactNode;
}

/** A member of the list: who it is and what is proposed; the current one opens its card. */
export function ReviewItem({ review, current, head, onCurrent, children }: ReviewItemProps) {
  const styles = useReviewStyles();
  const { text, fte, percent } = useWording();
  const level = levelName(review.level);
  const proposal = sharesInWords(review.shares, percent, text.review.nothing);
  return (
    <li className={mergeClasses(styles.item, current && styles.current)}>
      <button
        ref={head}
        type="button"
        className={styles.head}
        aria-expanded={current}
        tabIndex={current ? 0 : -1}
        onClick={onCurrent}
        onFocus={onCurrent}
      >
        <span className={styles.line}>
          <span className={styles.name}>{review.name === '' ? review.id : review.name}</span>
          <span className={styles.quiet}>{text.review.confidence(percent(review.confidence))}</span>
        </span>
        <span className={styles.quiet}>
          {text.review.member(review.title === '' ? text.review.noTitle : review.title, fte(review.fte))}
        </span>
        <span>{text.review.proposed(level === '' ? proposal : `${proposal}, ${level}`)}</span>
      </button>
      {current && children}
    </li>
  );
}
