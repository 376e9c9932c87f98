import { Body1, Body1Strong, Caption1 } from '@fluentui/react-components';
import { useListStyles } from '../frame/listStyles';
import { ScreenTitle } from '../frame/ScreenTitle';
import type { CoverageFinding } from './coverageFindings';
import { useWording } from '../text/WordingContext';
import { StatusBadge } from './StatusBadge';

/** How many findings a pane lists; the sheet has them all. */
const most = 12;

/** Where capacity falls short of demand, the worst first. */
export function CoverageScreen({ findings }: { readonly findings: readonly CoverageFinding[] }) {
  const list = useListStyles();
  const { text, count, percent, fte } = useWording();
  return (
    <>
      <div>
        <ScreenTitle>{text.coverage.title}</ScreenTitle>
        <Body1 block>{text.coverage.finding(findings.length, count(findings.length))}</Body1>
        <Caption1 className={list.quiet}>{text.coverage.meaning}</Caption1>
      </div>
      <ul className={list.list}>
        {findings.slice(0, most).map(({ profile, phase, status, coverage, missing }) => (
          <li key={`${profile} ${phase}`} className={list.line}>
            <div className={list.grow}>
              <Body1Strong>{profile}</Body1Strong>
              <Caption1 className={list.quiet}>{phase}</Caption1>
            </div>
            <div className={list.end}>
              <StatusBadge status={status} />
              <Caption1>{text.coverage.missing(percent(coverage), fte(missing))}</Caption1>
            </div>
          </li>
        ))}
      </ul>
      {findings.length > most && (
        <Caption1 className={list.quiet}>{text.coverage.more(count(findings.length - most))}</Caption1>
      )}
    </>
  );
}
