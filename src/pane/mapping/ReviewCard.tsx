import { Button, Field, Select } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import type { Review } from '../planner';
import { useWording } from '../text/WordingContext';
import { useReviewStyles } from './reviewStyles';
import { isComplete, outsideChoice, sharesInWords, type ReviewChoice } from './reviewChoice';

interface ReviewCardProps {
  readonly review: Review;
  readonly choice: ReviewChoice;
  /** Others of the list with the same proposal, this one included. */
  readonly alike: readonly Review[];
  readonly onChoose: (choice: ReviewChoice) => void;
  readonly onAccept: () => void;
  readonly onTeach: () => void;
  readonly onAcceptAlike: () => void;
}

/** Why a member is mapped so, and what can be decided. */
export function ReviewCard(props: ReviewCardProps) {
  const { review, choice, alike, onChoose, onAccept, onTeach, onAcceptAlike } = props;
  const styles = useReviewStyles();
  const { text, percent } = useWording();
  const proposal = sharesInWords(review.shares, percent, text.review.nothing);
  const several = review.shares.length > 1;
  const proposed = review.shares.length === 1 ? review.shares[0]?.profile : undefined;
  const complete = isComplete(review, choice);
  const overruled = choice.profile !== null && choice.profile !== proposed;
  return (
    <div className={styles.card}>
      <ul className={styles.evidence} aria-label={text.review.why}>
        {review.evidence.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.fields}>
        <Field label={text.review.profile} size="small">
          <Select
            value={choice.profile ?? proposed ?? ''}
            onChange={(_event, { value }) => {
              const picked = profileNames.find(({ id }) => id === value)?.id ?? null;
              onChoose({ ...choice, profile: value === outsideChoice ? outsideChoice : picked });
            }}
          >
            {several && <option value="">{text.review.severalProfiles(proposal)}</option>}
            {review.shares.length === 0 && <option value="">{text.review.pick}</option>}
            {profileNames.map(({ id, name }, index) => (
              <option key={id} value={id}>{`${(index + 1) % 10} ${name}`}</option>
            ))}
            <option value={outsideChoice}>{`X ${text.review.outside}`}</option>
          </Select>
        </Field>
        <Field label={text.review.level} size="small">
          <Select
            value={choice.level ?? ''}
            onChange={(_event, { value }) => {
              onChoose({ ...choice, level: levels.find(({ id }) => id === value)?.id ?? null });
            }}
          >
            <option value="">{text.review.noLevel}</option>
            {levels.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button icon={<CheckmarkRegular />} disabled={!complete} className={styles.group} onClick={onAccept}>
          {overruled ? text.review.acceptOther : text.review.accept}
        </Button>
        {review.sameTitle.length > 1 && (
          <Button disabled={!complete} className={styles.group} onClick={onTeach}>
            {text.review.teach(review.sameTitle.length, review.title)}
          </Button>
        )}
        {alike.length > 1 && !overruled && (
          <Button className={styles.group} onClick={onAcceptAlike}>
            {text.review.acceptAlike(alike.length, proposal)}
          </Button>
        )}
      </div>
    </div>
  );
}
