import { expression } from '../../pattern/ordinary.ts';
import { foldNfc } from '../../text/fold.ts';
import type { Passage } from '../recogniser.ts';
import type { Head } from './header.ts';

/** A body with its level, and its place where that follows in capitals. */
const SPEAKER =
  /(?:^|[\s–,.:(-])((?:chủ tịch |phó chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:huyện|tỉnh|thành phố|tp|thị xã|quận|xã|phường|thị trấn)|(?:phòng|sở) (?:giáo dục và đào tạo|gd\s?&\s?đt|gdđt)|trường (?:mầm non|mẫu giáo|tiểu học|thcs|thpt|th&thcs|thcs&thpt|trung học cơ sở|trung học phổ thông)|(?:(?:ban thường vụ|thường trực) )?(?:huyện|tỉnh|thành) ủy|sở (?:y tế|nội vụ|tài chính|xây dựng|công thương|tư pháp)|thủ tướng chính phủ|(?<!phó )thủ tướng|văn phòng chính phủ|bộ (?:giáo dục và đào tạo|gd\s?&\s?đt|gdđt|y tế|nội vụ|tài chính|xây dựng|công thương|tư pháp))(?=[\s,.;:]|$)/gu;
/** Of these there is one; what follows in capitals is the person. */
const CENTRAL = /^(?:thủ tướng|văn phòng chính phủ|bộ )/u;
/** Before a body that is only mentioned. */
const SPOKEN_OF = /(?:^|\s)(?:của|tại|theo|trên|cho|đến|gửi|với|ở|về)\s$/u;
/** "…, trình UBND xã": whoever gets what is worked out. */
const HANDED_TO = /(?:^|\s)(?:trình|báo cáo|tham mưu|tham mưu cho|xin ý kiến|kiến nghị|đề xuất|nộp) $/u;
const SHORT_FORM = /^\s\([^)]{2,12}\)/u;
const PLACE_AFTER = expression(
  /^(?:\s(?:huyện|tỉnh|thành phố|TP\.?|thị xã|quận))?((?:\s\p{Lu}\p{Ll}+){1,4})/u,
);

/** What an issuer does in a text that retells its directive. */
const SPEAKS =
  /^[^,;.]{0,60}?\s(?:chỉ đạo|yêu cầu|đề nghị|ban hành|vừa|thông báo|tổ chức|kết luận|ký|có ý kiến|chỉ thị|tại hội nghị|tại cuộc họp)/u;

interface Speaker {
  readonly name: string;
  readonly placed: boolean;
}

/** As articles call him, who has one office only. */
const SHORT_PREMIER = 'thủ tướng';
const PREMIER: Speaker = { name: 'Thủ tướng Chính phủ', placed: false };

const speaksAt = (folded: string, start: number, end: number): boolean =>
  !SPOKEN_OF.test(folded.slice(0, start)) && SPEAKS.test(folded.slice(end, end + 90));

const TITLES = ['đồng chí', 'đ/c', 'ông', 'bà'];

/** "đồng chí Chủ tịch UBND huyện Trần Văn Mai", or the office beside "Đồng chí Trần Văn Mai": somebody, and no place. */
function namesPerson(folded: string, after: string, office: number): boolean {
  const titled = TITLES.some((title) => folded.endsWith(`${title} `, office));
  return (
    (titled && after.split(' ').length > 3) || TITLES.some((title) => folded.includes(`${title}${after}`))
  );
}

/** The body named in a passage that speaks there, or, `loosely`, the first that is not only mentioned. */
function speakerOf(
  { text: passage, folded }: Passage,
  { office, loosely }: { readonly office: boolean; readonly loosely: boolean },
): Speaker | null {
  for (const match of folded.matchAll(SPEAKER)) {
    const printed = match[1] ?? '';
    const start = match.index + match[0].length - printed.length;
    let end = start + printed.length;
    if (printed === SHORT_PREMIER) {
      if (!loosely && speaksAt(folded, start, end)) return PREMIER;
      continue;
    }
    // There are many schools, and any may be named. What a ministry wrote is named wherever it is carried out.
    if ((!loosely || printed.startsWith('trường')) && !speaksAt(folded, start, end)) continue;
    if (loosely && printed.startsWith('bộ ') && !speaksAt(folded, start, end)) return null;
    if (loosely && HANDED_TO.test(folded.slice(0, start))) continue;
    const name = passage.slice(start, end);
    const body = office ? name : name.replace(/^(?:Phó )?Chủ tịch (?=UBND|Ủy|Uỷ)/u, '');
    end += SHORT_FORM.exec(passage.slice(end, end + 16))?.[0].length ?? 0;
    const after = CENTRAL.test(printed) ? null : PLACE_AFTER.exec(passage.slice(end, end + 60));
    // "UBND huyện Xây dựng kế hoạch": a verb, written with a capital, is no place.
    const verb =
      after !== null &&
      after[0].trim().split(' ').length === 1 &&
      /^\s\p{Ll}/u.test(passage.slice(end + after[0].length));
    const place = verb || (after && namesPerson(folded, foldNfc(after[0]), start)) ? null : after;
    return { name: place ? `${body}${twoWords(place[0])}` : body, placed: place !== null };
  }
  return null;
}

const passageOfText = (text: string): Passage => ({ text, folded: foldNfc(text) });

/** Whoever is named with a place before others. */
function bestSpeaker({
  title,
  opening,
  closing,
}: Record<'title' | 'opening' | 'closing', Passage>): Speaker | null {
  // A headline names the issuer with the office; a conclusion's title names a person's office instead.
  const office = !title.folded.startsWith('kết luận');
  let first: Speaker | null = null;
  for (const [passage, how] of [
    [title, { office, loosely: false }],
    [opening, { office: false, loosely: false }],
    [closing, { office: false, loosely: true }],
    [title, { office: false, loosely: true }],
    [opening, { office: false, loosely: true }],
  ] as const) {
    const speaker = speakerOf(passage, how);
    if (speaker?.placed === true) return speaker;
    first ??= speaker;
  }
  return first;
}

/** Where no letterhead was printed: whoever speaks in headline, first lines or closing, with the place. */
export function issuerOfText(head: Head, title: string, opening: string, closing: string): string | null {
  const best = bestSpeaker({
    title: passageOfText(title),
    opening: passageOfText(opening),
    closing: passageOfText(closing),
  });
  if (best === null) return null;
  const place = head.place ?? PLACED.exec(title)?.[1]?.trim() ?? null;
  return best.placed || place === null ? best.name : `${best.name} ${place}`;
}

const PLACED = expression(/^(?:Huyện|Tỉnh|Thành phố|Thị xã|Quận|Xã|Phường)\s((?:\p{Lu}\p{Ll}+\s?){1,3}):/u);

/** Places of as many syllables as a person's name. */
const LONG_PLACES = /^(?:(?:thành phố|TP\.?|tỉnh) )?(?:Hồ Chí Minh|Thừa Thiên Huế)(?=\s|$)/u;

/** A place has two or three syllables; what follows in capitals is a person's name. */
function twoWords(place: string): string {
  const long = LONG_PLACES.exec(place.trim());
  if (long) return ` ${long[0]}`;
  const words = place.trim().split(/\s/u);
  const level = /^\p{Ll}|^TP/u.test(words[0] ?? '')
    ? words[0] === 'thành' || words[0] === 'thị'
      ? 2
      : 1
    : 0;
  return words.length - level > 3 ? ` ${words.slice(0, level + 2).join(' ')}` : ` ${words.join(' ')}`;
}
