import { Caption1, Label, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useId } from 'react';
import { rosterFields, type RosterField } from '../../domain/roster/rosterField';
import type { RosterColumn } from '../../domain/roster/rosterReading';
import { useWording } from '../text/WordingContext';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    columnGap: '8px',
    '@media (max-width: 260px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    alignItems: 'center',
  },
  missing: { color: tokens.colorNeutralForeground2 },
  unsure: {
    gridColumn: '2',
    display: 'flex',
    gap: '4px',
    alignItems: 'center',
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
});

/** Below this certainty a recognised column asks to be looked at. */
const sure = 0.75;

interface ColumnChoiceProps {
  readonly field: RosterField;
  /** The columns recognised for the field; several for skills. */
  readonly columns: readonly RosterColumn[];
  /** All headings of the sheet. */
  readonly headers: readonly string[];
  readonly onChoose: (field: RosterField, header: string | null) => void;
}

/** A field and the heading it is read from, to be corrected. */
export function ColumnChoice({ field, columns, headers, onChoose }: ColumnChoiceProps) {
  const styles = useStyles();
  const { text, language } = useWording();
  const id = useId();
  const label = rosterFields.find((known) => known.id === field)?.label[language] ?? field;
  const [first] = columns;
  const missing = first === undefined;
  return (
    <div className={styles.line}>
      <Label htmlFor={id} className={mergeClasses(missing && styles.missing)}>
        {label}
      </Label>
      {columns.length > 1 ? (
        <Text id={id}>{text.roster.severalColumns(columns.length)}</Text>
      ) : (
        <Select
          id={id}
          value={first?.header ?? ''}
          className={mergeClasses(missing && styles.missing)}
          onChange={(_event, { value }) => {
            onChoose(field, value === '' ? null : value);
          }}
        >
          <option value="">{text.roster.noColumn}</option>
          {headers.map((header) => (
            <option key={header}>{header}</option>
          ))}
        </Select>
      )}
      {first !== undefined && first.certainty < sure && (
        <Caption1 className={styles.unsure}>
          <WarningRegular aria-hidden />
          {text.roster.unsure}
        </Caption1>
      )}
    </div>
  );
}
