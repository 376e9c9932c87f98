/** A piece of a formula: text between double quotes, a reference in brackets, or anything else. */
export interface FormulaPiece {
  readonly kind: 'text' | 'brackets' | 'other';
  readonly source: string;
}

/** The end, past its last character, of a quoted or bracketed piece that starts at `start`. */
function pieceEnd(formula: string, start: number): number {
  const opening = formula.charAt(start);
  if (opening !== '[') {
    let at = start + 1;
    while (at < formula.length) {
      if (formula.charAt(at) === opening) {
        if (formula.charAt(at + 1) !== opening) return at + 1;
        at += 1;
      }
      at += 1;
    }
    return formula.length;
  }
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

/** Pieces of a formula in order. A sheet name in single quotes stays with the reference that follows it. */
export function piecesOf(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) pieces.push({ kind: 'other', source: formula.slice(from, to) });
  };
  for (let at = 0; at < formula.length;) {
    const character = formula.charAt(at);
    if (character === "'") at = pieceEnd(formula, at);
    else if (character === '"' || character === '[') {
      close(at);
      from = pieceEnd(formula, at);
      pieces.push({ kind: character === '"' ? 'text' : 'brackets', source: formula.slice(at, from) });
      at = from;
    } else at += 1;
  }
  close(formula.length);
  return pieces;
}

// A1, and R1C1 in any of its short forms, would be read as a cell, TRUE as a value.
const likeACell = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;

/** A sheet name as formulas write it. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !likeACell.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** The names that sheets, tables and cells really have, by those that plans give them. */
export interface RealNames {
  readonly sheets: ReadonlyMap<string, string>;
  /** Tables and defined names, which share one space. */
  readonly names: ReadonlyMap<string, string>;
}

// A sheet before its reference, or a word that may be a table or a defined name.
const named = /'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\]*!?/gu;

// A text that is the address of a link inside the workbook.
const link = /^"#('(?:[^']|'')+'!)/u;

/**
 * A formula of a plan with the names that sheets, tables and cells really have; texts in it stay as they are, but for the
 * addresses of links.
 */
export function withRealNames(formula: string, { sheets, names }: RealNames): string {
  const real = (found: string): string => {
    if (!found.endsWith('!')) return names.get(found) ?? found;
    const bare = found.slice(0, -1);
    const planned = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
    const name = sheets.get(planned);
    return name === undefined ? found : `${quotedSheet(name)}!`;
  };
  // An address is quoted as it was: the same link again is the same text.
  const linked = (found: string): string => {
    const name = sheets.get(found.slice(1, -2).replaceAll("''", "'"));
    return name === undefined ? found : `'${name.replaceAll("'", "''")}'!`;
  };
  return piecesOf(formula)
    .map(({ kind, source }) => {
      if (kind === 'text') return source.replace(link, (_, sheet: string) => `"#${linked(sheet)}`);
      return kind === 'other' ? source.replace(named, real) : source;
    })
    .join('');
}
