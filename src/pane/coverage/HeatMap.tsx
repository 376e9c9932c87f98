import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import type { CoverageCell, CoverageRow } from '../planner';
import { useWording } from '../text/WordingContext';
import { useHeatStyles } from './heatStyles';

/** A cell of the map by profile and phase, both counted from 0. */
export interface HeatPlace {
  readonly row: number;
  readonly column: number;
}

const moves: Readonly<Record<string, HeatPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

function buttonAt(table: HTMLElement | null, place: string): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-place="${place}"]`) ?? null;
}

interface HeatMapProps {
  readonly rows: readonly CoverageRow[];
  readonly picked: HeatPlace | null;
  readonly onPick: (place: HeatPlace) => void;
}

/** Coverage by profile and phase: a symbol on its colour, the words for readers, one stop for the Tab key. */
export function HeatMap({ rows, picked, onPick }: HeatMapProps) {
  const styles = useHeatStyles();
  const { text, tenthsPercent } = useWording();
  const [active, setActive] = useState<HeatPlace>(picked ?? { row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const place = picked === null ? null : `${picked.row} ${picked.column}`;

  // The numbers of the picked cell lie over the map: it must not be below them.
  useEffect(() => {
    if (place !== null) buttonAt(table.current, place)?.scrollIntoView({ block: 'nearest' });
  }, [place]);

  function onKey(event: KeyboardEvent<HTMLElement>): void {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const row = active.row + move.row;
    const column = active.column + move.column;
    if (rows[row]?.phases[column] === undefined) return;
    buttonAt(table.current, `${row} ${column}`)?.focus();
  }

  function label(profile: string, { phase, status, percent }: CoverageCell): string {
    return text.coverage.cell(profile, phase ?? '', text.coverage.statuses[status], tenthsPercent(percent));
  }

  const phases = rows[0]?.phases.map(({ phase }) => phase ?? '') ?? [];
  return (
    <div className={styles.frame}>
      <table
        ref={table}
        role="grid"
        aria-label={text.coverage.map}
        className={styles.table}
        onKeyDown={onKey}
      >
        <thead>
          <tr>
            <td className={styles.corner} />
            {phases.map((phase) => (
              <th key={phase} scope="col" className={styles.phase}>
                <span className={styles.turned}>{phase}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ profile, phases: cells }, row) => (
            <tr key={profile}>
              <th scope="row" className={styles.profile}>
                {profile}
              </th>
              {cells.map((cell, column) => {
                const isActive = active.row === row && active.column === column;
                const isPicked = picked?.row === row && picked.column === column;
                return (
                  <td key={cell.phase} role="gridcell" className={styles.place} aria-selected={isPicked}>
                    <button
                      type="button"
                      data-place={`${row} ${column}`}
                      className={mergeClasses(styles.cell, styles[cell.status], isPicked && styles.picked)}
                      tabIndex={isActive ? 0 : -1}
                      aria-label={label(profile, cell)}
                      onFocus={() => {
                        setActive({ row, column });
                      }}
                      onClick={() => {
                        onPick({ row, column });
                      }}
                    >
                      <span aria-hidden>{statusSymbols[cell.status]}</span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
