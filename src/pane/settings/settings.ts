import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import { defaultAssumptions } from '../../domain/assumptions/defaultAssumptions';
import type { Language } from '../../framework/language';
import { maturityRules } from '../../framework/maturityRules';
import { organisationPatterns } from '../../framework/organisationPatterns';
import { sizeRules } from '../../framework/sizeRules';
import type { Text } from '../../framework/text';
import type { Snapshot } from '../../sheet/snapshot';
import { cellText } from '../../sheet/tables/cellReading';
import { standingTable } from '../../sheet/tables/tableReading';
import { assumptionTable } from '../../sheet/assumptions/assumptionTables';
import { readAssumptions } from '../../sheet/assumptions/readAssumptions';
import type { Setting } from '../planner';

/** What the choices are called; their ids stand in the cells. */
const named: readonly { readonly id: string; readonly name: Text }[] = [
  ...organisationPatterns,
  ...sizeRules,
  ...maturityRules,
  { id: 'levels', name: { en: 'Levels of Figure 2', de: 'Stufen aus Abbildung 2' } },
  { id: 'curves', name: { en: 'Curves of Figures 4-13', de: 'Kurven der Abbildungen 4-13' } },
  { id: 'yes', name: { en: 'Yes', de: 'Ja' } },
  { id: 'no', name: { en: 'No', de: 'Nein' } },
];

/**
 * A note with the choices it explains by their names, as in "Central, Hub-and-spoke: ..."; the sheet, where their ids
 * stand in the cells, explains them by these.
 */
function noteInWords(
  note: string,
  choices: readonly string[],
  names: Readonly<Record<string, string>>,
): string {
  if (choices.length === 0) return note;
  const any = choices.join('|');
  // A choice is explained before a colon, alone or with others.
  return note.replace(new RegExp(`\\b(${any})(?=:|, (?:${any})\\b)`, 'g'), (id) => names[id] ?? id);
}

/** What a cell that holds nothing usable counts as; a run reports it and writes its own default beside it. */
const fallback = defaultAssumptions({ today: 0, fte: 0, currency: '' });

/** The assumptions of MLTP_Assumptions in the order of their definitions; none where there is no such table. */
export function settings(snapshot: Snapshot, language: Language): readonly Setting[] {
  const table = standingTable(snapshot, assumptionTable);
  if (table === null) return [];
  const { assumptions } = readAssumptions(snapshot, fallback);
  const rows = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row += 1) rows.set(cellText(table.value(row, 'cellName')), row);
  const names = Object.fromEntries(named.map(({ id, name }) => [id, name[language]]));
  return assumptionDefinitions.flatMap(({ key, group, cellName, label, unit, note, look, range }) => {
    const row = rows.get(cellName);
    const at = row === undefined ? undefined : table.address(row, 'value');
    if (at === undefined) return [];
    const choices = range.kind === 'choice' ? range.choices : [];
    const words = {
      label: label[language],
      unit: unit[language],
      note: noteInWords(note[language], choices, names),
    };
    return [{ key, group, look, range, names, at, value: assumptions[key], ...words }];
  });
}
