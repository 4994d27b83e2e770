import { expression } from '../../pattern/ordinary.ts';
import type { EdtfDate } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { type Paragraph, toParagraphs } from '../../structure/paragraphs.ts';
import { foldNfc } from '../../text/fold.ts';
import { DOCUMENT_TYPES } from '../../vietnamese/document-types.ts';
import { citationRecogniser } from '../citation/citation.ts';
import type { Passage } from '../recogniser.ts';
import { type Announced, readAnnounced } from './announced.ts';
import { readHeadline } from './headline.ts';
import { readIntroduced } from './introduced.ts';
import { PORTAL_LINE } from './layout.ts';
import { stripEnd } from './letterhead.ts';

export interface ArticleHead {
  readonly title: string | null;
  readonly type: string | null;
  readonly number: string | null;
  readonly date: EdtfDate | null;
  /** Who issued the document that is named by its number. */
  readonly issuer: string | null;
  /** Whom the sentence that tells of a document names, as it names them. */
  readonly announcer: string | null;
  readonly addressees: readonly string[];
  readonly bodyStart: number;
}

/** How many of the first paragraphs below a headline tell of the document, and in how many lines. */
const MOST_TOLD = 6;
const REACH = 30;

function announcedIn(opening: readonly Pick<Paragraph, 'text' | 'folded'>[]): Announced | null {
  for (const paragraph of opening) {
    const announced = PORTAL_LINE.test(paragraph.folded) ? null : readAnnounced(paragraph);
    if (announced) return announced;
  }
  return null;
}

/** Begins a body, not an article: what is posted without its head. */
const OF_BODY = /^(?:điều \d|căn cứ|xét |lưu ý|thực hiện |[-–+•]\s)|[,;]$/u;
/** A headline has more words than the menu above it. */
const FEWEST_WORDS = 6;
const LONGEST_TITLE = 260;
/** How far below a menu its headline stands. */
const MENU_REACH = 5;

const isHeadline = ({ text, folded }: Line): boolean =>
  text.length <= LONGEST_TITLE &&
  !/[.:]$/u.test(text) &&
  !OF_BODY.test(folded) &&
  // What leads over to the points is a sentence.
  readIntroduced(text) === null;

/** "Tin tức sự kiện", "CHỈ ĐẠO ĐIỀU HÀNH CHỈ ĐẠO ĐIỀU HÀNH": short, or the same twice. */
const isMenu = ({ text }: Line): boolean =>
  text.split(' ').length < FEWEST_WORDS || /^(.{6,60}) \1$/u.test(text);

/** Index of the line that an article is headed by, or -1: the first that is not the portal's. */
function headlineAt(lines: readonly Line[]): number {
  const fits = (line: Line): boolean => !PORTAL_LINE.test(line.folded) && line.text.length > 12;
  const at = lines.findIndex((line, i) => i < 12 && fits(line));
  const first = lines[at];
  if (!first || !isMenu(first)) return at;
  const below = lines
    .slice(at + 1, at + 1 + MENU_REACH)
    .findIndex((line) => fits(line) && isHeadline(line) && !isMenu(line) && !/\.\s\p{Lu}/u.test(line.text));
  const between = lines.slice(at + 1, at + 1 + Math.max(0, below));
  return below < 0 || between.some(({ text }) => text.length > 120) ? at : at + 1 + below;
}

const OF_STAMP =
  /thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:ngày|giờ) đăng|đăng (?:lúc|ngày)|ngày|cập nhật|lúc|gmt/gu;
const LONGEST_STAMP = 48;

/** "08:05, 26/05/2023": when it was posted, or a line of signs alone. */
const isStamp = ({ folded }: Line): boolean =>
  folded.length <= LONGEST_STAMP && !/\p{L}/u.test(folded.replaceAll(OF_STAMP, ''));

/** Index of the first line from `at` that says more than when an article was posted. */
function pastStamps(lines: readonly Line[], at: number): number {
  const past = lines.slice(at, at + MENU_REACH).findIndex((line) => !isStamp(line));
  return past < 0 ? at : at + past;
}

