import { Button, Caption1, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { jobDescription, jobText } from '../../domain/job/jobDescription';
import { levels, type LevelId } from '../../framework/levels';
import type { ProfileId } from '../../framework/profileNames';
import { Section } from '../frame/Section';
import { useWording } from '../text/WordingContext';

const useStyles = makeStyles({
  // The longest choice must not widen a narrow pane.
  select: { width: '100%', minWidth: 0 },
  text: { width: '100%', minWidth: 0, height: '320px', maxHeight: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What became of the last press on Copy. */
type Copied = 'no' | 'yes' | 'byHand';

/** The text of a job of a profile at a level of the user's choice, ready to copy. */
export function JobText({ profile }: { readonly profile: ProfileId }) {
  const styles = useStyles();
  const { text, language } = useWording();
  const words = text.framework.job;
  const box = useRef<HTMLTextAreaElement>(null);
  const [level, setLevel] = useState<LevelId | null>(null);
  const [copied, setCopied] = useState<Copied>('no');
  const body = level === null ? '' : jobText(jobDescription(profile, level), language);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(body);
      setCopied('yes');
    } catch {
      // Some hosts do not let a page write to the clipboard: the text is selected for the user's own keys.
      box.current?.focus();
      box.current?.select();
      setCopied('byHand');
    }
  };
  return (
    <Section title={words.title} hint={words.hint}>
      <Field label={words.level}>
        <Select
          select={{ className: styles.select }}
          value={level ?? ''}
          onChange={(_event, { value }) => {
            setLevel(levels.find(({ id }) => id === value)?.id ?? null);
            setCopied('no');
          }}
        >
          <option value="">{words.choose}</option>
          {levels.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {level !== null && (
        <>
          <Field label={words.text}>
            <Textarea
              className={styles.text}
              textarea={{ ref: box, style: { maxHeight: 'none', height: '100%' } }}
              readOnly
              value={body}
            />
          </Field>
          <div className={styles.row}>
            <Button
              onClick={() => {
                void copy();
              }}
            >
              {words.copy}
            </Button>
            <Caption1 role="status" className={styles.quiet}>
              {copied === 'no' ? '' : words.copied[copied]}
            </Caption1>
          </div>
        </>
      )}
    </Section>
  );
}
