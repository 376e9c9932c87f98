import { Body1, Field, makeStyles, ProgressBar, Select } from '@fluentui/react-components';
import { ScreenTitle } from '../frame/ScreenTitle';
import type { Empty } from '../session/state';
import { useWording } from '../text/WordingContext';
import { offeredSheets } from './offeredSheets';

const useStyles = makeStyles({
  promises: { display: 'flex', flexDirection: 'column', gap: '8px' },
  promise: { margin: 0 },
});

interface StartScreenProps {
  readonly state: Empty;
  /** The sheets are being named. */
  readonly looking: boolean;
  readonly onPick: (sheet: string) => void;
}

/** What the planner does, and which sheet is the roster. */
export function StartScreen({ state, looking, onPick }: StartScreenProps) {
  const styles = useStyles();
  const { text, count } = useWording();
  const sheets = offeredSheets(state);
  const picked = sheets.find((sheet) => sheet.name === state.choice?.sheet);
  return (
    <>
      <ScreenTitle>{text.start.title}</ScreenTitle>
      <div className={styles.promises}>
        <Body1 as="p" className={styles.promise}>
          {text.start.does}
        </Body1>
        <Body1 as="p" className={styles.promise}>
          {text.start.keeps}
        </Body1>
        <Body1 as="p" className={styles.promise}>
          <b>{text.start.stays}</b>
        </Body1>
      </div>
      {looking ? (
        <Field validationState="none" validationMessage={text.underWay.listing}>
          <ProgressBar aria-label={text.underWay.listing} />
        </Field>
      ) : sheets.length === 0 ? (
        <Body1 as="p" className={styles.promise}>
          {text.start.noSheet}
        </Body1>
      ) : (
        <Field
          label={text.start.sheet}
          hint={picked ? text.start.sheetSize(count(picked.rows), count(picked.columns)) : null}
        >
          <Select
            value={state.choice?.sheet ?? ''}
            onChange={(_event, { value }) => {
              onPick(value);
            }}
          >
            {state.choice === null && <option value="" />}
            {sheets.map((sheet) => (
              <option key={sheet.name}>{sheet.name}</option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