/** Headline of a portal article, and the type of the document that it says it retells. */
export function readArticleHead(lines: readonly Line[]): ArticleHead {
  const at = headlineAt(lines);
  const line = lines[at];
  const bodyStart = at < 0 ? 0 : pastStamps(lines, at + headlineLength(lines, at));
  const told = toParagraphs(lines.slice(bodyStart, bodyStart + REACH)).slice(0, MOST_TOLD);
  const posted = line ? readHeadline(line) : null;
  const headed =
    line !== undefined &&
    (posted !== null || (isHeadline(line) && !isPart(line) && !opensSentence(lines, at)));
  const announced = announcedIn(line ? [line, ...told] : told);
  const retold = at < 0 ? null : retoldDocument(headed || !line ? told : [line, ...told]);
  const issuer = retold?.issuer ?? null;
  const announcer = announced?.issuer ?? null;
  const addressees = announced?.addressees ?? [];
  if (!headed) {
    const { number = null, date = null } = retold ?? announced ?? {};
    const type = (retold ?? announced)?.type ?? issuedType(line ? [line, ...told] : told);
    const title = announced?.title ?? retold?.subject ?? null;
    return { title, type, number, date, issuer, announcer, addressees, bodyStart: 0 };
  }
  const headline = lines.slice(at, at + headlineLength(lines, at)).map(({ text }) => text);
  const named = posted ?? retold;
  const source = named?.number ? null : sourceOf(lines);
  return {
    title: stripEnd((posted?.title ?? headline.join(' ')).replace(/\s+/gu, ' ')),
    type:
      named?.type ??
      source?.type ??
      retoldType(foldNfc(headline.join(' '))) ??
      announced?.type ??
      issuedType(told),
    number: named?.number ?? announced?.number ?? source?.number ?? null,
    date: named?.date ?? announced?.date ?? null,
    issuer,
    announcer,
    addressees,
    bodyStart,
  };
}

/** "III. NHIỆM VỤ": a document of which only a later part was kept begins with its heading, and has no headline. */
const isPart = ({ marker }: Line): boolean => marker?.kind === 'roman' || marker?.kind === 'part';

/** Whether the line at `at` is the first of a wrapped sentence, or of more than a title can be. */
function opensSentence(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  if (!next || next.gapBefore || !/^\p{Ll}/u.test(next.text)) return false;
  const [whole] = toParagraphs(lines.slice(at, at + REACH));
  return whole !== undefined && (/[.:;]$/u.test(whole.text) || whole.text.length > LONGEST_TITLE);
}

/** Of a headline, in lines. */
const LONGEST_HEADLINE = 3;

/** Lines of the headline at `at`: a wrapped one goes on with a small letter right below. */
function headlineLength(lines: readonly Line[], at: number): number {
  let length = 1;
  for (; length < LONGEST_HEADLINE; length++) {
    const next = lines[at + length];
    const before = lines[at + length - 1]?.text ?? '';
    if (!next || next.gapBefore || !/^\p{Ll}/u.test(next.text) || /[.:;!?]$/u.test(before)) break;
  }
  return length;
}

const PORTAL_END =
  /^\[?(?:lượt xem|tác giả|tin, ảnh|bài, ảnh|tin bài|ảnh\s?:|nguồn\s?:|bài tin liên quan|tin liên quan|các tin khác|tin khác|tin đọc nhiều|tin mới|liên kết website|liên kết bài viết|xem bài gốc|thống kê truy cập|chia sẻ|bình luận|bài viết liên quan)(?=\s|:|\]|$)/u;

/** Index of the first line below an article: what the portal adds. */
export function articleEnd(lines: readonly Line[], bodyStart: number): number {
  const half = bodyStart + Math.floor((lines.length - bodyStart) / 2);
  const end = lines.findIndex((line, i) => i > half && PORTAL_END.test(line.folded));
  return end < 0 ? lines.length : end;
}

function retoldType(folded: string): string | null {
  const match = /(?:ban hành|ra|ký ban hành)\s(\p{L}+\s\p{L}+)/u.exec(folded);
  const type = foldNfc(match?.[1] ?? '');
  return DOCUMENT_TYPES.includes(type) ? type : null;
}

