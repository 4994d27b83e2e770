import { CharacterSet } from './character-set.ts';
import { isQuoteMark } from './quoted-lines.ts';
import { lastUpTo } from './sorted.ts';

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
  /** Offsets in `text` of the lines that Markdown marks as headings, with the number of their `#`. */
  readonly headings: ReadonlyMap<number, number>;
  /** Offset in `original` of an offset in `text` (`text.length` included). */
  readonly toOriginal: (offset: number) => number;
}

/** What a character is to the reader; anything unnamed is a letter, digit or mark and stays. */
const PLAIN = 0;
/** The space itself. */
const BLANK = 1;
const LINE_END = 2;
const SPACE = 10;
const INVISIBLE = 3;
const STAR = 4;
const HASH = 5;
/** The Icelandic letter that many keyboards and converters put for the Vietnamese one. */
const SLIP = 6;
const COMBINING = 7;
/** Dashes of other lengths than the two that the rules know: typesetters and scans give "Tài chính — Kế hoạch" any. */
const DASH = 12;
const UNDERSCORE = 8;
/** What may open a tag of HTML. */
const ANGLE = 9;
/** What may mark a line as quoted. */
const QUOTED = 13;
/** What Markdown puts before a sign that is to be read as itself: "\\-". */
const ESCAPE = 11;

/** Characters of each kind, as ranges of code units. */
const KINDS: readonly (readonly [number, readonly (readonly [number, number])[]])[] = [
  [
    LINE_END,
    [
      [0x0a, 0x0c],
      [0x85, 0x85],
      [0x2028, 0x2029],
    ],
  ],
  [
    SPACE,
    [
      [0x09, 0x09],
      [0x0d, 0x0d],
      [0xa0, 0xa0],
      [0x1680, 0x1680],
      [0x2000, 0x200a],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
      [0x3000, 0x3000],
    ],
  ],
  [
    INVISIBLE,
    [
      [0xad, 0xad],
      [0x200b, 0x200d],
      [0x2060, 0x2060],
      [0xfeff, 0xfeff],
    ],
  ],
  [BLANK, [[0x20, 0x20]]],
  [STAR, [[0x2a, 0x2a]]],
  [HASH, [[0x23, 0x23]]],
  [UNDERSCORE, [[0x5f, 0x5f]]],
  [
    SLIP,
    [
      [0xd0, 0xd0],
      [0xf0, 0xf0],
    ],
  ],
  [COMBINING, [[0x300, 0x36f]]],
  [
    DASH,
    [
      [0x2010, 0x2012],
      [0x2014, 0x2015],
      [0x2212, 0x2212],
    ],
  ],
  [ANGLE, [[0x3c, 0x3c]]],
  [QUOTED, [[0x3e, 0x3e]]],
  [ESCAPE, [[0x5c, 0x5c]]],
];
/** Of the dashes those up to here are as short as a hyphen. */
const LAST_SHORT_DASH = 0x2012;
const KIND = new Uint8Array(0x10000);
for (const [kind, ranges] of KINDS) for (const [from, to] of ranges) KIND.fill(kind, from, to + 1);

/** A run of at least this many spaces parts columns. */
const COLUMN_GAP = 3;
/** How far a closing `*` is looked for, so that a line of stars costs no more than its length. */
const EMPHASIS_REACH = 400;

/** Collects the new text with, for each stretch of it, where it came from. */
class Builder {
  readonly #parts: string[] = [];
  readonly #original: string;
  /** Where in the new text stretches begin that came from elsewhere than those before, and by how much they moved. */
  readonly #starts: number[] = [];
  readonly #shifts: number[] = [];
  #shift = Number.NaN;
  #length = 0;
  /** White space that ends what has been collected, not yet written: '\n', ' ', '\t' or none. */
  #open = '\n';
  #spaces = 0;
  readonly #headings = new Map<number, number>();
  /** `#` that open the line being begun. */
  #level = 0;

  constructor(original: string) {
    this.#original = original;
  }

  /** A run of the original that stays as it is. */
  run(start: number, end: number): void {
    this.#close();
    this.#parts.push(this.#original.slice(start, end));
    this.#mark(end - start, start);
  }

  /** Characters that stand for what is at `from`. */
  push(characters: string, from: number): void {
    this.#close();
    this.#parts.push(characters);
    for (let i = 0; i < characters.length; i++) this.#mark(1, from);
  }

