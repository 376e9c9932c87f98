import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useId, useRef } from 'react';
import type { CellAddress } from '../../domain/grid';
import type { Explanation } from '../../sheet/explain/explanation';
import { useWording } from '../text/WordingContext';
import { WhyGroup } from './WhyGroup';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: '8px' },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none', scrollMarginTop: '16px' },
});

interface WhySectionProps {
  readonly explanation: Explanation;
  readonly onShow: (at: CellAddress) => void;
  readonly onClose: () => void;
}

/** Why a cell holds its number. It takes the focus when it appears, so that keyboard and reader start there. */
export function WhySection({ explanation, onShow, onClose }: WhySectionProps) {
  const styles = useStyles();
  const { text } = useWording();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, [explanation]);
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
          {explanation.title}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={text.why.close}
          onClick={onClose}
        />
      </div>
      <Body1Strong>{explanation.value}</Body1Strong>
      <div>
        <Caption1 block>{text.why.formula}</Caption1>
        <Body1>{explanation.formula}</Body1>
      </div>
      {explanation.groups.map((group) => (
        <WhyGroup key={`${group.kind} ${group.title}`} group={group} onShow={onShow} />
      ))}
    </section>
  );
}
