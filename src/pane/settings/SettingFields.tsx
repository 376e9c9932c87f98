import { makeStyles } from '@fluentui/react-components';
import type { Setting } from '../planner';
import { SettingField } from './SettingField';
import type { Settings } from './useSettings';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface SettingFieldsProps extends Pick<Settings, 'writing' | 'write'> {
  readonly some: readonly Setting[];
}

/** Assumptions one under the other. */
export function SettingFields({ some, writing, write }: SettingFieldsProps) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {some.map((setting) => (
        <SettingField
          key={setting.key}
          setting={setting}
          disabled={writing === setting.key}
          onWrite={(value) => void write(setting, value)}
        />
      ))}
    </div>
  );
}
