import { makeStyles, tokens } from '@fluentui/react-components';
import type { RosterField } from '../../domain/roster/rosterField';
import type { RosterReading } from '../../domain/roster/rosterReading';
import { Section } from '../frame/Section';
import { useWording } from '../text/WordingContext';
import { ColumnChoice } from './ColumnChoice';
import { listedFields } from './listedFields';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '4px' },
  more: { padding: '6px 0', cursor: 'pointer', color: tokens.colorNeutralForeground2 },
});

interface ColumnListProps {
  readonly reading: RosterReading;
  readonly onChoose: (field: RosterField, header: string | null) => void;
}

/** Which heading each field is read from. */
export function ColumnList({ reading, onChoose }: ColumnListProps) {
  const styles = useStyles();
  const { text } = useWording();
  const { shown, rest } = listedFields(reading);
  const inOrder = [...reading.columns, ...reading.unusedColumns].sort((a, b) => a.column - b.column);
  const headers = [...new Set(inOrder.map(({ header }) => header).filter((header) => header !== ''))];

  function lines(fields: readonly RosterField[]) {
    return fields.map((field) => (
      <ColumnChoice
        key={field}
        field={field}
        columns={reading.columns.filter((column) => column.field === field)}
        headers={headers}
        onChoose={onChoose}
      />
    ));
  }

  return (
    <Section title={text.roster.columns} hint={text.roster.columnsHint}>
      <div className={styles.list}>{lines(shown)}</div>
      {rest.length > 0 && (
        <details>
          <summary className={styles.more}>{text.roster.moreColumns}</summary>
          <div className={styles.list}>{lines(rest)}</div>
        </details>
      )}
    </Section>
  );
}
