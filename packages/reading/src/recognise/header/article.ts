import type { EdtfDate } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { type Paragraph, toParagraphs } from '../../structure/paragraphs.ts';
import { foldNfc } from '../../text/fold.ts';
import { DOCUMENT_TYPES } from '../../vietnamese/document-types.ts';
import { citationRecogniser } from '../citation/citation.ts';
import { type Announced, readAnnounced } from './announced.ts';
import { readHeadline } from './headline.ts';
import { readIntroduced } from './introduced.ts';
import { PORTAL_LINE } from './layout.ts';

export interface ArticleHead {
  readonly title: string | null;
  readonly type: string | null;
  readonly number: string | null;
  readonly date: EdtfDate | null;
  /** Whom the sentence that tells of the document names. */
  readonly issuer: string | null;
  readonly addressees: readonly string[];
  readonly bodyStart: number;
}

/** Of a headline, in letters. */
const LONGEST_LINE = 260;
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

/** What ends with a semicolon is a ground, what leads over to the points a sentence: no headlines. */
const mayBeHeadline = (text: string): boolean =>
  text.length <= LONGEST_LINE && !/[.:;]$/u.test(text) && readIntroduced(text) === null;

/** Headline of a portal article, and the type of the document that it says it retells. */
export function readArticleHead(lines: readonly Line[]): ArticleHead {
  const at = lines.findIndex((line, i) => i < 12 && !PORTAL_LINE.test(line.folded) && line.text.length > 12);
  const line = lines[at];
  const bodyStart = at < 0 ? 0 : at + headlineLength(lines, at);
  const told = toParagraphs(lines.slice(bodyStart, bodyStart + REACH)).slice(0, MOST_TOLD);
  const announced = announcedIn(line ? [line, ...told] : told);
  const issuer = announced?.issuer ?? null;
  const addressees = announced?.addressees ?? [];
  if (!line || !mayBeHeadline(line.text)) {
    const { type = null, number = null, date = null, title = null } = announced ?? {};
    return { title, type, number, date, issuer, addressees, bodyStart: 0 };
  }
  const headline = lines.slice(at, bodyStart).map(({ text }) => text);
  const posted = readHeadline(line);
  const title = (posted?.title ?? headline.join(' ')).replace(/\s+/gu, ' ').trim();
  const retold = posted ?? retoldDocument(told);
  return {
    title,
    type: retold?.type ?? retoldType(foldNfc(headline.join(' '))) ?? announced?.type ?? issuedType(told),
    number: retold?.number ?? announced?.number ?? null,
    date: retold?.date ?? announced?.date ?? null,
    issuer,
    addressees,
    bodyStart,
  };
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
  /^(?:lượt xem|tác giả|tin, ảnh|bài, ảnh|tin bài|ảnh\s?:|nguồn\s?:|bài tin liên quan|tin liên quan|các tin khác|tin khác|tin đọc nhiều|tin mới|liên kết website|liên kết bài viết|xem bài gốc|thống kê truy cập|chia sẻ|bình luận|bài viết liên quan)(?=\s|:|$)/u;

/** Index of the first line below an article: what the portal adds. */
export function articleEnd(lines: readonly Line[], bodyStart: number): number {
  const half = bodyStart + Math.floor((lines.length - bodyStart) / 2);
  const end = lines.findIndex((line, i) => i > half && PORTAL_END.test(line.folded));
  return end < 0 ? lines.length : end;
}

function retoldType(folded: string): string | null {
  const match = /(?:ban hành|ra|ký ban hành|triển khai)\s(\p{L}+\s\p{L}+)/u.exec(folded);
  const type = foldNfc(match?.[1] ?? '');
  return DOCUMENT_TYPES.includes(type) ? type : null;
}

/** "Nội dung này được nêu tại Công điện số 12/CĐ-TTg ngày …" */
const FOUND_IN =
  /(?:nội dung|thông tin|chỉ đạo|yêu cầu|ý kiến) (?:trên|này|nêu trên|trên đây) (?:được )?(?:đề cập|thể hiện|nêu(?: rõ)?) (?:tại|trong) (\p{L}+\s\p{L}+)\ssố:?\s$/u;
/** The same without a symbol: "… nêu tại Công điện số 12 ngày …". */
const NAMED_IN =
  /(?:nội dung|thông tin|chỉ đạo|yêu cầu|ý kiến) (?:trên|này|nêu trên|trên đây) (?:được )?(?:đề cập|thể hiện|nêu(?: rõ)?) (?:tại|trong) (\p{L}{1,8}\s\p{L}{1,8})\ssố\s\d/u;
/** "Văn phòng UBND tỉnh vừa có thông báo kết luận …", "Ngày 12/9, Thủ tướng … ký công điện …", with no number. */
const HAS_ISSUED =
  /(?:\s(?:vừa(?: qua)?|chính thức|mới)\s(?:có|ra|ban hành|ký(?: ban hành)?)|^(?:(?:sáng|chiều|tối) )?(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?, [^;.]{3,80}?\s(?:ký(?: ban hành)?|ban hành))\s(\p{L}{1,8}\s\p{L}{1,8})(?!\s(?:số|hướng dẫn))/u;

/** "… ký ban hành Công văn số 356/UBND-VX ngày …": the directive that the article retells. */
const ISSUES =
  /(?:ban hành|vừa có|đã có|ký)\s(?:\p{L}+\s){0,2}?(\p{L}+\s\p{L}+)(?:\s(?:hỏa tốc|thượng khẩn|khẩn))?\ssố:?\s$/u;

/** Type of the paper without a number that one of the first lines says was issued. */
function issuedType(told: readonly Paragraph[]): string | null {
  for (const { folded } of told) {
    const type = (HAS_ISSUED.exec(folded) ?? NAMED_IN.exec(folded))?.[1] ?? '';
    if (DOCUMENT_TYPES.includes(type)) return type;
  }
  return null;
}

function retoldDocument(
  told: readonly Paragraph[],
): { type: string; number: string; date: EdtfDate | null } | null {
  for (const paragraph of told) {
    const cited = citationRecogniser.find(paragraph)[0];
    const before = cited ? paragraph.folded.slice(Math.max(0, cited.start - 80), cited.start) : '';
    const match = ISSUES.exec(before) ?? FOUND_IN.exec(before);
    const type = match?.[1] ?? '';
    if (cited && DOCUMENT_TYPES.includes(type))
      return { type, number: cited.value.number, date: cited.value.date };
  }
  return null;
}
