import { Badge, type BadgeProps } from '@fluentui/react-components';
import { statusSymbols, type CoverageStatus } from '../../domain/coverage/coverageStatus';
import { useWording } from '../text/WordingContext';

const colours = {
  noDemand: 'subtle',
  noCapacity: 'danger',
  gap: 'danger',
  tight: 'warning',
  covered: 'success',
  surplus: 'informative',
} as const satisfies Readonly<Record<CoverageStatus, NonNullable<BadgeProps['color']>>>;

interface StatusBadgeProps {
  readonly status: CoverageStatus;
  /** What stands behind the word, such as the percentage. */
  readonly children?: string;
}

/** A coverage as symbol and word on its colour. */
export function StatusBadge({ status, children = '' }: StatusBadgeProps) {
  const { text } = useWording();
  return (
    <Badge appearance="tint" color={colours[status]}>
      <span aria-hidden>{statusSymbols[status]}&nbsp;</span>
      {children === '' ? text.coverage.statuses[status] : `${text.coverage.statuses[status]} ${children}`}
    </Badge>
  );
}
