import { makeStyles, tokens } from '@fluentui/react-components';
import { phases, type PhaseId } from '../../framework/phases';
import type { EffortLevel } from '../../framework/effort';
import { frameworkTexts } from '../../sheet/framework/frameworkText';
import { useWording } from '../text/WordingContext';

const useStyles = makeStyles({
  svg: { width: '100%', height: 'auto', maxWidth: '340px' },
  axis: { stroke: tokens.colorNeutralStroke1 },
  area: { fill: tokens.colorBrandBackground2, stroke: 'none' },
  line: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: '2px' },
  dot: { fill: tokens.colorBrandForeground1 },
  label: { fill: tokens.colorNeutralForeground1, fontSize: '10px', fontFamily: tokens.fontFamilyBase },
});

const step = 44;
const left = 22;
const base = 88;
const scale = 0.7;

interface EffortCurveProps {
  readonly curve: Readonly<Record<PhaseId, number>>;
  /** `null` where the curve is for information only. */
  readonly levels: Readonly<Record<PhaseId, EffortLevel>> | null;
}

/** The effort of a profile over the phases as a small curve; its title says every point in words. */
export function EffortCurve({ curve, levels }: EffortCurveProps) {
  const styles = useStyles();
  const { text, count, language } = useWording();
  const { effort } = frameworkTexts[language];
  const points = phases.map(({ id, name }, index) => ({
    id,
    x: left + index * step,
    y: base - curve[id] * scale,
    words: text.framework.effortAt(name, count(curve[id]), levels === null ? '' : effort[levels[id]]),
    number: count(index + 1),
  }));
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const right = left + (points.length - 1) * step;
  return (
    <svg
      viewBox="0 0 308 106"
      role="img"
      className={styles.svg}
      aria-label={points.map(({ words }) => words).join('; ')}
    >
      <polygon className={styles.area} points={`${left},${base} ${line} ${right},${base}`} />
      <line className={styles.axis} x1={left - 12} x2={right + 12} y1={base} y2={base} />
      <polyline className={styles.line} points={line} />
      {points.map(({ id, x, y, words, number }) => (
        <g key={id}>
          <title>{words}</title>
          <circle className={styles.dot} cx={x} cy={y} r={3.5} />
          <text className={styles.label} x={x} y={Math.max(10, y - 7)} textAnchor="middle">
            {count(curve[id])}
          </text>
          <text className={styles.label} x={x} y={base + 14} textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}
