import { expression } from '../pattern/ordinary.ts';
import type { Passage } from '../recognise/recogniser.ts';
import { CharacterSet } from '../text/character-set.ts';

/** A text whose characters' kinds are known. */
type KnownPassage = Passage & { readonly kinds: Uint8Array };

/** A stretch of a paragraph's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const OPENING = new CharacterSet('([“«');
const CLOSING = new CharacterSet(')]”»');
const STRAIGHT_QUOTE = 0x22;
/** Any of those marks; most paragraphs have none. */
const NESTING = new CharacterSet('([“«)]”»"');
/** Marks that may end a sentence. */
const STOP = new CharacterSet('.!?…');
/** What is trimmed from both ends of a stretch; at its end a slash, too. */
const LOOSE = new CharacterSet(
  ` \t\n\r\f\v\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff;,.…:${String.fromCharCode(...Array.from({ length: 11 }, (_, i) => 0x2000 + i))}`,
);
const SLASH = 0x2f;

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(/.–-])(?:tp|tx|tt|ths|ts|pgs|gs|bs|đ\/c|đc|kt|tl|tm|tuq|q|p|v\.v|vv|st|no|nxb|cn|ks|ls|h|x|ô)$/u;
/** "… báo cáo UBND TP. Đồng thời, …": with what only a sentence begins. */
const OPENS_SENTENCE = expression(
  /^\s(?:Đồng thời|Bên cạnh đó|Ngoài ra|Tuy nhiên|Theo đó|Trong đó|Cùng với đó|Từ đó|Giao|Yêu cầu|Đề nghị)(?=[\s,])/u,
);
const LONGEST_OPENER = 16;
/** "Đại hội lần thứ X.", "khóa V.": a Roman number, which the short forms of xã and of others only look like. */
const ROMAN_NUMBER = /(?:thứ|khóa|khoá|cấp|loại) [ivx]$/u;
/** "số. 12": of a number; what is "chuyển đổi số." ends there. */
const BEFORE_NUMBER = /(?:^|[\s(/–-])số$/u;
/** "… trong năm 2026.Tuyệt đối không …": figures that are no mark of a point. */
const YEAR = /(?:năm |[/-])\d{4}$/u;
/** An initial runs on without a space: "N.T. Sinh". */
const INITIAL = expression(/(?:^|[\s(.])\p{L}$/u);

/** What a word must follow: a full stop behind it is a speck that was read as one, "phối hợp với. Sở Y tế". */
const LEADS_ON = /(?:^|\s)(?:với|và|của|các|những|hoặc|nhằm)$/u;

/** Depth of brackets and quotation marks, closed anew at each paragraph. */
class Nesting {
  #depth = 0;
  #straight = false;

  step(code: number): void {
    if (OPENING.has(code)) this.#depth++;
    else if (CLOSING.has(code)) this.#depth = Math.max(0, this.#depth - 1);
    else if (code === STRAIGHT_QUOTE) this.#straight = !this.#straight;
  }

  get open(): boolean {
    return this.#depth > 0 || this.#straight;
  }
}

/** For paragraphs without any, which are shorter: nobody writes to it. */
const NOWHERE = new Uint8Array(4096);

/** 1 at offsets where brackets or quotation marks are open; unbalanced ones count for nothing. May be longer than the text. */
export function nestedOffsets(passage: KnownPassage): Uint8Array {
  const { text } = passage;
  const first = NESTING.next(passage, 0);
  if (first === text.length && first <= NOWHERE.length) return NOWHERE;
  const nested = new Uint8Array(text.length);
  const nesting = new Nesting();
  let from = 0;
  for (let at = first; at < text.length; at = NESTING.next(passage, at + 1)) {
    if (nesting.open) nested.fill(1, from, at + 1);
    nesting.step(text.charCodeAt(at));
    from = at + 1;
  }
  if (!nesting.open) return nested;
  return closeUnbalanced(text, nested.fill(1, from));
}

/** A bracket never closed would hide the rest of the paragraph: forget what stands after the last that opened. */
function closeUnbalanced(text: string, nested: Uint8Array): Uint8Array {
  let depthZero = text.length;
  for (let i = text.length - 1; i >= 0; i--) {
    if (nested[i] === 0) {
      depthZero = i;
      break;
    }
  }
  for (let i = depthZero; i < text.length; i++) nested[i] = 0;
  return nested;
}

function isStop(text: string, folded: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === '.' || next === '…') return false;
  const after = text.slice(at + 1, at + 4).trimStart();
  if (after === '') return true;
  const dots = text.charAt(at) === '…' || text.charAt(at - 1) === '.';
  if (dots) return /^["“]?\p{Lu}/u.test(after);
  if (text.charAt(at) !== '.') return /\s/u.test(next) && /^["“(]?[\p{Lu}\d]/u.test(after);
  const before = folded.slice(Math.max(0, at - 8), at);
  if (
    (ABBREVIATION.test(before) &&
      !ROMAN_NUMBER.test(before) &&
      !OPENS_SENTENCE.test(text.slice(at + 1, at + 1 + LONGEST_OPENER))) ||
    (BEFORE_NUMBER.test(before) && /^\d/u.test(after)) ||
    LEADS_ON.test(before)
  )
    return false;
  if (INITIAL.test(before) && (!/\s/u.test(next) || /\.\p{L}$/u.test(before))) return false;
  if (/\s/u.test(next)) return /^[-–“"(]?\s?[\p{Lu}\d]/u.test(after);
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
    (/[\p{Ll})”"]/u.test(text.charAt(at - 1)) || YEAR.test(before))
  );
}

/**
 * Sentences of a paragraph; a full stop inside brackets or quotation marks ends none. Where those are open is found out
 * unless it is known: most paragraphs are one sentence, which ends where they do.
 */
export function sentencesOf(passage: KnownPassage, known?: Uint8Array): Stretch[] {
  const { text, folded } = passage;
  const sentences: Stretch[] = [];
  let nested = known;
  let start = 0;
  for (let at = STOP.next(passage, 0); at < text.length - 1; at = STOP.next(passage, at + 1)) {
    nested ??= nestedOffsets(passage);
    if (nested[at] === 1 || !isStop(text, folded, at)) continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences.map((s) => trimStretch(text, s)).filter((s) => s.end > s.start);
}

/** Without the white space and closing punctuation around it. */
export function trimStretch(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (from < to && LOOSE.has(text.charCodeAt(from))) from++;
  while (to > from && (LOOSE.has(text.charCodeAt(to - 1)) || text.charCodeAt(to - 1) === SLASH)) to--;
  return { start: from, end: to };
}
