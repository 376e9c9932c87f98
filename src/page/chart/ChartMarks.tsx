import { chartNumber } from './chartNumber';
import { bandOf, bandStart, valuePlace, type ChartParts } from './chartParts';
import type { Bar } from './chartShapes';

/** The share of a category that its bars take. */
const filled = 0.625;

function BarMark({ parts, bar }: { readonly parts: ChartParts; readonly bar: Bar }) {
  const { plan, shapes, frame } = parts;
  const band = bandOf(parts);
  const thick = (band * filled) / shapes.lanes;
  const start =
    bandStart(parts, bar.category) + (band * (1 - filled)) / 2 + thick * (shapes.laneOf[bar.series] ?? 0);
  const ends = [valuePlace(parts, bar.from), valuePlace(parts, bar.to)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const place = frame.lying
    ? { x: low, y: start, width: high - low, height: thick }
    : { x: start, y: low, width: thick, height: high - low };
  const { name = '', colour = '' } = plan.series[bar.series] ?? {};
  return (
    <rect {...place} fill={`#${colour}`}>
      <title>{`${shapes.categories[bar.category] ?? ''}, ${name}: ${chartNumber(bar.to - bar.from)}`}</title>
    </rect>
  );
}

/** The bars of a chart. */
export function ChartBars(parts: ChartParts) {
  return parts.shapes.bars.map((bar) => (
    <BarMark key={`${bar.series} ${bar.category}`} parts={parts} bar={bar} />
  ));
}

/** The lines of a chart, with a dot at every value; a line breaks where a value is missing. */
export function ChartLines(parts: ChartParts) {
  const { plan, shapes } = parts;
  return shapes.lines.map(({ series, values }) => {
    const points = values.map((value, at) =>
      value === null ? null : { x: bandStart(parts, at) + bandOf(parts) / 2, y: valuePlace(parts, value) },
    );
    const path = points
      .map((point, at) => (point && `${points[at - 1] ? 'L' : 'M'}${point.x} ${point.y}`) ?? '')
      .join('');
    const colour = `#${plan.series[series]?.colour ?? ''}`;
    return (
      <g key={series}>
        <path d={path} fill="none" stroke={colour} strokeWidth={2.25} />
        {points.map(
          (point, at) =>
            point && (
              <circle key={at} cx={point.x} cy={point.y} r={3.5} fill={colour} stroke="#FFFFFF">
                <title>
                  {`${shapes.categories[at] ?? ''}, ${plan.series[series]?.name ?? ''}: ${chartNumber(values[at] ?? 0)}`}
                </title>
              </circle>
            ),
        )}
      </g>
    );
  });
}