/** "Nội dung này được nêu tại Công điện số 12/CĐ-TTg ngày …" */
const FOUND_IN = expression(
  /(?:nội dung|thông tin|chỉ đạo|yêu cầu|ý kiến) (?:trên|này|nêu trên|trên đây) (?:được )?(?:đề cập|thể hiện|nêu(?: rõ)?) (?:tại|trong) (\p{L}+\s\p{L}+)\ssố:?\s$/u,
);
/** The same without a symbol: "… nêu tại Công điện số 12 ngày …". */
const NAMED_IN = expression(
  /(?:nội dung|thông tin|chỉ đạo|yêu cầu|ý kiến) (?:trên|này|nêu trên|trên đây) (?:được )?(?:đề cập|thể hiện|nêu(?: rõ)?) (?:tại|trong) (\p{L}{1,8}\s\p{L}{1,8})\ssố\s\d/u,
);
/** "Trong công điện tối 3/4, Thủ tướng …". */
const IN_PAPER = expression(
  /^(?:trong|tại|theo) (\p{L}{1,8} \p{L}{1,8})(?: khẩn| hỏa tốc)? (?:(?:sáng|chiều|tối) )?(?:ngày )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?, /u,
);
/** "Văn phòng UBND tỉnh vừa có thông báo kết luận …", "Ngày 12/9, Thủ tướng … ký công điện …", with no number. */
const HAS_ISSUED = expression(
  /(?:\s(?:vừa(?: qua)?|chính thức|mới)\s(?:có|ra|ban hành|ký(?: ban hành)?)|^(?:(?:sáng|chiều|tối) )?(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?, [^;.]{3,80}?\s(?:ký(?: ban hành)?|ban hành))\s(\p{L}{1,8}\s\p{L}{1,8})(?!\s(?:số|hướng dẫn))/u,
);

/** "Hải Yến - Nguồn CV số 45/UBND-VX" below an article: the paper that it retells. */
const SOURCE = /(?:^|\s)nguồn\s?:?\s(\p{L}{2,8}(?: \p{L}{2,8})?)\ssố\s?:?\s?$/u;
const TYPE_OF_SOURCE: Readonly<Record<string, string>> = {
  cv: 'công văn',
  tb: 'thông báo',
  ct: 'chỉ thị',
  kh: 'kế hoạch',
  cđ: 'công điện',
  qđ: 'quyết định',
};
/** The last lines of a page, with what the portal adds to the article, and how long such a line is. */
const LAST_LINES = 12;
const LONGEST_SOURCE = 80;

function sourceOf(lines: readonly Line[]): { type: string | null; number: string } | null {
  for (const line of lines.slice(-LAST_LINES)) {
    const cited = line.text.length > LONGEST_SOURCE ? undefined : citationRecogniser.find(line)[0];
    const word = cited && SOURCE.exec(line.folded.slice(0, cited.start))?.[1];
    const type = word && (TYPE_OF_SOURCE[word] ?? (DOCUMENT_TYPES.includes(word) ? word : null));
    if (cited && type) return { type, number: cited.value.number };
  }
  return null;
}

/** "… ký ban hành Công văn số 356/UBND-VX ngày …": the directive that the article retells. */
const ISSUES = expression(
  /(?:ban hành|vừa có|đã có|ký)\s(?:\p{L}+\s){0,2}?(\p{L}+\s\p{L}+)(?:\s(?:hỏa tốc|thượng khẩn|khẩn))?\s(?:số:?\s)?$/u,
);

/** Type of the paper without a number that one of the first lines says was issued. */
function issuedType(told: readonly Passage[]): string | null {
  for (const { folded } of told) {
    const type = (HAS_ISSUED.exec(folded) ?? NAMED_IN.exec(folded) ?? IN_PAPER.exec(folded))?.[1] ?? '';
    if (DOCUMENT_TYPES.includes(type)) return type;
  }
  return null;
}

/** "ngày 30/6/2026, Sở Công Thương đã ban hành Công văn số …": who issues it, up to what it issues. */
const ISSUED = expression(
  /\s(?:ban hành|ký|có|ra)\s(?:(?:\p{L}{1,9}\s){0,4}số:?\s?|\p{L}{1,8}\s\p{L}{1,8}\s)$/u,
);
const ISSUER_OPENS =
  /(?<=^|[,.]\s|Chủ tịch\s)(?:UBND|Ủy ban|Uỷ ban|Sở|Phòng|Bộ|Cục|Chi cục|Văn phòng|Ban)\s(?!hành)/gu;
const BEFORE_VERB = /(?:\s(?:đã|vừa|mới|cũng|vừa qua|ký)){1,3}$/u;
const LONGEST_ISSUER = 80;

/** The body that a passage says issued what stands right behind it. */
function issuerIn(passage: string): string | null {
  const verb = ISSUED.exec(passage);
  const clause = verb ? passage.slice(0, verb.index) : '';
  const from = [...clause.matchAll(ISSUER_OPENS)].at(-1)?.index ?? clause.length;
  const name = clause.slice(from).replace(BEFORE_VERB, '');
  return name === '' || name.length > LONGEST_ISSUER || /[.;:]/u.test(name) ? null : name;
}

/** What it is about, behind its number and date. */
const ABOUT = /^,?\s?(?:gửi\s[^.;]{2,80}?\s)?(?:v\/v|về việc|về)\s([^.;]{8,240})/u;

interface Retold {
  readonly type: string;
  readonly number: string;
  readonly date: EdtfDate | null;
  readonly issuer: string | null;
  readonly subject: string | null;
}

function retoldDocument(told: readonly Passage[]): Retold | null {
  for (const line of told)
    for (const cited of citationRecogniser.find(line)) {
      const before = line.folded.slice(Math.max(0, cited.start - 80), cited.start);
      const match = ISSUES.exec(before) ?? FOUND_IN.exec(before);
      const type = match?.[1] ?? '';
      if (!DOCUMENT_TYPES.includes(type)) continue;
      const about = ABOUT.exec(line.folded.slice(cited.end, cited.end + 340));
      const subject = about ? cited.end + about[0].length - (about[1]?.length ?? 0) : -1;
      return {
        type,
        number: cited.value.number,
        date: cited.value.date,
        issuer: issuerIn(line.text.slice(Math.max(0, cited.start - 260), cited.start)),
        subject: about ? stripEnd(line.text.slice(subject, cited.end + about[0].length)) : null,
      };
    }
  return null;
}
