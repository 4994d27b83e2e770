import type { Span } from '../../reading.ts';
import { splitLines } from '../../structure/lines.ts';
import { normalise } from '../../text/normalise.ts';
import { spanInOriginal } from '../../text/quote.ts';
import { columns, isCapitals } from './layout.ts';

export type SecrecyLevel = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT';

export interface SecrecyMark {
  readonly mark: SecrecyLevel;
  readonly span: Span;
}

/** The stamp stands above the body; a form or an annex further down may print the word as a choice. */
const STAMP_LINES = 30;
const STAMP = /^[[(|\s]*(tuyệt mật|tối mật|mật)[\])|.\s]*$/u;
const DECLARED =
  /^(?:độ|mức độ|mức|dấu chỉ độ) mật\s?:\s?[[("“]?(tuyệt mật|tối mật|mật)[\])"”.\s]*(?:$|[;,-])/u;
/** Printed beside something else in the letterhead, letters spaced or boxed. */
const BOXED = /^[[|(]\s?(TUYỆT MẬT|TỐI MẬT|MẬT)\s?[\]|)]/u;
const LEVELS: Readonly<Record<string, SecrecyLevel>> = {
  mật: 'MẬT',
  'tối mật': 'TỐI MẬT',
  'tuyệt mật': 'TUYỆT MẬT',
};
const SPACED: readonly (readonly [RegExp, string])[] = [
  [/^t u y ệ t\s+m ậ t$/u, 'tuyệt mật'],
  [/^t ố i\s+m ậ t$/u, 'tối mật'],
  [/^m ậ t$/u, 'mật'],
];

/**
 * The secrecy stamp of a document (Law on protection of state secrets 2018, art. 8), or null. A stamp stands alone
 * on a line of the letterhead, or is declared as "Độ mật: Mật". The words "mật" and "bí mật" inside a sentence are
 * none, nor is a stamp's name in ordinary letters that anything else shares its line with.
 */
export function findSecrecyMark(text: string): SecrecyMark | null {
  const source = normalise(text.slice(0, 20_000));
  for (const line of columns(splitLines(source.text)).slice(0, STAMP_LINES)) {
    const spaced = SPACED.find(([pattern]) => pattern.test(line.folded))?.[1];
    const stamped = isCapitals(line.text) ? STAMP.exec(line.folded)?.[1] : undefined;
    const boxed = BOXED.exec(line.text)?.[1]?.toLowerCase();
    const mark = LEVELS[spaced ?? stamped ?? boxed ?? DECLARED.exec(line.folded)?.[1] ?? ''];
    if (mark === undefined) continue;
    return { mark, span: spanInOriginal(source, line) };
  }
  return null;
}
