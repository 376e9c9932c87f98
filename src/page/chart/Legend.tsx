import type { ChartPlan } from '../../sheet/plan';
import { legendRows } from './chartFrame';

interface LegendProps {
  readonly plan: ChartPlan;
  readonly top: number;
  readonly width: number;
}

/** The colours of the series and their names. */
export function Legend({ plan, top, width }: LegendProps) {
  const rows = legendRows(
    plan.series.map(({ name }) => name),
    width,
  );
  return rows.map((row, number) => {
    const lengths = row.map((at) => 26 + (plan.series[at]?.name.length ?? 0) * 5.6);
    const all = lengths.reduce((sum, length) => sum + length, 0);
    return row.map((at, place) => {
      const before = lengths.slice(0, place).reduce((sum, length) => sum + length, 0);
      const { name = '', colour = '', line = plan.kind === 'line' } = plan.series[at] ?? {};
      return (
        <g key={at} transform={`translate(${(width - all) / 2 + before} ${top + number * 18})`}>
          {line ? (
            <line x1={0} x2={14} y1={5} y2={5} stroke={`#${colour}`} strokeWidth={2.25} />
          ) : (
            <rect x={2} width={10} height={10} fill={`#${colour}`} />
          )}
          <text x={17} y={9}>
            {name}
          </text>
        </g>
      );
    });
  });
}
