import { Link, makeStyles } from '@fluentui/react-components';
import { Section } from '../frame/Section';
import type { WrittenSheet } from '../planner';
import { useWording } from '../text/WordingContext';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '8px', margin: 0, padding: 0 },
  link: { listStyleType: 'none', lineHeight: '24px' },
});

interface SheetLinksProps {
  readonly sheets: readonly WrittenSheet[];
  readonly onSheet: (sheet: string) => void;
}

/** The way to every sheet that the run wrote. */
export function SheetLinks({ sheets, onSheet }: SheetLinksProps) {
  const styles = useStyles();
  const { text } = useWording();
  return (
    <Section title={text.plan.sheets}>
      <ul className={styles.links}>
        {sheets.map(({ plan, name }) => (
          <li key={plan} className={styles.link}>
            <Link
              as="button"
              inline
              onClick={() => {
                onSheet(name);
              }}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