  /** Adds a space to the run at the end; `width` 0 for what only parts words. */
  space(from: number, width: number): void {
    if (this.#open === '\n') return;
    if (this.#open === '') this.#mark(1, from);
    this.#spaces += width;
    this.#open = this.#spaces >= COLUMN_GAP ? '\t' : ' ';
  }

  hash(from: number): void {
    if (this.atLineStart()) this.#level++;
    else this.push('#', from);
  }

  lineEnd(from: number): void {
    this.#level = 0;
    if (this.#open === '\n') {
      this.#parts.push('\n');
      this.#mark(1, from);
    } else {
      if (this.#open === '') this.#mark(1, from);
      this.#parts.push('\n');
    }
    this.#open = '\n';
    this.#spaces = 0;
  }

  atLineStart(): boolean {
    return this.#open === '\n';
  }

  /** Writes the white space that is still open. */
  #close(): void {
    if (this.#level > 0 && this.#open === '\n') this.#headings.set(this.#length, this.#level);
    this.#level = 0;
    if (this.#open !== '' && this.#open !== '\n') this.#parts.push(this.#open);
    this.#open = '';
    this.#spaces = 0;
  }

  /** What is written next, of `count` characters, came from `from` on. */
  #mark(count: number, from: number): void {
    const shift = from - this.#length;
    if (shift !== this.#shift) {
      this.#starts.push(this.#length);
      this.#shifts.push(shift);
      this.#shift = shift;
    }
    this.#length += count;
  }

  finish(): SourceText {
    if (this.#open !== '\n') this.#close();
    const [starts, shifts, length, original] = [this.#starts, this.#shifts, this.#length, this.#original];
    return {
      original,
      text: this.#parts.join(''),
      headings: this.#headings,
      toOriginal: (offset) =>
        offset < length ? offset + (shifts[lastUpTo(starts, offset)] ?? 0) : original.length,
    };
  }
}

/** `*` that opens a line and is followed by a space is a bullet; any other is emphasis. */
function isBulletStar(original: string, at: number): boolean {
  if (original.charAt(at + 1) !== ' ') return false;
  const rest = original.slice(at + 1, at + EMPHASIS_REACH).split('\n', 1)[0] ?? '';
  return !rest.includes('*');
}

const BESIDE_EMPHASIS = new CharacterSet(' \t\n\r|*');

/** A single `_` at the edge of words is emphasis; in a run it leaves room to write, and inside a word it belongs to it. */
function isEmphasis(original: string, at: number): boolean {
  const [before, after] = [original.charCodeAt(at - 1), original.charCodeAt(at + 1)];
  const opens = Number.isNaN(before) || BESIDE_EMPHASIS.has(before);
  const closes =
    Number.isNaN(after) || BESIDE_EMPHASIS.has(after) || /[.,;:)]/u.test(original.charAt(at + 1));
  if (opens) return /[\p{L}\d"“(]/u.test(original.charAt(at + 1));
  return closes && /[\p{L}\d"”).,;:/%]/u.test(original.charAt(at - 1));
}

/** Offset behind the marks that combine with the character at `at`. */
function clusterEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && KIND[text.charCodeAt(end)] === COMBINING) end++;
  return end;
}

/**
 * Offset behind the characters from `at` that stay as they are and that no mark combines with; single spaces
 * between them stay, too.
 */
function runEnd(text: string, at: number): number {
  const { length } = text;
  let end = at;
  let before = BLANK;
  // Plain characters and blanks by themselves are what no two beside each other make more than a blank.
  for (; end < length; end++) {
    const kind = KIND[text.charCodeAt(end)] ?? PLAIN;
    if (before + kind > BLANK) break;
    before = kind;
  }
  if (end > at && before === BLANK) return end - 1;
  return end > at && end < text.length && KIND[text.charCodeAt(end)] === COMBINING ? end - 1 : end;
}

/** A page break with the line ends beside it ends one line, and leaves no empty one. */
function isOfPageBreak(out: Builder, original: string, at: number): boolean {
  if (original.charAt(at) === '\f') return at > 0 && out.atLineStart();
  return original.charAt(at - 1) === '\f';
}

const ESCAPED = new CharacterSet('-+*_#.()[]{}>|~`!&"');

/** "GDĐÐT": a scan gives one letter as both of those that look alike. */
function isReadTwice(original: string, at: number): boolean {
  const letter = original.charAt(at) === 'Ð' ? 'Đ' : 'đ';
  return original.charAt(at - 1) === letter || original.charAt(at + 1) === letter;
}

function takeSpecial(out: Builder, original: string, at: number): void {
  switch (KIND[original.charCodeAt(at)] ?? PLAIN) {
    case LINE_END:
      return isOfPageBreak(out, original, at) ? undefined : out.lineEnd(at);
    case BLANK:
    case SPACE: {
      const character = original.charAt(at);
      return out.space(at, character === '\t' ? COLUMN_GAP : character === '\r' ? 0 : 1);
    }
    case STAR:
      return out.atLineStart() && isBulletStar(original, at) ? out.push('•', at) : out.space(at, 0);
    case HASH:
      return out.hash(at);
    case UNDERSCORE:
      return isEmphasis(original, at) ? undefined : out.push('_', at);
    case DASH:
      return out.push(original.charCodeAt(at) <= LAST_SHORT_DASH ? '-' : '–', at);
    case SLIP:
      return isReadTwice(original, at) ? undefined : out.push(original.charAt(at) === 'Ð' ? 'Đ' : 'đ', at);
    case INVISIBLE:
      return undefined;
    case QUOTED:
      return out.atLineStart() && isQuoteMark(original, at) ? undefined : out.push('>', at);
    case ESCAPE:
      return ESCAPED.has(original.charCodeAt(at + 1)) ? undefined : out.push('\\', at);
    default:
      return out.push(original.charAt(at), at);
  }
}

/** Tags of HTML that a converter left around letters and pages; that of a line's end is for the cells of tables to read. */
const TAG = /<\/?(?:b|i|u|em|strong|span|font|p|div)(?:\s[a-z-]{2,20}=[^<>\n]{0,200})?\s?\/?>/iy;

/** Takes a tag for the white space that it stands for; offset behind it, or -1 where none stands at `at`. */
function takeTag(out: Builder, original: string, at: number): number {
  TAG.lastIndex = at;
  const tag = TAG.exec(original);
  if (!tag) return -1;
  out.space(at, 0);
  return at + tag[0].length;
}

export function normalise(original: string): SourceText {
  const out = new Builder(original);
  for (let at = 0; at < original.length; ) {
    const run = runEnd(original, at);
    if (run > at) {
      out.run(at, run);
      at = run;
      continue;
    }
    const behind = KIND[original.charCodeAt(at)] === ANGLE ? takeTag(out, original, at) : -1;
    if (behind > 0) {
      at = behind;
      continue;
    }
    const end = clusterEnd(original, at);
    if (end > at + 1) out.push(original.slice(at, end).normalize('NFC'), at);
    else takeSpecial(out, original, at);
    at = end;
  }
  return out.finish();
}
