import type { EdtfDate } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { foldNfc } from '../../text/fold.ts';
import { DOCUMENT_TYPES } from '../../vietnamese/document-types.ts';
import { citationRecogniser } from '../citation/citation.ts';
import { readHeadline } from './headline.ts';
import { PORTAL_LINE } from './layout.ts';

export interface ArticleHead {
  readonly title: string | null;
  readonly type: string | null;
  readonly number: string | null;
  readonly date: EdtfDate | null;
  readonly bodyStart: number;
}

/** Headline of a portal article, and the type of the document that it says it retells. */
export function readArticleHead(lines: readonly Line[]): ArticleHead {
  const at = lines.findIndex((line, i) => i < 12 && !PORTAL_LINE.test(line.folded) && line.text.length > 12);
  const line = lines[at];
  if (!line || line.text.length > 260 || /[.:]$/u.test(line.text))
    return { title: null, type: null, number: null, date: null, bodyStart: 0 };
  const posted = readHeadline(line);
  const title = (posted?.title ?? line.text).replace(/\s+/gu, ' ').trim();
  const retold = posted ?? retoldDocument(lines.slice(at + 1, at + 7));
  return {
    title,
    type: retold?.type ?? retoldType(line.folded),
    number: retold?.number ?? null,
    date: retold?.date ?? null,
    bodyStart: at + 1,
  };
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

/** "… ký ban hành Công văn số 356/UBND-VX ngày …": the directive that the article retells. */
const ISSUES = /(?:ban hành|vừa có|đã có|ký)\s(?:\p{L}+\s){0,2}?(\p{L}+\s\p{L}+)\ssố:?\s$/u;

function retoldDocument(
  lines: readonly Line[],
): { type: string; number: string; date: EdtfDate | null } | null {
  for (const line of lines) {
    const cited = citationRecogniser.find(line)[0];
    const match = cited ? ISSUES.exec(line.folded.slice(Math.max(0, cited.start - 80), cited.start)) : null;
    const type = match?.[1] ?? '';
    if (cited && DOCUMENT_TYPES.includes(type))
      return { type, number: cited.value.number, date: cited.value.date };
  }
  return null;
}
