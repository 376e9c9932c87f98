import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellAddress } from '../../domain/grid';
import type { Explanation } from '../../sheet/explain/explanation';
import { ScreenTitle } from '../frame/ScreenTitle';
import { Section } from '../frame/Section';
import type { Outcome } from '../session/state';
import { useWording } from '../text/WordingContext';
import { AskSelected } from '../why/AskSelected';
import { WhySection } from '../why/WhySection';
import { CoverageDetail } from './CoverageDetail';
import { coverageFindings } from './coverageFindings';
import { HeatLegend } from './HeatLegend';
import { HeatMap, type HeatPlace } from './HeatMap';

interface CoverageScreenProps {
  readonly outcome: Outcome;
  readonly onShow: (at: CellAddress) => void;
  readonly explainSelected: () => Promise<Explanation | null>;
}

/** Capacity against demand as a small map; a picked cell is shown in the sheet with its numbers and their reasons. */
export function CoverageScreen({ outcome, onShow, explainSelected }: CoverageScreenProps) {
  const { text, count } = useWording();
  const [picked, setPicked] = useState<HeatPlace | null>(null);
  const [why, setWhy] = useState<Explanation | null>(null);
  const { coverage, headline, quarter } = outcome.summary;
  const findings = coverageFindings(coverage);
  const sheet = outcome.sheets.find(({ plan }) => plan === 'Coverage')?.name ?? 'Coverage';
  const row = picked === null ? undefined : coverage[picked.row];
  const cell = picked === null ? undefined : row?.phases[picked.column];
  return (
    <>
      <div>
        <ScreenTitle>{text.coverage.title}</ScreenTitle>
        <Body1>
          {headline} {quarter}: {text.coverage.finding(findings.length, count(findings.length))}
        </Body1>
      </div>
      <Section title={text.coverage.map} hint={text.coverage.how}>
        <HeatLegend />
        <HeatMap
          rows={coverage}
          picked={picked}
          onPick={(place) => {
            setPicked(place);
            setWhy(null);
            const at = coverage[place.row]?.phases[place.column];
            if (at !== undefined) onShow({ sheet, row: at.row, column: at.column });
          }}
        />
      </Section>
      {row && cell && why === null && (
        <CoverageDetail
          profile={row.profile}
          cell={cell}
          sheet={sheet}
          onShow={onShow}
          onWhy={() => {
            setWhy(outcome.explain({ sheet, row: cell.row, column: cell.column }));
          }}
        />
      )}
      {why !== null && (
        <WhySection
          explanation={why}
          onShow={onShow}
          onClose={() => {
            setWhy(null);
          }}
        />
      )}
      <AskSelected explainSelected={explainSelected} onShow={onShow} />
    </>
  );
}
