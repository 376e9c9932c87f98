import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Severity } from '../../domain/problem';
import { useWording } from '../text/WordingContext';
import { useListStyles } from './listStyles';

const useStyles = makeStyles({
  icon: { fontSize: '20px', lineHeight: 0, flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
} as const satisfies Readonly<Record<Severity, unknown>>;

interface SeverityLineProps {
  readonly severity: Severity;
  readonly children: ReactNode;
}

/** A line of a list that says how much it weighs. */
export function SeverityLine({ severity, children }: SeverityLineProps) {
  const list = useListStyles();
  const styles = useStyles();
  const { text } = useWording();
  const Icon = icons[severity];
  return (
    <li className={list.line}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
      <div className={list.grow}>
        <Caption1 className={list.quiet}>{text.problems.severities[severity]}</Caption1>
        {children}
      </div>
    </li>
  );
}
