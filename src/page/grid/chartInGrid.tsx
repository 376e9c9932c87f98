import { useLayoutEffect, useRef, useState, useSyncExternalStore, type ComponentType } from 'react';
import type { BrowserWorkbook } from '../../host/browser/browserWorkbook';
import type { ChartSource } from '../../host/browser/gridCharts';
import { chartFigures } from '../chart/chartFigures';
import { ChartPicture } from '../chart/ChartPicture';

interface ChartInGridProps {
  readonly data: ChartSource;
}

/** What the grid shows over its cells where a chart of the workbook stands; it follows the cells. */
export function chartInGrid(workbook: BrowserWorkbook): ComponentType<ChartInGridProps> {
  const subscribe = (changed: () => void): (() => void) => workbook.subscribe(changed);
  const current = () => workbook.book;
  return function ChartInGrid({ data }) {
    const frame = useRef<HTMLDivElement>(null);
    const [size, setSize] = useState({ width: 0, height: 0 });
    const book = useSyncExternalStore(subscribe, current);
    useLayoutEffect(() => {
      const element = frame.current;
      if (element === null) return;
      const watching = new ResizeObserver(() => {
        setSize({ width: element.clientWidth, height: element.clientHeight });
      });
      watching.observe(element);
      return () => {
        watching.disconnect();
      };
    }, []);
    const sheet = book.sheets.find(({ name }) => name === data.sheet);
    const chart = sheet?.dress?.charts.find(({ plan }) => plan.name === data.chart);
    return (
      <div ref={frame} style={{ width: '100%', height: '100%', overflow: 'hidden' }}>
        {sheet && chart && size.width > 0 && (
          <ChartPicture plan={chart.plan} figures={chartFigures(sheet, chart.plan)} {...size} />
        )}
      </div>
    );
  };
}
