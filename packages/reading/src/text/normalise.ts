/**
 * Makes of a text as it was found one that the recognisers can read: NFC, one kind of space and of line end, no
 * Markdown emphasis. Every offset can be taken back to the original.
 */
export interface SourceText {
  readonly original: string;
  /**
   * NFC; line ends are "\n"; inside a line every run of spaces and `*` is one space, or one tab where the run is
   * so wide that it parts two columns of a page.
   */
  readonly text: string;
  /** Offset in `original` of an offset in `text` (`text.length` included). */
  readonly toOriginal: (offset: number) => number;
}

/** The Icelandic letter that many keyboards and converters put for the Vietnamese one. */
const SLIPS: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ' };
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/u;
const SPACE = /[\t\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const LINE_END = /[\n\f\v\u0085\u2028\u2029]/u;
/** A run of at least this many spaces parts columns. */
const COLUMN_GAP = 3;
/** How far a closing `*` is looked for, so that a line of stars costs no more than its length. */
const EMPHASIS_REACH = 400;

/** Collects the new text with, for each of its code units, where it came from. */
class Builder {
  readonly #parts: string[] = [];
  readonly #offsets: number[] = [];
  #last = '\n';
  #spaces = 0;

  push(characters: string, from: number): void {
    this.#parts.push(characters);
    for (let i = 0; i < characters.length; i++) this.#offsets.push(from);
    this.#last = characters;
    this.#spaces = 0;
  }

  /** Adds a space to the run at the end; `width` 0 for what only parts words. */
  space(from: number, width: number): void {
    if (this.#last === '\n') return;
    const spaces = this.#spaces + width;
    if (this.#last === ' ' || this.#last === '\t') {
      if (spaces >= COLUMN_GAP) this.#replaceLast('\t');
    } else {
      this.push(spaces >= COLUMN_GAP ? '\t' : ' ', from);
    }
    this.#spaces = spaces;
  }

  lineEnd(from: number): void {
    if (this.#last === ' ' || this.#last === '\t') this.#replaceLast('\n');
    else this.push('\n', from);
  }

  atLineStart(): boolean {
    return this.#last === '\n';
  }

  #replaceLast(character: string): void {
    this.#parts[this.#parts.length - 1] = character;
    this.#last = character;
  }

  finish(original: string): SourceText {
    const offsets = Uint32Array.from(this.#offsets);
    return {
      original,
      text: this.#parts.join(''),
      toOriginal: (offset) => (offset < offsets.length ? (offsets[offset] ?? 0) : original.length),
    };
  }
}

/** `*` that opens a line and is followed by a space is a bullet; any other is emphasis. */
function isBulletStar(original: string, at: number): boolean {
  if (original.charAt(at + 1) !== ' ') return false;
  const rest = original.slice(at + 1, at + EMPHASIS_REACH).split('\n', 1)[0] ?? '';
  return !rest.includes('*');
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** End of the character at `at` with the marks that combine with it. */
function clusterEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isCombining(text.charCodeAt(end))) end++;
  return end;
}

export function normalise(original: string): SourceText {
  const out = new Builder();
  for (let at = 0, end = 0; at < original.length; at = end) {
    end = clusterEnd(original, at);
    const character = original.charAt(at);
    if (end > at + 1) out.push(original.slice(at, end).normalize('NFC'), at);
    else if (LINE_END.test(character)) out.lineEnd(at);
    else if (SPACE.test(character))
      out.space(at, character === '\t' ? COLUMN_GAP : character === '\r' ? 0 : 1);
    else if (character === '*' && out.atLineStart() && isBulletStar(original, at)) out.push('•', at);
    else if (character === '*') out.space(at, 0);
    else if (character === '#' && out.atLineStart()) continue;
    else if (!INVISIBLE.test(character)) out.push(SLIPS[character] ?? character, at);
  }
  return out.finish(original);
}
