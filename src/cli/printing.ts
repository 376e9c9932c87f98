import { once } from 'node:events';

/** A value as JSON, indented below the property of an object. */
function nested(value: unknown): string {
  return JSON.stringify(value, null, 1).replaceAll('\n', '\n ');
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** The JSON of an object in pieces, as JSON.stringify(object, null, 1) writes it; its lists may be longer than a text can be. */
export function* jsonPieces(object: Readonly<Record<string, unknown>>): Iterable<string> {
  let before = '{\n ';
  for (const [key, value] of Object.entries(object)) {
    yield `${before}${JSON.stringify(key)}: `;
    before = ',\n ';
    if (!isList(value)) {
      yield nested(value);
      continue;
    }
    let isEmpty = true;
    for (const item of value) {
      yield (isEmpty ? '[\n  ' : ',\n  ') + nested(item).replaceAll('\n', '\n ');
      isEmpty = false;
    }
    yield isEmpty ? '[]' : '\n ]';
  }
  yield before === '{\n ' ? '{}' : '\n}';
}

/** So many characters are printed at once. */
const pieceLength = 100_000;

/** Prints pieces of a text and a line end, no faster than they are read. */
export async function printPieces(pieces: Iterable<string>): Promise<void> {
  let waiting = '';
  const print = async (): Promise<void> => {
    if (!process.stdout.write(waiting)) await once(process.stdout, 'drain');
    waiting = '';
  };
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length >= pieceLength) await print();
  }
  waiting += '\n';
  await print();
}
