import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ToldAssumptions } from '../../sheet/assumptions/readAssumptions';
import { Section } from '../frame/Section';
import { useWording } from '../text/WordingContext';
import { FrontierPicture } from './FrontierPicture';
import type { FrontierWords } from './planWords';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    padding: '8px 8px 8px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: 'normal',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { padding: '8px 0 8px 8px', textAlign: 'right', verticalAlign: 'bottom', fontWeight: 'normal' },
  first: { padding: '8px 8px 8px 0', textAlign: 'left', verticalAlign: 'bottom', fontWeight: 'normal' },
  whole: { whiteSpace: 'nowrap' },
  number: {
    padding: '8px 0 8px 8px',
    textAlign: 'right',
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  plan: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});

interface FrontierSectionProps {
  readonly frontier: FrontierWords;
  /** Runs the planner anew, told what the best plan is. */
  readonly onChoose: (told: ToldAssumptions) => void;
}

/** The plans from nothing to everything as a picture and a table; another one is chosen by one press, which runs it. */
export function FrontierSection({ frontier, onChoose }: FrontierSectionProps) {
  const styles = useStyles();
  const { text, fte, count } = useWording();
  const { title, points, words } = frontier;
  if (points.length < 2) return null;
  return (
    <Section title={title} hint={text.plan.frontierHint}>
      <FrontierPicture {...frontier} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              <Caption1>{words.plan}</Caption1>
            </th>
            <th scope="col" className={styles.heading}>
              <Caption1>{words.open}</Caption1>
            </th>
            <th scope="col" className={styles.heading}>
              <Caption1>{`${words.cost} (${points[0]?.currency ?? ''})`}</Caption1>
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ key, name, does, open, cost, chosen, knee, told }) => (
            <tr key={key}>
              <th scope="row" className={styles.cell}>
                <div className={styles.plan}>
                  <Body1Strong>{name}</Body1Strong>
                  {does !== '' && <Caption1>{does}</Caption1>}
                  {(chosen || knee) && (
                    <Caption1>
                      {[...(chosen ? [words.chosen] : []), ...(knee ? [words.knee] : [])].join(', ')}
                    </Caption1>
                  )}
                  {told !== null && (
                    <Button
                      size="small"
                      aria-label={`${text.plan.choose}: ${name}`}
                      onClick={() => {
                        onChoose(told);
                      }}
                    >
                      {text.plan.choose}
                    </Button>
                  )}
                </div>
              </th>
              <td className={styles.number}>
                <Body1 className={styles.whole}>{fte(open)}</Body1>
              </td>
              <td className={styles.number}>
                <Body1 className={styles.whole}>{count(cost)}</Body1>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
