import { levels } from '../../framework/levels';
import type { Language } from '../../framework/language';
import { rosterFields, type RosterField } from '../../domain/roster/rosterField';
import { emptyPlan } from '../layout/emptyPlan';
import { opening } from '../layout/line';
import type { SheetPlan, Style, TableColumn, Validation } from '../plan';

/** The columns of the template in order. */
const fields: readonly {
  readonly field: RosterField;
  readonly style: Style;
  readonly width: number;
  readonly validation?: Validation;
}[] = [
  { field: 'id', style: 'input', width: 14 },
  { field: 'name', style: 'input', width: 24 },
  { field: 'title', style: 'input', width: 34 },
  { field: 'unit', style: 'input', width: 20 },
  { field: 'costCentre', style: 'input', width: 14 },
  { field: 'location', style: 'input', width: 16 },
  { field: 'fte', style: 'input', width: 8, validation: { kind: 'decimal', min: 0, max: 1.2 } },
  {
    field: 'level',
    style: 'input',
    width: 12,
    validation: { kind: 'list', values: levels.map(({ name }) => name) },
  },
  { field: 'start', style: 'inputDate', width: 13, validation: { kind: 'date', min: 1, max: 100_000 } },
  { field: 'end', style: 'inputDate', width: 13, validation: { kind: 'date', min: 1, max: 100_000 } },
  {
    field: 'annualCost',
    style: 'inputMoney',
    width: 16,
    validation: { kind: 'decimal', min: 0, max: 100_000_000 },
  },
  { field: 'currency', style: 'input', width: 10 },
  { field: 'manager', style: 'input', width: 22 },
  { field: 'skills', style: 'input', width: 50 },
];

const words = {
  en: {
    title: 'Roster',
    how: 'One row per member. Only the title must be filled; the more you fill, the less there is to review.',
    note: 'Skills as a list, such as Python (4), SQL (3), Kubernetes. Delete what you do not need and keep the headings.',
  },
  de: {
    title: 'Mitarbeiterliste',
    how: 'Eine Zeile je Mitglied. Nur der Titel ist nötig; je mehr Sie ausfüllen, desto weniger bleibt zu prüfen.',
    note: 'Fähigkeiten als Liste, etwa Python (4), SQL (3), Kubernetes. Löschen Sie, was Sie nicht brauchen, und behalten Sie die Überschriften.',
  },
} as const;

const emptyRows = 25;

/** A roster to fill, for a planner or a manager: the headings the planner knows, with lists and ranges. */
export function templateSheet(language: Language): SheetPlan {
  const columns = fields.map(({ field, style, width, validation }): TableColumn => ({
    header: rosterFields.find(({ id }) => id === field)?.label[language] ?? field,
    style,
    width,
    ...(validation === undefined ? {} : { validation }),
  }));
  const { title, how, note } = words[language];
  const rows = Array.from({ length: emptyRows }, () => ({ key: '', cells: columns.map(() => null) }));
  return {
    ...emptyPlan('Roster'),
    blocks: opening(title, how, note),
    tables: [{ name: 'Roster_Template', top: 4, left: 0, columns, rows }],
    freeze: { rows: 5, columns: 2 },
  };
}
