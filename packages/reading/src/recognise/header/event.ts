import { expression } from '../../pattern/ordinary.ts';
import type { EdtfDate, MeetingEvent } from '../../reading.ts';
import { foldNfc } from '../../text/fold.ts';
import { edtf } from '../deadline/dates.ts';

const MEETING =
  /(?:hội nghị|cuộc họp|buổi làm việc|phiên họp|buổi họp|hội thảo|buổi giao ban|(?:buổi|phiên|kỳ) (?:tiếp (?:công dân|xúc)|đối thoại|kiểm tra|khảo sát)|chuyến (?:công tác|kiểm tra|khảo sát|thăm)|giao ban(?! (?:cán sự|chỉ đạo|chỉ huy|quản lý|tổ chức|tuyên giáo|dân vận|nội chính|thường vụ|thường trực|chấp hành|xây dựng đảng))|tọa đàm)/u;
const EVERY_MEETING = new RegExp(MEETING, 'gu');
const DAY = /ngày\s?(\d{1,2})\s?(?:[/.-]|tháng)\s?(\d{1,2})(?:\s?(?:[/.-]|,?\s?năm)\s?(\d{4}))?/u;
const DAY_OF_MEETING = new RegExp(`^[^.;,]{0,30}?\\s${DAY.source}`, 'u');
const NAME = String.raw`((?:\p{Lu}\p{Ll}{0,8}\s?){2,6})`;
const CHAIRS = /[Cc]hủ (?:trì|tọa)/gu;
/** "Chủ trì: đồng chí Nguyễn Văn A", "dưới sự chủ trì của đồng chí …": what stands between. */
const UP_TO_PERSON = /^(?:[^:.;]{0,40}(?::|là|có)\s?(?:các\s)?|\scủa\s)$/u;
const PERSON = /(?:[Đđ]ồng chí|đ\/c|[Ôô]ng|[Bb]à|[Tt]hầy|[Cc]ô)\s/gu;
const ADDRESS = /(?<!\p{L})(?:đồng chí|Đồng chí|đ\/c|Đ\/c|ông|Ông|bà|Bà|thầy|Thầy|cô|Cô)(?:\sgiáo)?\s/gu;
const AFTER_ADDRESS = new RegExp(`^${NAME}`, 'u');
/** What whoever leads a meeting does. */
const LEADS = /\s(?:chủ trì|đã chủ trì|chủ tọa|làm việc với|kết luận|có ý kiến kết luận)/u;
/** Between the name of a person and what that person does, an office may stand. */
const LONGEST_OFFICE = 160;
/** Longer than a name with what may stand before or after it. */
const REACH = 240;
const CHAIR_BY_OFFICE = new RegExp(
  String.raw`(?<!\p{L})(?:Thủ tướng|Chủ tịch|Bộ trưởng|Thứ trưởng|Giám đốc|Bí thư|Trưởng phòng|Trưởng ban|Chánh Văn phòng|Hiệu trưởng)(?:\s(?:Chính phủ|UBND|Ủy ban nhân dân|Bộ|Sở|Tỉnh ủy|Huyện ủy|tỉnh|huyện|thành phố)[^.,;]{0,50}?)?\s${NAME}(?=(?:(?:,|\s?[-–])\s[^.;]{2,160}?\s)?(?:đã\s)?(?:chủ trì|chủ tọa|kết luận|làm việc với|có ý kiến))`,
  'u',
);
/** "… thông báo kết luận của đồng chí Nguyễn Văn A". */
const CHAIR_CONCLUDED = new RegExp(
  String.raw`(?:kết luận|ý kiến chỉ đạo)(?:\s\p{L}{1,9}){0,4}\scủa\s(?:đồng chí|đ/c|ông|bà)\s${NAME}`,
  'u',
);
const CHAIR_IN_TITLE = new RegExp(
  String.raw`(?<!\p{L})(?:đồng chí|đ/c|ông|Ông|bà|Bà|Đồng chí)\s${NAME}`,
  'u',
);

function personOf(match: RegExpExecArray | null): string | null {
  const name = match?.[1]?.trim().replace(/\s(?:Chủ|Phó|Bí|Ủy|Uỷ|Trưởng|Giám|Thường|Tỉnh|Huyện)$/u, '');
  return name === undefined || name.split(' ').length < 2 ? null : name;
}

/** Who is named after "Chủ trì …:". */
function chairAfter(opening: string): RegExpExecArray | null {
  for (const { 0: words, index } of opening.matchAll(CHAIRS)) {
    const from = index + words.length;
    const rest = opening.slice(from, from + REACH);
    for (const person of [...rest.matchAll(PERSON)].reverse()) {
      const named = AFTER_ADDRESS.exec(rest.slice(person.index + person[0].length));
      if (named && UP_TO_PERSON.test(rest.slice(0, person.index))) return named;
    }
  }
  return null;
}

