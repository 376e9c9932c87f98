/** The text of a file, and whether its letters leave a doubt how it is to be read. */
export interface DecodedText {
  readonly text: string;
  /** The encoding that was taken where another is nearly as likely, with a word that tells; else nothing. */
  readonly doubt?: { readonly encoding: string; readonly word: string };
}

// Windows-1252 from 0x80 to 0x9F, by position. Some Node versions decode the name as Latin-1, so this is ours.
const westernHigh =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Code page 850 of DOS from 0x80 on, by position; no decoder of the platform knows it. */
const dosHigh =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

function decodeHigh(bytes: Uint8Array, from: number, high: string): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u00ff]/g, (found) => high[found.charCodeAt(0) - from] ?? found);
}

interface Encoding {
  readonly name: string;
  readonly decode: (bytes: Uint8Array) => string;
  /** Letters that texts in this encoding are full of, and others that they may hold. */
  readonly letters: RegExp;
  readonly others: RegExp;
}

const western = /[äöüßéèêëàâáçñóíúïôûùåøæÄÖÜÉÈÀÁÇÑÓÍÚÅØÆ]/;
/** Letters that stand at the same place in the Western and the central European page of Windows. */
const shared = /[äöüßéáíóúýçëôâîÄÖÜÉÁÍÓÚÝÇ]/;
const westernOthers = /[ãõœìòýðþÂÊËÎÏÔÛÙÃÕŒÝÐÞŸÿªº]/;

/** The encodings before Unicode that tables are saved in, the likelier first. */
const encodings: readonly Encoding[] = [
  {
    name: 'Windows-1252',
    decode: (bytes) => decodeHigh(bytes, 0x80, westernHigh),
    letters: western,
    others: westernOthers,
  },
  {
    name: 'Mac',
    decode: (bytes) => new TextDecoder('macintosh').decode(bytes),
    letters: western,
    others: westernOthers,
  },
  {
    name: 'DOS',
    decode: (bytes) => decodeHigh(bytes, 0x80, dosHigh),
    letters: western,
    others: westernOthers,
  },
  {
    name: 'Windows-1250',
    decode: (bytes) => new TextDecoder('windows-1250').decode(bytes),
    letters: /[ąęłśźżřěůšžőűťĄĘŁŚŹŻŘĚŮŠŽŐŰ]/,
    others: /[ćńčďňăşţđĆŃČĎŇ]/,
  },
];

/** How much a text reads as one in an encoding: letters of its languages, and no signs or capitals within words. */
function plausibility(text: string, { letters, others }: Encoding): number {
  let score = 0;
  for (const { 0: sign, index } of text.matchAll(/[\u0080-\uffff]/g)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    const within = /\p{L}/u.test(before) && /\p{L}/u.test(after);
    if (/\p{L}/u.test(sign)) {
      const isCapitalWithin =
        /\p{Lu}/u.test(sign) && (/\p{Ll}/u.test(before) || (within && /\p{Ll}/u.test(after)));
      const isAlone = !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
      if (isCapitalWithin) score -= 2;
      else if (isAlone && /\p{Lu}/u.test(sign)) continue;
      else if (letters.test(sign)) score += 1;
      else if (sign === 'ì' && within) score -= 1;
      else if (shared.test(sign)) score += 0.95;
      else if (others.test(sign)) score += 0.6;
      else score -= 1;
    } else if (/[€£]/.test(sign) && /\d\s?$/.test(text.slice(Math.max(0, index - 2), index))) score += 1;
    else if (/[\u0080-\u009f]/.test(sign)) score -= 3;
    else if (within && !/[’´·\u00ad]/.test(sign)) score -= 3;
    else if (!/[€£§°–—“”„‚‘’…«»•\u00a0®©™²³]/.test(sign)) score -= 1;
  }
  return score;
}

/** Below this difference another encoding is nearly as likely. */
const closeScore = 1.5;
/** So much of a text tells its encoding. */
const longestSample = 200_000;

/** Text of one of the encodings before Unicode, told by its letters. */
function decodeOld(bytes: Uint8Array): DecodedText & { readonly encoding: Encoding } {
  const sample = bytes.subarray(0, longestSample).some((byte) => byte > 0x7f)
    ? bytes.subarray(0, longestSample)
    : bytes;
  const [best, ...rest] = encodings
    .map((encoding) => {
      const text = encoding.decode(sample);
      return { encoding, text, score: plausibility(text, encoding) };
    })
    .sort((one, other) => other.score - one.score) as [Judged, ...Judged[]];
  const close = rest.find(({ score, text }) => best.score - score < closeScore && text !== best.text);
  const text = best.encoding.decode(bytes);
  if (close === undefined) return { encoding: best.encoding, text };
  return {
    encoding: best.encoding,
    text,
    doubt: { encoding: best.encoding.name, word: oddWord(best.text, close.text) },
  };
}

interface Judged {
  readonly encoding: Encoding;
  readonly text: string;
  readonly score: number;
}

/** The first word that two readings of one text, letter by letter, do not share. */
function oddWord(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  const start = text.slice(0, at).search(/[^\s,;|\t"]*$/);
  return /^[^\s,;|\t"]*/.exec(text.slice(start))?.[0] ?? '';
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The lines of a file as bytes, line ends with them. */
function* linesOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end + 1;
    yield bytes.subarray(from, to);
    from = to;
  }
}

/** Text that is not UTF-8 as a whole: in an older encoding, or line by line in one or the other where files were joined. */
function decodeMixed(bytes: Uint8Array): DecodedText {
  const lines = [...linesOf(bytes)].map((line) => ({ line, text: utf8(line) }));
  const old = lines.filter(({ text }) => text === null).map(({ line }) => line);
  const isMixed = lines.some(({ line, text }) => text !== null && text.length < line.length);
  const { encoding, doubt, ...whole } = decodeOld(isMixed ? joined(old) : bytes);
  const text = isMixed ? lines.map((one) => one.text ?? encoding.decode(one.line)).join('') : whole.text;
  return doubt === undefined ? { text } : { text, doubt };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Text of a file: in UTF-8 or UTF-16 with its mark, in UTF-8 without, else in the older encoding that its letters tell. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  // Excel's "Unicode text" without its mark: every other byte of Western text is zero.
  if (bytes.length > 3 && bytes[1] === 0 && bytes[3] === 0)
    return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes.length > 3 && bytes[0] === 0 && bytes[2] === 0)
    return { text: new TextDecoder('utf-16be').decode(bytes) };
  const text = utf8(bytes);
  return text === null ? decodeMixed(bytes) : (storedTwice(text) ?? { text });
}

/** How the first letters of UTF-8 look where they were taken for Windows-1252 and stored as UTF-8 again: "MÃ¼ller". */
const twice = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** A text that was stored as UTF-8 twice, as it was meant; `null` where it was not. */
function storedTwice(text: string): DecodedText | null {
  if (!twice.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    const high = westernHigh.indexOf(letter);
    const code = high < 0 ? letter.charCodeAt(0) : 0x80 + high;
    if (code > 0xff) return null;
    bytes[at] = code;
  }
  const meant = utf8(bytes);
  return meant === null
    ? null
    : { text: meant, doubt: { encoding: 'UTF-8, stored twice', word: oddWord(meant, text) } };
}
