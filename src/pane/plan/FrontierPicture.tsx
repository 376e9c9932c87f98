import { makeStyles, tokens } from '@fluentui/react-components';
import { useWording } from '../text/WordingContext';
import type { FrontierWords } from './planWords';

const useStyles = makeStyles({
  svg: { width: '100%', height: 'auto', maxWidth: '340px' },
  axis: { stroke: tokens.colorNeutralStroke1 },
  line: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px' },
  other: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandForeground1, strokeWidth: '2px' },
  chosen: { fill: tokens.colorBrandForeground1, stroke: tokens.colorBrandForeground1, strokeWidth: '2px' },
  label: { fill: tokens.colorNeutralForeground1, fontSize: '10px', fontFamily: tokens.fontFamilyBase },
});

const [width, height] = [308, 150];
/** The area of the points, from the left, top, right and bottom edge. */
const area = { left: 24, top: 22, right: 290, bottom: 122 } as const;

/** A place along an axis; in its middle where all are the same. */
function along(value: number, values: readonly number[], from: number, to: number): number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return most === least ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from);
}

/** The plans that could be chosen: cost to the right, open effort upwards; a disc is the chosen one, a diamond the knee. */
export function FrontierPicture({ points, words }: FrontierWords) {
  const styles = useStyles();
  const { fte, money } = useWording();
  const costs = points.map(({ cost }) => cost);
  const opens = points.map(({ open }) => open);
  const drawn = points.map((point) => ({
    ...point,
    x: along(point.cost, costs, area.left, area.right),
    y: along(point.open, opens, area.bottom, area.top),
    said: `${point.name}: ${words.open} ${fte(point.open)}, ${words.cost} ${money(point.cost, point.currency)}`,
    marked: [...(point.chosen ? [words.chosen] : []), ...(point.knee ? [words.knee] : [])].join(', '),
  }));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      className={styles.svg}
      aria-label={drawn.map(({ said, marked }) => (marked === '' ? said : `${said} (${marked})`)).join('; ')}
    >
      <line
        className={styles.axis}
        x1={area.left - 10}
        x2={area.right + 10}
        y1={area.bottom + 8}
        y2={area.bottom + 8}
      />
      <line
        className={styles.axis}
        x1={area.left - 10}
        x2={area.left - 10}
        y1={area.top - 8}
        y2={area.bottom + 8}
      />
      <text className={styles.label} x={area.left - 14} y={area.top - 12}>
        {words.open}
      </text>
      <text className={styles.label} x={area.right + 10} y={area.bottom + 22} textAnchor="end">
        {words.cost}
      </text>
      <polyline className={styles.line} points={drawn.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {drawn.map(({ key, x, y, said, marked, chosen, knee }) => (
        <g key={key}>
          <title>{said}</title>
          {knee ? (
            <rect
              className={chosen ? styles.chosen : styles.other}
              x={x - 5}
              y={y - 5}
              width={10}
              height={10}
              transform={`rotate(45 ${x} ${y})`}
            />
          ) : (
            <circle className={chosen ? styles.chosen : styles.other} cx={x} cy={y} r={5} />
          )}
          <text
            className={styles.label}
            x={x + (x > width / 2 ? 4 : -4)}
            y={y - 10}
            textAnchor={x > width / 2 ? 'end' : 'start'}
          >
            {marked}
          </text>
        </g>
      ))}
    </svg>
  );
}
