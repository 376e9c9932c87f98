import { chartNumber } from './chartNumber';
import { valuePlace, type ChartParts } from './chartParts';

/** Grid lines, their numbers and the title of the value axis. */
export function ValueAxis(parts: ChartParts) {
  const { plan, shapes, frame } = parts;
  const middle = (frame.top + frame.bottom) / 2;
  return (
    <g>
      {shapes.scale.map((value) => {
        const at = valuePlace(parts, value);
        return frame.lying ? (
          <g key={value}>
            <line x1={at} x2={at} y1={frame.top} y2={frame.bottom} stroke="#E3E7EC" />
            <text x={at} y={frame.bottom + 14} textAnchor="middle">
              {chartNumber(value)}
            </text>
          </g>
        ) : (
          <g key={value}>
            <line x1={frame.left} x2={frame.right} y1={at} y2={at} stroke="#E3E7EC" />
            <text x={frame.left - 6} y={at + 4} textAnchor="end">
              {chartNumber(value)}
            </text>
          </g>
        );
      })}
      {frame.lying ? (
        <text x={(frame.left + frame.right) / 2} y={frame.legendTop - 8} textAnchor="middle">
          {plan.valueTitle}
        </text>
      ) : (
        <text transform={`translate(13 ${middle}) rotate(-90)`} textAnchor="middle">
          {plan.valueTitle}
        </text>
      )}
    </g>
  );
}
