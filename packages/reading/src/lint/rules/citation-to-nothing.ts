import { romanValue } from '../../structure/numbers.ts';
import type { Paragraph } from '../../structure/paragraphs.ts';
import type { LintCheck, LintRemark } from '../finding.ts';
import type { LintSubject } from '../subject.ts';

const POINT =
  /(?<!\p{L})(?:mục|khoản|điều)\s(\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}(?:\.\d{1,2}){0,3})(?![\p{L}\d]|\.\d)/gu;
const ANNEX = /(?<!\p{L})phụ lục\s(?:số\s)?(\d{1,2}|[ivx]{1,4})(?![\p{L}\d])/gu;
const ANNEX_LINE = /^(?:\(?\s?)?phụ lục(?:\s(?:số\s)?(\d{1,2}|[ivx]{1,4}))?(?=$|[\s.:)–-])/u;
/** Another document, whose points are meant. */
const OTHER =
  /(?<!\p{L})(?:luật|bộ luật|hiến pháp|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|công văn|thông báo|kế hoạch|hướng dẫn|quy chế|quy định|quy chuẩn|chương trình|đề án|điều lệ|văn bản|báo cáo|tờ trình|kết luận|công điện)(?!\snày)(?!\p{L})/u;
const HERE = /^[^.;]{0,40}?(?:này|nêu trên|ở trên|trên đây|dưới đây|sau đây)(?!\p{L})/u;
const REACH = 120;
/** How far behind the number "nêu trên" may stand. */
const HERE_REACH = 40;

function sentenceAround(
  { folded }: Paragraph,
  start: number,
  end: number,
): { before: string; after: string } {
  const before = folded.slice(Math.max(0, start - REACH), start).split(/[.;]\s/u);
  const after = folded.slice(end, end + REACH).split(/[.;]\s/u);
  return { before: before.at(-1) ?? '', after: after[0] ?? '' };
}

/** "mục 5 nêu trên", "mục 5 Thông báo này": said in so many words to be of this document. */
function isOwnPoint(paragraph: Paragraph, start: number, end: number): boolean {
  const { after } = sentenceAround(paragraph, start, end);
  return HERE.test(after) && !OTHER.test(after.slice(0, HERE_REACH));
}

/** An annex is this document's unless the sentence names another. */
function isOwnAnnex(paragraph: Paragraph, start: number, end: number): boolean {
  const { before, after } = sentenceAround(paragraph, start, end);
  return !OTHER.test(before) && !OTHER.test(after);
}

const value = (label: string): string =>
  /^\d/u.test(label) ? String(Number.parseFloat(label)) : String(romanValue(label.toUpperCase()));

function missingPoints({ body, reading, spanIn }: LintSubject): LintRemark[] {
  const sections = reading.outline.map(({ section }) => section.toLowerCase());
  // A text without numbers of its own speaks of another's.
  if (sections.length === 0) return [];
  const known = new Set(sections.flatMap((section) => tails(section)));
  return body.flatMap((paragraph) =>
    Array.from(paragraph.folded.matchAll(POINT)).flatMap((match): LintRemark[] => {
      const [printed, label = ''] = match;
      const { index } = match;
      if (known.has(label) || !isOwnPoint(paragraph, index, index + printed.length)) return [];
      return [
        {
          span: spanIn(paragraph, index, index + printed.length),
          message: { vi: `Văn bản không có ${printed}.`, en: `The document has no “${printed}”.` },
        },
      ];
    }),
  );
}

/** "ii.3.1" is called "ii.3.1", "3.1" or "1", and a point of "điều 2" is looked for by its number alone. */
function tails(section: string): string[] {
  const parts = section.replaceAll(/(?<=^|\.)điều\s/gu, '').split('.');
  return parts.map((_, i) => parts.slice(i).join('.')).concat(parts);
}

function missingAnnexes({ body, annexes, lines, spanIn }: LintSubject): LintRemark[] {
  const printed = new Set(
    [...lines, ...annexes].flatMap((line) => {
      const match = line.folded.length < 160 ? ANNEX_LINE.exec(line.folded) : null;
      return match ? [match[1] === undefined ? '' : value(match[1])] : [];
    }),
  );
  // One annex without a number may be any.
  if (printed.has('')) return [];
  return body.flatMap((paragraph) =>
    Array.from(paragraph.folded.matchAll(ANNEX)).flatMap((match): LintRemark[] => {
      const { index } = match;
      if (printed.has(value(match[1] ?? '')) || !isOwnAnnex(paragraph, index, index + match[0].length))
        return [];
      return [
        {
          span: spanIn(paragraph, index, index + match[0].length),
          message: {
            vi: `Trong tệp không có ${match[0]}.`,
            en: `There is no “${match[0]}” in the file.`,
          },
        },
      ];
    }),
  );
}

export const citationToNothing: LintCheck = {
  id: 'citation-to-nothing',
  severity: 'warning',
  summary: {
    vi: 'Viện dẫn mục, phụ lục không có trong văn bản',
    en: 'A reference to a point or annex that is not there',
  },
  source: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (phụ lục phải đánh số và được chỉ dẫn); mục: lập luận của phần mềm',
    en: 'Decree 30/2020/NĐ-CP, Appendix I (annexes are numbered and referred to); points: reasoning of this software',
  },
  explanation: {
    vi: 'Người nhận không tìm được mục hoặc phụ lục được dẫn; thường do đánh lại số hoặc quên đính kèm.',
    en: 'The reader cannot find the point or annex; mostly numbers were changed or an annex was not attached.',
  },
  howToMend: {
    vi: 'Sửa số được dẫn, hoặc đính kèm phụ lục.',
    en: 'Correct the reference, or attach the annex.',
  },
  check: (subject) => [...missingPoints(subject), ...missingAnnexes(subject)],
};
