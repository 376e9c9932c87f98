import type { ChartPlan } from '../../sheet/plan';
import { CategoryAxis } from './CategoryAxis';
import type { ChartFigures } from './chartFigures';
import { chartFrame } from './chartFrame';
import { chartShapes } from './chartShapes';
import { ChartBars, ChartLines } from './ChartMarks';
import { Legend } from './Legend';
import { ValueAxis } from './ValueAxis';

interface ChartPictureProps {
  readonly plan: ChartPlan;
  readonly figures: ChartFigures;
  readonly width: number;
  readonly height: number;
}

/** A chart of a sheet as a picture: the same titles, axes, colours and legend as in the file. */
export function ChartPicture({ plan, figures, width, height }: ChartPictureProps) {
  const shapes = chartShapes(plan, figures);
  const frame = chartFrame(plan, shapes, width, height);
  const parts = { plan, shapes, frame };
  return (
    <svg
      role="img"
      aria-label={plan.title}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height="100%"
      fontFamily="Calibri, Carlito, 'Segoe UI', sans-serif"
      fontSize={11}
      fill="#3D4854"
    >
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#FFFFFF" stroke="#E3E7EC" />
      <text x={width / 2} y={20} textAnchor="middle" fontSize={14} fontWeight="bold">
        {plan.title}
      </text>
      <ValueAxis {...parts} />
      <ChartBars {...parts} />
      <CategoryAxis {...parts} />
      <ChartLines {...parts} />
      {plan.series.length > 1 && <Legend plan={plan} top={frame.legendTop} width={width} />}
    </svg>
  );
}
