import { Body1, Spinner } from '@fluentui/react-components';
import type { AssumptionKey } from '../../domain/assumptions/assumptions';
import type { Session } from '../session/useSession';
import { SettingFields } from '../settings/SettingFields';
import { useSettings } from '../settings/useSettings';
import { useWording } from '../text/WordingContext';

const budgets: readonly AssumptionKey[] = ['budgetYear1', 'budgetYear2', 'budgetYear3'];

interface BudgetFieldsProps {
  readonly session: Pick<Session, 'readSettings' | 'assume'>;
  /** How many fiscal years the plan touches. */
  readonly years: number;
}

/** The budgets as they stand in the workbook, to be changed in place. */
export function BudgetFields({ session, years }: BudgetFieldsProps) {
  const { text } = useWording();
  const { settings, writing, write } = useSettings(session);
  if (settings === null) return <Spinner size="tiny" label={text.settings.loading} />;
  const some = settings.filter(({ key }) => budgets.slice(0, years).includes(key));
  if (some.length === 0) return <Body1>{text.settings.first}</Body1>;
  return <SettingFields some={some} writing={writing} write={write} />;
}
