import { expression } from '../../pattern/ordinary.ts';
import type { Line } from '../../structure/lines.ts';
import { foldNfc } from '../../text/fold.ts';
import { DOCUMENT_TYPES } from '../../vietnamese/document-types.ts';
import { COUNTRY, isCapitals, PLACE_DATE, piece } from './layout.ts';

/** Lines that are looked at: heads are near the top, also below what a portal puts before them. */
const REACH = 60;
/** Where the head of a line that runs on ends, at the latest. */
const LONGEST_HEAD = 1600;

const MOTTO_INSIDE = /độc lập\s?[-–]?\s?tự(?:\sdo)?\s?[-–]?\s?hạnh phúc/u;
const PARTY_NAME = 'đảng cộng sản việt nam';
/** The end of each of them, and of the country's name. */
const HOLDS_MOTTO = /xã hội chủ nghĩa việt nam|hạnh phúc|đảng cộng sản việt nam/u;
/** "Số: 57/UBND-VX", blank or not: where it begins, and its sign. */
const NUMBER_INSIDE = expression(
  /(?<![\p{L}\p{N}])số\s?:\s?[\d\s.…_]{0,24}[a-z]?\s?(?:[/–-]\s?[\p{L}\d&.+]{1,20}\s?(?=[/–,-]|\s|$)){1,4}/u,
);
const SUBJECT_INSIDE = expression(/(?<!\p{L})v\/v\s?:?\s/u);
const ADDRESS_INSIDE = /(?<!\p{L})kính g[ửở]i\s?:/u;
/** A body below another in one line of capitals: "SỞ GD-ĐT AN LÃNG TRƯỜNG THPT TÂN LĨNH". */
const BODY_BELOW =
  /(?<=\S\s)(?<!(?:VĂN|MÔI|THỊ|HỘI|HIỆU|-|–)\s)(?:TRƯỜNG|PHÒNG|SỞ|TRUNG TÂM|CHI CỤC|CÔNG ĐOÀN|BỆNH VIỆN)(?=\s\p{Lu}{2})/gu;
/** What a title in capitals is made of. */
const CAPITALS = expression(/^(?:[^\p{Ll}\s]+\s)*[^\p{Ll}\s]+(?=\s|$)/u);
/** Begins the body after a title in small letters. */
const BODY_OPENS =
  /\s(?=(?:Căn cứ|Thực hiện|Trong thời gian|Để |Nhằm |Xét |Ngày \d|Sau khi|Theo |Vừa qua|Hiện nay)\S?)/u;
/** "… Nhà trường. Vừa qua": an addressee ends with the line that names it. */
const ADDRESSEE_ENDS = expression(/[.;]\s(?=\p{Lu})/u);

/** Offsets within a line where a part of the head begins. */
class Cuts {
  readonly at = new Set<number>();

  add(...offsets: readonly number[]): void {
    for (const offset of offsets) this.at.add(offset);
  }
}

/** Cuts at both ends of the first match of `part` in `folded`; where it ends, or -1. */
function around(cuts: Cuts, folded: string, part: RegExp | string, from = 0): number {
  const rest = folded.slice(from);
  const found = typeof part === 'string' ? null : part.exec(rest);
  const at = typeof part === 'string' ? rest.indexOf(part) : (found?.index ?? -1);
  if (at < 0) return -1;
  const length = typeof part === 'string' ? part.length : (found?.[0].trimEnd().length ?? 0);
  cuts.add(from + at, from + at + length);
  return from + at + length;
}

/** The type in capitals that a stretch begins with, a draft's mark before it left aside; how long the mark is. */
function typeAt(text: string, folded: string): { mark: number; type: string } | null {
  const mark = /^(?:dự thảo\s)?/u.exec(folded)?.[0].length ?? 0;
  const rest = folded.slice(mark);
  const type = DOCUMENT_TYPES.find(
    (name) => rest.startsWith(name) && !/\p{L}/u.test(rest.charAt(name.length)),
  );
  return type !== undefined && isCapitals(text.slice(mark, mark + type.length)) ? { mark, type } : null;
}

/** Cuts before a type in capitals that begins at `from`, and after its title. */
function cutTitle(cuts: Cuts, line: Line, from: number): void {
  const found = typeAt(line.text.slice(from), line.folded.slice(from));
  if (!found) return;
  const start = from + found.mark;
  cuts.add(from, start);
  const rest = line.text.slice(start, start + LONGEST_HEAD);
  const capitals = CAPITALS.exec(rest)?.[0].length ?? 0;
  const inCapitals = capitals > found.type.length + 4;
  const end = inCapitals ? capitals : (BODY_OPENS.exec(rest)?.index ?? -1);
  if (end > 0) cuts.add(start + end);
}

/** Cuts at each addressee that a dash opens, and where the last of them ends. */
function cutAddressees(cuts: Cuts, line: Line, from: number): void {
  const text = line.text.slice(0, from + LONGEST_HEAD);
  let last = from;
  for (const { index } of text.matchAll(/(?<=[:;]\s?)[-–]\s(?=\p{Lu})/gu)) {
    if (index < from || index - last > 300) continue;
    if (index > from + 3) cuts.add(index);
    last = index;
  }
  const end = ADDRESSEE_ENDS.exec(text.slice(last + 2));
  if (end) cuts.add(last + 2 + end.index + 1);
}

