import { expression } from '../../pattern/ordinary.ts';
import type { Line } from '../../structure/lines.ts';
import { markerOf } from '../../structure/markers.ts';
import { foldNfc } from '../../text/fold.ts';
import { MOTTO, NUMBER_LINE, PLACE_DATE, restOfCountry } from './layout.ts';

/** Lines that are looked at. */
const REACH = 60;
/** Further apart than this no two lines are one. */
const FARTHEST = 40;

/** One line of two; what parted them is blanks, so that offsets stay as they are. */
function joined(first: Line, second: Line): Line {
  const text = `${first.text}${' '.repeat(second.start - first.end)}${second.text}`;
  return { ...first, end: second.end, text, folded: foldNfc(text), marker: markerOf(text) };
}

/** "Số:" alone, and its sign in the next line; what is left blank may stand between. */
const LABEL = /^số\s?:?$/u;
const SIGN = expression(/^[\d\s.…_]{0,20}[a-z]?\s?[/–-]\s?[\p{L}\d]/u);
/** A date that breaks off: "An Lãng, ngày 05", "… ngày 05 tháng 8 năm". */
const OPEN_DATE = expression(
  /^\p{L}[^\n,]{1,40},?\sngày(?:[\s.…_]{0,20}\d{1,2})?(?:\s?tháng(?:[\s.…_]{0,20}\d{1,2})?(?:\s?năm)?)?$/u,
);
/** Of which every such date has one. */
const DAY = 'ngày';
/** First syllables of a place: "Thái" of "Thái / Nguyên, ngày …". */
const PLACE_BEGINS = expression(/^(?:TP\.?\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}$/u);
const NO_PLACE =
  /^(?:ban|bộ|hội|huyện|phòng|phường|quận|sở|tỉnh|thành|thị|tổ|trung tâm|trường|ủy|xã|kính)(?:\s|$)/u;

/** Whether the second line only carries on what the first began. */
function carriesOn(first: Line, second: Line): boolean {
  if (second.start - first.end > FARTHEST) return false;
  if (LABEL.test(first.folded)) return SIGN.test(second.folded);
  if (first.folded === 'kính') return /^g[ửở]i\s?:/u.test(second.folded);
  if (first.folded.includes(DAY) && OPEN_DATE.test(first.folded))
    return second.text.length < 40 && PLACE_DATE.exec(`${first.folded} ${second.folded}`)?.[4] !== undefined
      ? true
      : /^tháng\s\d/u.test(second.folded) && /ngày(?:\s\d{1,2})?$/u.test(first.folded);
  if (second.gapBefore) return false;
  if (isOfCountry(first.folded, second.folded)) return true;
  return (
    first.gapBefore &&
    PLACE_BEGINS.test(first.text) &&
    !NO_PLACE.test(first.folded) &&
    !MOTTO.test(first.folded) &&
    !NUMBER_LINE.test(first.folded) &&
    /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?,?\sngày\s/u.test(second.text)
  );
}

const isOfCountry = (first: string, second: string): boolean =>
  restOfCountry(first, 1) === second ||
  (first.length > 8 && second.startsWith(restOfCountry(first, 1) ?? '\n'));

/** Lines of a narrow column put together where a number, a date or the country's name was wrapped. */
export function joinWrapped(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const last = whole.at(-1);
    if (i < REACH && last && carriesOn(last, line)) whole[whole.length - 1] = joined(last, line);
    else whole.push(line);
  }
  return whole;
}
