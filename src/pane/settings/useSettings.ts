import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { AssumptionKey } from '../../domain/assumptions/assumptions';
import type { Setting } from '../planner';
import type { Session } from '../session/useSession';
import { useWording } from '../text/WordingContext';

/** The assumptions of the workbook and how one is changed. */
export interface Settings {
  /** `null` until they are read. */
  readonly settings: readonly Setting[] | null;
  /** The one being written. */
  readonly writing: AssumptionKey | null;
  /** Writes it into its cell and says so. */
  readonly write: (setting: Setting, value: Setting['value']) => Promise<void>;
}

/** Reads the assumptions once, and again after each change. */
export function useSettings({ readSettings, assume }: Pick<Session, 'readSettings' | 'assume'>): Settings {
  const { text } = useWording();
  const { announce } = useAnnounce();
  const [settings, setSettings] = useState<readonly Setting[] | null>(null);
  const [writing, setWriting] = useState<AssumptionKey | null>(null);

  useEffect(() => {
    let gone = false;
    void readSettings().then((read) => {
      if (!gone && read !== null) setSettings(read);
    });
    return () => {
      gone = true;
    };
  }, [readSettings]);

  async function write(setting: Setting, value: Setting['value']): Promise<void> {
    setWriting(setting.key);
    const read = await assume(setting.key, value);
    setWriting(null);
    if (read === null) return;
    setSettings(read);
    announce(text.settings.written(setting.label));
  }

  return { settings, writing, write };
}