const isOfHead = (text: string): boolean => isCapitals(text) || PLACE_DATE.test(foldNfc(text));

/** Cuts around the number of the document; where it ends, or -1. In a line of words the number is another's, or a headline's. */
function numberEnd(cuts: Cuts, { text, folded }: Line, ofHead: boolean): number {
  const found = NUMBER_INSIDE.exec(folded.slice(0, LONGEST_HEAD));
  if (!found || !(ofHead || found.index === 0 || isOfHead(text.slice(0, found.index)))) return -1;
  const end = found.index + found[0].trimEnd().length;
  cuts.add(found.index);
  if (!/^\s?[.&+]/u.test(text.slice(end))) cuts.add(end);
  return end;
}

/** In a title: "… với Chính phủ nước Cộng hòa …". */
const OTHER_COUNTRY = 'nước cộng hòa xã hội';

/** A body that has others below it. */
const SUPERIOR = /^(?:UBND|ỦY BAN|UỶ BAN|SỞ|PHÒNG|BỘ)\s/u;

const BLANKS = /^[\s,_–-]*/u;

/**
 * Where the parts of a head begin that stand in one line; empty where the line holds no two of them. A number, a date and a type are
 * looked for only where the motto stands in the line or `near` above it.
 */
function cutsOf(line: Line, near: boolean, above: boolean): number[] {
  const { text, folded } = line;
  if ((!near && !HOLDS_MOTTO.test(folded)) || folded.includes(OTHER_COUNTRY)) return [];
  const cuts = new Cuts();
  const country = around(cuts, folded, COUNTRY);
  const motto = Math.max(around(cuts, folded, MOTTO_INSIDE), around(cuts, folded, PARTY_NAME));
  if (country < 0 && motto < 0 && !near) return [];
  const number = numberEnd(cuts, line, country >= 0 || motto >= 0);
  const address = around(cuts, folded.slice(0, LONGEST_HEAD), ADDRESS_INSIDE);
  let reached = Math.max(0, country, motto, number);
  for (const from of new Set([Math.max(0, country, motto), Math.max(0, number), reached])) {
    const start = from + (BLANKS.exec(folded.slice(from))?.[0].length ?? 0);
    const day = PLACE_DATE.exec(folded.slice(start, start + 120));
    if (!day || !/^\p{Lu}/u.test(text.slice(start))) continue;
    cuts.add(start, start + day[0].length);
    reached = Math.max(reached, start + day[0].length);
  }
  if (reached === 0) {
    const below = above && isCapitals(text) && SUPERIOR.test(text) ? [...text.matchAll(BODY_BELOW)] : [];
    return below.map(({ index }) => index);
  }
  const subject = SUBJECT_INSIDE.exec(folded.slice(0, address < 0 ? LONGEST_HEAD : address));
  if (subject) cuts.add(subject.index);
  if (address >= 0) {
    cuts.at.delete(address);
    cutAddressees(cuts, line, address);
  } else if (!subject) cutTitle(cuts, line, reached + (BLANKS.exec(folded.slice(reached))?.[0].length ?? 0));
  const head = text.slice(0, Math.max(reached, 0));
  for (const { index } of head.matchAll(BODY_BELOW)) cuts.add(index);
  return [...cuts.at].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b);
}

/** A page's number that a converter glued to the first line: "Trang 1ỦY BAN …", "1. CỘNG HÒA …". */
const PAGE_BEFORE = expression(/^(?:Trang \d{1,3}(?=\p{Lu}{2})|1\. (?=\p{Lu}{2}))/u);

const FIRST_PAGE = expression(/^Trang 1(?=\p{Lu}{2})/u);
/** Lines that a preview takes at most. */
const PREVIEW = 12;
/** No shorter line holds two parts of a head. */
const SHORTEST = 16;
/** Lines of a letterhead from the country's name. */
const NEAR = 6;

/** Lines with the parts of a head set apart that ran on in one. */
export function partRunOn(printed: readonly Line[]): Line[] {
  // What stands above the mark of the first page is a preview of it.
  const first = printed.slice(0, PREVIEW).findIndex(({ text }) => FIRST_PAGE.test(text));
  const lines = first > 0 ? printed.slice(first) : printed;
  const motto = lines.slice(0, REACH).findIndex((line) => HOLDS_MOTTO.test(line.folded));
  return lines.flatMap((line, i) => {
    if (i >= REACH || line.text.length < SHORTEST) return [line];
    const cuts = cutsOf(line, motto >= 0 && Math.abs(i - motto) <= NEAR, i < motto);
    const page = PAGE_BEFORE.exec(line.text)?.[0].length ?? 0;
    const own = page > 0 && (page > 3 || cuts.length > 0) ? page : 0;
    if (cuts.length === 0 && own === 0) return [line];
    const ends = [...cuts, line.text.length];
    return ends
      .map((end, k) => ({ from: k === 0 ? own : (ends[k - 1] ?? 0), end }))
      .filter(({ from, end }) => /[\p{L}\d]/u.test(line.text.slice(from, end)))
      .map(({ from, end }, k) => {
        const part = piece(line, from, line.text.slice(from, end));
        return k === 0 ? part : { ...part, gapBefore: false };
      });
  });
}
