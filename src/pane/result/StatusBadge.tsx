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

/** A coverage as symbol and word on its colour. */
export function StatusBadge({ status }: { readonly status: CoverageStatus }) {
  const { text } = useWording();
  return (
    <Badge appearance="tint" color={colours[status]}>
      <span aria-hidden>{statusSymbols[status]}&nbsp;</span>
      {text.coverage.statuses[status]}
    </Badge>
  );
}
