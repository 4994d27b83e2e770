import type { Span } from '../reading.ts';
import type { SourceText } from './normalise.ts';
import { isPageMark } from './page-mark.ts';
import { withoutQuoteMarks } from './quoted-lines.ts';

const COMBINING = /\p{M}/u;

/** Span in the original of a stretch of the text: of a last letter printed in parts all of them. */
export function spanInOriginal(
  { original, toOriginal }: SourceText,
  { start, end }: { readonly start: number; readonly end: number },
): Span {
  let past = toOriginal(Math.max(start, end - 1)) + 1;
  while (COMBINING.test(original.charAt(past))) past++;
  return { start: toOriginal(start), end: past };
}

const BREAK = /[\n\f]/u;

/**
 * The words of a span of the original, in one line: NFC, runs of white space, page breaks (with what marks them) and Markdown emphasis `*` folded to one space.
 */
export function quoteOf(original: string, span: Span): string {
  const printed = original.slice(span.start, span.end);
  if (isPlain(printed)) return printed.trim();
  return foldSpace(BREAK.test(printed) ? withoutLineMarks(original, span.start, printed) : printed);
}

/** Without what marks pages and quoted lines. What stands before the first break and after the last is no line by itself. */
function withoutLineMarks(original: string, start: number, printed: string): string {
  const broken = printed.replaceAll('\f', '\n').split('\n');
  const lines = printed.includes('>') ? withoutQuoteMarks(original, start, broken) : broken;
  const isInside = (at: number): boolean => at > 0 && at < lines.length - 1;
  return lines.filter((line, at) => !(isInside(at) && isPageMark(line.trim()))).join('\n');
}

/** White space but for the space, emphasis, invisible characters, and whatever NFC might change. */
const NOT_PLAIN = Uint8Array.from({ length: 0x2028 }, (_, code) =>
  /[^\S ]|[*\u00ad]|[\u0300-\u1e9f\u1efa-\u200f]/u.test(String.fromCharCode(code)) ? 1 : 0,
);
const BLANK = 0x20;

/** Whether a text has nothing to fold: no such character, and no two spaces beside each other. */
function isPlain(text: string): boolean {
  const { length } = text;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= NOT_PLAIN.length || NOT_PLAIN[code] === 1 || (code === BLANK && before === BLANK))
      return false;
    before = code;
  }
  return true;
}

/** A run of white space and emphasis that is not one space already. */
const NOT_ONE_SPACE = /[\s*]{2,}|[^\S ]|\*/gu;

export function foldSpace(text: string): string {
  if (isPlain(text)) return text.trim();
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replace(NOT_ONE_SPACE, ' ')
    .trim()
    .normalize('NFC');
}
