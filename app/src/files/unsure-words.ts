/** A word that was recognised in a picture and may be wrong. */
export interface UnsureWord {
  readonly start: number;
  readonly end: number;
  /** How sure the recogniser is of it, 0–100. */
  readonly confidence: number;
}

/**
 * Until the words of a page stand in their order, an unsure word carries a mark behind it: one of the 32 characters
 * that Unicode keeps free for use within a program, so that no document holds them, one for each step of confidence.
 */
const FIRST_MARK = 0xfdd0;
const STEPS = 32;
const MARK = /[\uFDD0-\uFDEF]/gu;

export function markUnsure(word: string, confidence: number): string {
  const step = Math.min(STEPS - 1, Math.max(0, Math.floor((confidence / 100) * STEPS)));
  return word + String.fromCharCode(FIRST_MARK + step);
}

export function withoutMarks(text: string): string {
  return text.replace(MARK, '');
}

/** The text without its marks, and where in it the words stand that bore one. */
export function takeMarks(marked: string): { readonly text: string; readonly unsure: readonly UnsureWord[] } {
  const unsure: UnsureWord[] = [];
  let text = '';
  let from = 0;
  for (const { index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    from = index + 1;
    const step = marked.charCodeAt(index) - FIRST_MARK;
    const start = beginningOfWord(text);
    const confidence = Math.round(((step + 0.5) / STEPS) * 100);
    const last = unsure.at(-1);
    // Two words that a hyphen at the end of a line made one.
    if (last && last.start === start) unsure[unsure.length - 1] = joined(last, text.length, confidence);
    else if (start < text.length) unsure.push({ start, end: text.length, confidence });
  }
  return { text: text + marked.slice(from), unsure };
}

function joined(word: UnsureWord, end: number, confidence: number): UnsureWord {
  return { start: word.start, end, confidence: Math.min(word.confidence, confidence) };
}

function beginningOfWord(text: string): number {
  let start = text.length;
  while (start > 0 && !/\s/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}
