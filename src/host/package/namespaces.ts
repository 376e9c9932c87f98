/** The namespace of sheets, workbooks, styles and texts. */
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What the types of links begin with. */
export const linkTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Namespace of ids of links in attributes. */
export const relationshipNamespace = linkTypes.slice(0, -1);

/** Namespaces of charts, of what is drawn in them, and of places on a sheet. */
export const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const placeNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const strictRoot = 'http://purl.oclc.org/ooxml/';

/** The names that the strict form of the format (ISO/IEC 29500-4, annex A) has for ours. */
const strictNames: readonly (readonly [ours: string, strict: string])[] = [
  [mainNamespace, `${strictRoot}spreadsheetml/main`],
  [relationshipNamespace, `${strictRoot}officeDocument/relationships`],
  [chartNamespace, `${strictRoot}drawingml/chart`],
  [drawingNamespace, `${strictRoot}drawingml/main`],
  [placeNamespace, `${strictRoot}drawingml/spreadsheetDrawing`],
];

/** Whether a namespace belongs to the strict form of the format. */
export function isStrict(namespace: string): boolean {
  return namespace.startsWith(strictRoot);
}

/** Source of ours in the strict form: its namespaces, and percentages with their sign. */
export function strictForm(source: string): string {
  let result = source;
  for (const [ours, strict] of strictNames) result = result.replaceAll(ours, strict);
  return result.replace(/(<c:(?:overlap|gapWidth) val="-?\d{1,3})"/g, '$1%"');
}
