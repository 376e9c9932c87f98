import { Chart } from '../../excel-host/book/chart';
import { silent } from '../contract/opened';
import { matrixPlan, matrixRows, membersPlan, threeLines } from '../contract/samplePlans';
import { openExcel, type OpenedExcel } from './opened';

function sheetOf({ host }: OpenedExcel, name: string) {
  const sheet = host.book.sheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

describe('charts', () => {
  test('have series by column, colours and titles, and keep their place on a refresh', async () => {
    const opened = openExcel();
    const plans = [membersPlan(threeLines), matrixPlan(matrixRows)];
    await opened.workbook.write(plans, silent);
    const { charts } = sheetOf(opened, 'Coverage');
    const [chart] = charts;
    expect(chart?.series.map(({ name, chartType, format }) => [name, chartType, format])).toEqual([
      ['Capacity', 'ColumnClustered', { 'Fill.Color': '#1F3864' }],
      ['Demand', 'Line', { 'Line.Color': '#E8743B' }],
    ]);
    expect(chart?.categories).toEqual({ top: 3, left: 0, rows: 2, columns: 1 });
    expect(chart?.place).toEqual({ top: 8, left: 0, rows: 15, columns: 6 });
    expect(chart?.format).toMatchObject({ 'Title.Text': 'Coverage', 'CategoryAxis.Title.Text': 'Phase' });
    const moved = { top: 40, left: 9, rows: 5, columns: 5 };
    if (chart !== undefined) {
      chart.place = moved;
    }
    const wider = matrixPlan([...matrixRows, ['Deployment', 1, 2]]);
    const [plan] = wider.charts;
    const charted = {
      ...wider,
      charts: plan === undefined ? [] : [{ ...plan, source: { ...plan.source, rows: 4 } }],
    };
    await opened.workbook.write([membersPlan(threeLines), charted], silent);
    expect(charts).toHaveLength(1);
    expect(charts[0]?.id).toBe(chart?.id);
    expect([charts[0]?.place, charts[0]?.source.rows]).toEqual([moved, 4]);
    expect(charts[0]?.series.map(({ chartType }) => chartType)).toEqual(['ColumnClustered', 'Line']);
  });

  test('that no plan draws any more go, those of the user stay; a revert draws them again', async () => {
    const opened = openExcel();
    const plan = matrixPlan(matrixRows);
    const members = membersPlan(threeLines);
    await opened.workbook.write([members, plan], silent);
    const sheet = sheetOf(opened, 'Coverage');
    const [chart] = sheet.charts;
    const source = { top: 2, left: 0, rows: 3, columns: 3 };
    Object.assign(chart?.frame ?? {}, { Top: 10, Left: 20, Width: 300, Height: 200 });
    sheet.charts.push(new Chart(sheet, 'theirs', 'Coverage 2', 'Line', source, 'Columns'));
    const shown = () =>
      sheet.charts.map(({ name, chartType, source: cells, frame, format }) => [
        name,
        chartType,
        cells,
        Object.values(frame),
        format['Title.Text'],
      ]);
    const theirs = ['Coverage 2', 'Line', source, [0, 0, 480, 288], undefined];
    await opened.workbook.write([members, { ...plan, charts: [] }], silent);
    expect(shown()).toEqual([theirs]);
    expect(await opened.workbook.revert()).toBe(true);
    expect(shown()).toEqual([
      theirs,
      ['coverage', 'ColumnClustered', source, [10, 20, 300, 200], 'Coverage'],
    ]);
  });

  test('without points are left out', async () => {
    const opened = openExcel();
    const plan = matrixPlan(matrixRows.slice(0, 1));
    const charts = plan.charts.map((chart) => ({ ...chart, source: { ...chart.source, rows: 1 } }));
    await opened.workbook.write([{ ...plan, charts }], silent);
    expect(sheetOf(opened, 'Coverage').charts).toEqual([]);
  });
});
