import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Language } from '../../framework/language';
import type { Aside } from '../session/state';
import type { Session } from '../session/useSession';
import { useWording } from '../text/WordingContext';

const Settings = lazy(async () => ({ default: (await import('../settings/SettingsScreen')).SettingsScreen }));
const Framework = lazy(async () => ({
  default: (await import('../framework/FrameworkScreen')).FrameworkScreen,
}));

interface AsideScreenProps {
  readonly aside: Aside;
  readonly session: Session;
  readonly onLanguage: (language: Language) => void;
}

/** The settings or the framework; what shows them is loaded when it is first asked for. */
export function AsideScreen({ aside, session, onLanguage }: AsideScreenProps) {
  const { text } = useWording();
  return (
    <Suspense fallback={<Spinner label={text[aside].loading} />}>
      {aside === 'settings' ? (
        <Settings readSettings={session.readSettings} assume={session.assume} onLanguage={onLanguage} />
      ) : (
        <Framework />
      )}
    </Suspense>
  );
}
