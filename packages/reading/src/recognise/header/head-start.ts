import { expression } from '../../pattern/ordinary.ts';
import type { Line } from '../../structure/lines.ts';
import { startsBody } from './issuer.ts';
import { ADDRESS_LINE, isCapitals, MOTTO, NUMBER_LINE, STAMP_LINE, SUBJECT_LINE } from './layout.ts';
import { readNumber, readPlaceDate } from './letterhead.ts';

/** What a portal puts above a document is not longer. */
const LONGEST_PREAMBLE = 40;
/** Lines of the left column that may stand above the country's name. */
const LEFT_COLUMN = 8;
/** The number or date stands so near to the country's name. */
const NUMBER_REACH = 8;

/** Whether the line may stand in a letterhead above the country's name. */
function isOfLetterhead(line: Line): boolean {
  return (
    readNumber(line) !== null ||
    STAMP_LINE.test(line.folded) ||
    (line.text.length < 90 && isCapitals(line.text)) ||
    (line.text.length < 60 &&
      startsBody(line.folded) &&
      /^\p{Lu}/u.test(line.text) &&
      !/[.:;,]$/u.test(line.text))
  );
}

/** Index of the first line of the letterhead that ends at line `at`, the country's name. */
function letterheadFrom(lines: readonly Line[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LEFT_COLUMN) {
    const before = lines[from - 1];
    if (!before) break;
    if (!isOfLetterhead(before)) {
      // "V/v … / năm học mới": the subject of a letter in two lines.
      const subject = lines
        .slice(Math.max(0, from - 4), from)
        .findLastIndex((line) => SUBJECT_LINE.test(line.folded));
      if (subject < 0) break;
      from = Math.max(0, from - 4) + subject;
      continue;
    }
    from--;
  }
  // What stands in capitals above the bodies is the portal's.
  const body = lines
    .slice(from, at)
    .findIndex((line) => startsBody(line.folded) && !SUBJECT_LINE.test(line.folded));
  return body > 0 ? from + body : from;
}

/**
 * Index of the first line of the document where a portal put its own above it: menu, headline, a list of what is known of the
 * document. 0 where nothing of the kind stands there.
 */
export function headStart(lines: readonly Line[]): number {
  const at = lines.slice(0, LONGEST_PREAMBLE + LEFT_COLUMN).findIndex(({ folded }) => MOTTO.test(folded));
  if (at < 0) return 0;
  const from = letterheadFrom(lines, at);
  const numbered = lines
    .slice(from, at + NUMBER_REACH)
    .some((line) => NUMBER_LINE.test(line.folded) || readPlaceDate(line) !== null);
  const above = lines.slice(0, from);
  const official = above.some(
    (line) => readNumber(line) !== null || ADDRESS_LINE.test(line.folded) || readPlaceDate(line) !== null,
  );
  return numbered && !official ? from : 0;
}

/** "Người ký: Lê Thị Hồng Nhạn" in what a portal lists of the document. */
const SIGNED_BY = expression(/Người ký\s?:?[\s|]{0,4}((?:\p{Lu}\p{Ll}+\s?){2,5})/u);

/** Whom the portal's list above the head names as signer. */
export function signerListed(lines: readonly Line[], end: number): string | null {
  for (const { text } of lines.slice(0, end)) {
    const name = SIGNED_BY.exec(text)?.[1]?.trim();
    if (name !== undefined) return name;
  }
  return null;
}