/** Who is named before "chủ trì" or "kết luận". */
function chairBefore(opening: string): RegExpExecArray | null {
  for (const { 0: words, index } of opening.matchAll(ADDRESS)) {
    const from = index + words.length;
    const rest = opening.slice(from, from + REACH);
    const named = AFTER_ADDRESS.exec(rest);
    const after = rest.slice(named?.[0].trimEnd().length ?? 0);
    const leads = after.search(LEADS);
    if (named && leads >= 0 && leads <= LONGEST_OFFICE && !/[.;]/u.test(after.slice(0, leads))) return named;
  }
  return null;
}

/** "… tại cuộc họp ngày 24/5": that day, though another stands before it. */
function dayOfMeeting(folded: string): RegExpExecArray | null {
  for (const match of folded.matchAll(EVERY_MEETING)) {
    const day = DAY_OF_MEETING.exec(folded.slice(match.index + match[0].length, match.index + 100));
    if (day) return day;
  }
  return null;
}

/** "Ngày 18/4/2024, sau khi kiểm tra hiện trường, Phó Chủ tịch … đã chủ trì cuộc họp …": the day that the opening begins with. */
const HELD_THAT_DAY = new RegExp(
  String.raw`^(?:vào )?(?:(?:sáng|chiều|tối)(?: (?:thứ \p{L}{2,4}|chủ nhật))?,? )?${DAY.source}(?=[,\s][^.;:]{4,300}?(?:chủ trì|chủ tọa|tổ chức|tiến hành|đã họp|họp|làm việc)(?!\p{L}))(?![^.;:]{0,300}?(?:thông báo kết luận|ban hành|văn bản|công văn|${MEETING.source}[^.;:,]{0,30}\sngày \d))`,
  'u',
);

/** "Ngày 15/9/2022, … đồng chí A đã chủ trì buổi tiếp công dân": what the document that opens so comes from. */
const CHAIRED_THAT_DAY = new RegExp(
  String.raw`^(?:vào )?(?:(?:sáng|chiều|tối) )?${DAY.source}[,\s][^.;]{4,240}? chủ trì (?:tổ chức )?${MEETING.source}`,
  'u',
);

const EVERY_DAY = new RegExp(DAY.source, 'gu');
/** "Tờ trình số 12/TTr-SXD ngày …": the day of a paper. */
const OF_PAPER = expression(/\d\s?[/-](?=[\d&/-]{0,8}\p{L})[\p{L}\d&/-]{2,20},?\s$/u);
const LONGEST_SIGN = 30;

/** "… tại cuộc họp giao ban công trường (ngày 17/11/2026)". */
const BRACKETED_DAY = new RegExp(String.raw`\((?:họp )?${DAY.source}\)$`, 'u');

/** The first day that is not of a paper that is cited. */
function dayOfItsOwn(folded: string): RegExpMatchArray | null {
  for (const match of folded.matchAll(EVERY_DAY))
    if (!OF_PAPER.test(folded.slice(Math.max(0, match.index - LONGEST_SIGN), match.index))) return match;
  return null;
}

/** The meeting that a conclusion comes from; null where the document does not come from one. */
export function readEvent(
  title: string,
  opening: string,
  { reference, letter }: { readonly reference: EdtfDate | null; readonly letter: boolean },
): MeetingEvent | null {
  const foldedTitle = foldNfc(title);
  const foldedOpening = foldNfc(opening);
  const concluded =
    /kết luận|ý kiến (?:chỉ đạo )?(?:của|tại)|phát biểu chỉ đạo/u.test(foldedTitle) &&
    (MEETING.test(foldedTitle) || MEETING.test(foldedOpening));
  const reported =
    /(?:tổ chức|chủ trì)\s[^.;]{0,40}/u.test(foldedOpening) &&
    MEETING.test(foldedOpening) &&
    /kết luận|phát biểu chỉ đạo/u.test(foldedOpening);
  const chaired = CHAIRED_THAT_DAY.test(foldedOpening);
  if (letter ? !chaired : !concluded && !reported && !chaired) return null;
  const day =
    HELD_THAT_DAY.exec(foldedOpening) ??
    dayOfMeeting(foldedOpening) ??
    BRACKETED_DAY.exec(foldedTitle) ??
    dayOfItsOwn(foldedOpening) ??
    DAY.exec(foldedTitle);
  const year =
    day?.[3] ??
    reference?.slice(0, 4) ??
    /năm (\d{4})/u.exec(foldedTitle)?.[1] ??
    /\/(20\d{2})/u.exec(foldedOpening)?.[1];
  const date =
    day && year !== undefined
      ? edtf({ day: Number(day[1]), month: Number(day[2]), year: Number(year) })
      : null;
  const chair =
    personOf(chairAfter(opening)) ??
    personOf(chairBefore(opening)) ??
    personOf(CHAIR_BY_OFFICE.exec(opening)) ??
    personOf(CHAIR_CONCLUDED.exec(opening)) ??
    personOf(CHAIR_IN_TITLE.exec(title));
  return { date, chair };
}
