/** What is wrong with a part that is not well-formed, or that declares entities of its own. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

const predefined: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The text that the source form stands for. */
export function unescapeXml(source: string): string {
  if (!source.includes('&')) return source;
  return source.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return predefined[entity] ?? whole;
    const hex = entity.startsWith('#x') || entity.startsWith('#X');
    const code = Number.parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

// Not allowed in XML 1.0, not even escaped: controls, lone surrogates and the two noncharacters.
const forbidden = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]' +
    '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'g',
);

const special = /[&<>"\r\n\t]/g;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text in the form that stands in an attribute or an element; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(special, (found) => escapes[found] ?? found);
}

/** The text of a part in the encoding that its mark or its declaration names; UTF-8 without. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : undefined;
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const stated = /^<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w.-]{1,40})["']/.exec(head)?.[1];
  try {
    return new TextDecoder(wide ?? stated ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new XmlError('a part is not in the encoding that it states', { cause: error });
  }
}

/** White space as it stands between the words of a tag. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
