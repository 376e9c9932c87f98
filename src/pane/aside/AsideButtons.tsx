import { Button, makeStyles } from '@fluentui/react-components';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { asides, type Aside } from '../session/state';
import { useWording } from '../text/WordingContext';

const useStyles = makeStyles({ buttons: { display: 'flex', alignItems: 'center', flexShrink: 0 } });

const icons = { settings: <SettingsRegular />, framework: <BookOpenRegular /> } as const;

interface AsideButtonsProps {
  readonly current: Aside | null;
  readonly disabled: boolean;
  readonly onTurn: (aside: Aside | null) => void;
}

/** The way to settings and framework, and back again. */
export function AsideButtons({ current, disabled, onTurn }: AsideButtonsProps) {
  const styles = useStyles();
  const { text } = useWording();
  return (
    <div className={styles.buttons}>
      {asides.map((aside) => (
        <Button
          key={aside}
          appearance="subtle"
          icon={icons[aside]}
          title={text[aside].title}
          aria-label={text[aside].title}
          aria-pressed={current === aside}
          disabled={disabled}
          onClick={() => {
            onTurn(current === aside ? null : aside);
          }}
        />
      ))}
    </div>
  );
}
