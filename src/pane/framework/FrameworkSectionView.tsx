import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FrameworkRow, FrameworkSection } from '../../sheet/framework/frameworkSection';
import { Section } from '../frame/Section';
import { useWording } from '../text/WordingContext';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  topic: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  list: { margin: '4px 0 8px', paddingLeft: '18px' },
});

/** Lines that follow each other under one topic; their detail is said once where they share it. */
function groupsOf(
  rows: readonly FrameworkRow[],
): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  const groups: FrameworkRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.topic === row.topic) last.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => {
    const [first] = group;
    const detail = first?.detail ?? '';
    const isShared = group.every((row) => row.detail === detail);
    const heading = [first?.topic ?? '', ...(isShared && detail !== '' ? [detail] : [])].join(': ');
    const lines = group.map(({ detail: own, what }) => (isShared || own === '' ? what : `${own}: ${what}`));
    return { heading, lines };
  });
}

/** A section of the framework with its sources below it. */
export function FrameworkSectionView({ section }: { readonly section: FrameworkSection }) {
  const styles = useStyles();
  const { text } = useWording();
  const sources = [...new Set(section.rows.map(({ source }) => source))].filter((source) => source !== '');
  return (
    <Section title={section.title}>
      {groupsOf(section.rows).map(({ heading, lines }, index) => (
        <div key={`${index} ${heading}`}>
          <h3 className={styles.topic}>{heading}</h3>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line}>
                <Body1>{line}</Body1>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {sources.length > 0 && (
        <Caption1 className={styles.quiet}>
          {text.framework.sources(sources.length, sources.join('; '))}
        </Caption1>
      )}
    </Section>
  );
}
