import { bandOf, bandStart, valuePlace, type ChartParts } from './chartParts';

function cut(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, Math.max(letters - 1, 1))}…`;
}

/** The line at zero, the names of the categories and the title of their axis. */
export function CategoryAxis(parts: ChartParts) {
  const { plan, shapes, frame } = parts;
  const zero = valuePlace(parts, 0);
  const middle = (frame.top + frame.bottom) / 2;
  return (
    <g>
      {frame.lying ? (
        <line x1={zero} x2={zero} y1={frame.top} y2={frame.bottom} stroke="#9AA5B1" />
      ) : (
        <line x1={frame.left} x2={frame.right} y1={zero} y2={zero} stroke="#9AA5B1" />
      )}
      {shapes.categories.map((name, at) => {
        const centre = bandStart(parts, at) + bandOf(parts) / 2;
        const place = frame.lying
          ? { x: frame.left - 6, y: centre + 4, textAnchor: 'end' as const }
          : frame.turned
            ? {
                transform: `translate(${centre + 4} ${frame.bottom + 12}) rotate(-37)`,
                textAnchor: 'end' as const,
              }
            : { x: centre, y: frame.bottom + 15, textAnchor: 'middle' as const };
        return (
          <text key={at} {...place}>
            {cut(name, frame.letters)}
            <title>{name}</title>
          </text>
        );
      })}
      {frame.lying ? (
        <text transform={`translate(13 ${middle}) rotate(-90)`} textAnchor="middle">
          {plan.categoryTitle}
        </text>
      ) : (
        <text x={(frame.left + frame.right) / 2} y={frame.legendTop - 8} textAnchor="middle">
          {plan.categoryTitle}
        </text>
      )}
    </g>
  );
}
