import { isSpace, unescapeXml, XmlError } from './xmlText';

/**
 * Walks the elements and texts of a part one by one, without building anything: for parts with millions of cells.
 * Document types are refused, so no entity can be declared. Time is linear in the length of the source.
 */
export class XmlTokens {
  /** What stands at the place: the start of an element, an element without content, its end, or text. */
  kind: 'start' | 'empty' | 'end' | 'text' = 'text';
  /** Where the token starts, and where it ends. */
  start = 0;
  end = 0;
  private nameEnd = 0;
  private cdata = false;

  constructor(
    readonly source: string,
    from = 0,
    private readonly to = source.length,
  ) {
    this.end = from;
  }

  /** Goes to the next element or text; false past the last. Comments and instructions are passed over. */
  next(): boolean {
    const { source, to } = this;
    let at = this.end;
    for (;;) {
      if (at >= to) return false;
      this.start = at;
      this.cdata = false;
      if (source.charCodeAt(at) !== 60) {
        const next = source.indexOf('<', at);
        this.kind = 'text';
        this.end = next < 0 || next > to ? to : next;
        return true;
      }
      const code = source.charCodeAt(at + 1);
      if (code === 63) at = this.past('?>', at + 2);
      else if (code === 33) {
        if (source.startsWith('<!--', at)) at = this.past('-->', at + 4);
        else if (source.startsWith('<![CDATA[', at)) {
          this.kind = 'text';
          this.cdata = true;
          this.end = this.past(']]>', at + 9);
          return true;
        } else throw new XmlError('document types are not accepted');
      } else {
        this.tag(at, code === 47);
        return true;
      }
    }
  }

  /** Name of the element with its prefix. */
  get name(): string {
    return this.source.slice(this.start + (this.kind === 'end' ? 2 : 1), this.nameEnd);
  }

  /** Whether the element has that name; `name` is with its prefix. */
  is(name: string): boolean {
    const start = this.start + (this.kind === 'end' ? 2 : 1);
    return this.nameEnd - start === name.length && this.source.startsWith(name, start);
  }

  /** Source of the attributes of a start tag. */
  get attributes(): string {
    return this.source.slice(this.nameEnd, this.end - (this.kind === 'empty' ? 2 : 1));
  }

  /** The text that stands at the place. */
  get text(): string {
    return this.cdata
      ? this.source.slice(this.start + 9, this.end - 3)
      : unescapeXml(this.source.slice(this.start, this.end));
  }

  /** The text of the element whose start was just passed, up to its end tag, without that of elements in it. */
  content(): string {
    let text = '';
    let depth = 1;
    while (this.next()) {
      if (this.kind === 'start') depth += 1;
      else if (this.kind === 'end') {
        depth -= 1;
        if (depth === 0) return text;
      } else if (this.kind === 'text' && depth === 1) text += this.text;
    }
    throw new XmlError('an element is not closed');
  }

  private past(text: string, from: number): number {
    const at = this.source.indexOf(text, from);
    if (at < 0 || at >= this.to) throw new XmlError(`${text} is missing`);
    return at + text.length;
  }

  /** A tag; a `>` within quotes does not end it. */
  private tag(start: number, closing: boolean): void {
    const { source, to } = this;
    let at = start + (closing ? 2 : 1);
    const from = at;
    let code = source.charCodeAt(at);
    while (at < to && code !== 62 && code !== 47 && !isSpace(code)) {
      if (code === 60) throw new XmlError('a tag is not closed');
      code = source.charCodeAt((at += 1));
    }
    if (at === from) throw new XmlError('an element has no name');
    this.nameEnd = at;
    let quote = 0;
    while (at < to) {
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === 34 || code === 39) quote = code;
      else if (code === 62) break;
      else if (code === 60) throw new XmlError('a tag is not closed');
      code = source.charCodeAt((at += 1));
    }
    if (at >= to) throw new XmlError('a tag is not closed');
    this.end = at + 1;
    const empty = source.charCodeAt(at - 1) === 47 && at > this.nameEnd;
    this.kind = closing ? 'end' : empty || source.charCodeAt(this.nameEnd) === 47 ? 'empty' : 'start';
  }
}
