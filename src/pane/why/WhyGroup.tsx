import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '../../domain/grid';
import type { ExplainedGroup } from '../../sheet/explain/explanation';
import { useWording } from '../text/WordingContext';

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { padding: '4px 0' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface WhyGroupProps {
  readonly group: ExplainedGroup;
  readonly onShow: (at: CellAddress) => void;
}

/** Things of one kind behind a number; each that has a cell leads there. */
export function WhyGroup({ group, onShow }: WhyGroupProps) {
  const styles = useStyles();
  const { text, count } = useWording();
  return (
    <div>
      <h3 className={styles.title}>{group.title}</h3>
      <ul className={styles.list}>
        {group.items.map(({ name, text: words, at }, index) => (
          <li key={`${index} ${name}`} className={styles.line}>
            {at === null ? (
              <Body1>{name}</Body1>
            ) : (
              <Link
                as="button"
                inline
                onClick={() => {
                  onShow(at);
                }}
              >
                {name}
              </Link>
            )}
            <Caption1 block className={styles.quiet}>
              {words}
            </Caption1>
          </li>
        ))}
      </ul>
      {group.further > 0 && <Caption1>{text.why.further(count(group.further))}</Caption1>}
    </div>
  );
}
