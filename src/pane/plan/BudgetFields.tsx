import { Body1, Spinner } from '@fluentui/react-components';
import type { AssumptionKey } from '../../domain/assumptions/assumptions';
import type { Session } from '../session/useSession';
import { SettingFields } from '../settings/SettingFields';
import { useSettings } from '../settings/useSettings';
import { useWording } from '../text/WordingContext';

const budgets: readonly AssumptionKey[] = ['budgetYear1', 'budgetYear2', 'budgetYear3'];

interface BudgetFieldsProps {
  readonly session: Pick<Session, 'readSettings' | 'assume'>;
  /** The fiscal years of the plan by name. */
  readonly years: readonly string[];
}

/** The budgets as they stand in the workbook, to be changed in place. */
export function BudgetFields({ session, years }: BudgetFieldsProps) {
  const { text } = useWording();
  const { settings, writing, write } = useSettings(session);
  if (settings === null) return <Spinner size="tiny" label={text.settings.loading} />;
  const some = years.flatMap((year, at) => {
    const setting = settings.find(({ key }) => key === budgets[at]);
    const words = { label: text.plan.budgetOf(year), note: text.plan.budgetFieldHint };
    return setting === undefined ? [] : [{ ...setting, ...words }];
  });
  if (some.length === 0) return <Body1>{text.settings.first}</Body1>;
  return <SettingFields some={some} writing={writing} write={write} />;
}
