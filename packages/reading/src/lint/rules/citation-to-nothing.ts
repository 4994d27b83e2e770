import { romanValue } from '../../structure/numbers.ts';
import type { Paragraph } from '../../structure/paragraphs.ts';
import type { LintCheck, LintRemark } from '../finding.ts';
import type { LintSubject } from '../subject.ts';

/** "mục 5", "khoản 1", "Điều 9"; after "các" also "các mục 1, 2 và 9". */
const POINT = /(?<!\p{L})(các\s)?(mục|khoản|điều)\s(?=(?:\d{1,2}|[ivx]{1,5})(?![\p{L}\d]))/gu;
const LABEL = /^(\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}(?:\.\d{1,2}){0,3})(?![\p{L}\d]|\.\d)/u;
const NEXT_LABEL = /^(?:,\s?(?:và\s)?|;\s?|\s(?:và|đến)\s)(?=[\divx])/u;
/** More are told of no list. */
const MOST_LABELS = 12;
const ANNEX = /(?<!\p{L})phụ lục\s(?:số\s)?(\d{1,2}|[ivx]{1,4})(?![\p{L}\d])/gu;
const ANNEX_LINE = /^(?:\(?\s?)?phụ lục(?:\s(?:số\s)?(\d{1,2}|[ivx]{1,4}))?(?=$|[\s.:)–-])/u;
/** Another document, whose points are meant. */
const OTHER =
  /(?<!\p{L})(?:luật|bộ luật|hiến pháp|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|công văn|thông báo|kế hoạch|hướng dẫn|quy chế|quy định|quy chuẩn|chương trình|đề án|điều lệ|văn bản|báo cáo|tờ trình|kết luận|công điện)(?!\snày)(?!\p{L})/u;
const HERE = /^[^.;]{0,60}?(?<!\p{L})(?:này|nêu trên|ở trên|trên đây|dưới đây|sau đây)(?!\p{L})/u;
const REACH = 120;

function sentenceAround(
  { folded }: Paragraph,
  start: number,
  end: number,
): { before: string; after: string } {
  const before = folded.slice(Math.max(0, start - REACH), start).split(/[.;]\s/u);
  const after = folded.slice(end, end + REACH).split(/[.;]\s/u);
  return { before: before.at(-1) ?? '', after: after[0] ?? '' };
}

/** "mục 5 nêu trên", "mục 5 Thông báo này", "Phụ lục II kèm theo Kế hoạch này": said in so many words to be of this document. */
function isSaidOwn(paragraph: Paragraph, start: number, end: number): boolean {
  const [own] = HERE.exec(sentenceAround(paragraph, start, end).after) ?? [];
  return own !== undefined && !OTHER.test(`${own} `);
}

/** An annex is this document's unless the sentence names another. */
function isOwnAnnex(paragraph: Paragraph, start: number, end: number): boolean {
  const { before, after } = sentenceAround(paragraph, start, end);
  return isSaidOwn(paragraph, start, end) || (!OTHER.test(before) && !OTHER.test(after));
}

const value = (label: string): string =>
  /^\d/u.test(label) ? String(Number.parseFloat(label)) : String(romanValue(label.toUpperCase()));

/** A number that the text speaks of. */
interface Mention {
  readonly kind: string;
  readonly label: string;
  /** With its word where it is the first after it. */
  readonly start: number;
  readonly end: number;
}

function mentionsIn({ folded }: Paragraph): Mention[] {
  return Array.from(folded.matchAll(POINT)).flatMap(({ index, 0: word, 1: all = '', 2: kind = '' }) => {
    const mentions: Mention[] = [];
    let start = index + all.length;
    let at = index + word.length;
    while (mentions.length < (all === '' ? 1 : MOST_LABELS)) {
      const [label] = LABEL.exec(folded.slice(at, at + 20)) ?? [];
      if (label === undefined) break;
      mentions.push({ kind, label, start, end: at + label.length });
      const [between] = NEXT_LABEL.exec(folded.slice(at + label.length, at + label.length + 8)) ?? [];
      if (between === undefined) break;
      start = at + label.length + between.length;
      at = start;
    }
    return mentions;
  });
}

const ARTICLE = /(?:^|\.)điều (\d{1,3})(?=$|\.)/u;

/** Whether the document has such a point; articles are looked for among articles, and where it has none they are another's. */
function pointsOf({ reading }: LintSubject): (kind: string, label: string) => boolean {
  const sections = reading.outline.map(({ section }) => section.toLowerCase());
  const points = new Set(sections.flatMap(tails));
  const articles = new Set(sections.map((section) => ARTICLE.exec(section)?.[1] ?? ''));
  const hasArticles = [...articles].some((article) => article !== '');
  return (kind, label) =>
    kind === 'điều' ? !hasArticles || articles.has(label) : points.size === 0 || points.has(label);
}

const noPoint = (printed: string): LintRemark['message'] => ({
  vi: `Văn bản không có ${printed}.`,
  en: `The document has no “${printed}”.`,
});

function missingPoints(subject: LintSubject): LintRemark[] {
  const isThere = pointsOf(subject);
  return subject.body.flatMap((paragraph) =>
    mentionsIn(paragraph)
      .filter(({ kind, label, start, end }) => !isThere(kind, label) && isSaidOwn(paragraph, start, end))
      .map(({ kind, label, start, end }) => ({
        span: subject.spanIn(paragraph, start, end),
        message: noPoint(`${kind} ${label}`),
      })),
  );
}

/** "Nơi nhận: - Như Điều 4;" */
const AS_ARTICLE = /^[-–+•]?\s?như điều (\d{1,2})(?!\d)/u;

function missingInRecipients(subject: LintSubject): LintRemark[] {
  const isThere = pointsOf(subject);
  return subject.lines.slice(subject.foot.bodyEnd, subject.foot.end).flatMap((line): LintRemark[] => {
    const [printed, label] = AS_ARTICLE.exec(line.folded) ?? [];
    if (printed === undefined || label === undefined || isThere('điều', label)) return [];
    const span = subject.spanAt(line.start, line.start + printed.length);
    return [{ span, message: noPoint(`điều ${label}`) }];
  });
}

/** "ii.3.1" is called "ii.3.1", "3.1" or "1", and a point of "điều 2" is looked for by its number alone. */
function tails(section: string): string[] {
  const parts = section.replaceAll(/(?<=^|\.)điều\s/gu, '').split('.');
  return parts.map((_, i) => parts.slice(i).join('.')).concat(parts);
}

function missingAnnexes({ body, lines, spanIn }: LintSubject): LintRemark[] {
  const printed = lines.flatMap(({ folded }) => {
    const match = folded.length < 160 ? ANNEX_LINE.exec(folded) : null;
    return match ? [match[1] === undefined ? '' : value(match[1])] : [];
  });
  const numbered = new Set(printed);
  // Annexes without a number may be any of as many.
  const unnumbered = printed.filter((label) => label === '').length;
  return body.flatMap((paragraph) =>
    Array.from(paragraph.folded.matchAll(ANNEX)).flatMap((match): LintRemark[] => {
      const { index } = match;
      const label = value(match[1] ?? '');
      const isThere = numbered.has(label) || Number(label) <= unnumbered;
      if (isThere || !isOwnAnnex(paragraph, index, index + match[0].length)) return [];
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
  check: (subject) => [
    ...missingPoints(subject),
    ...missingInRecipients(subject),
    ...missingAnnexes(subject),
  ],
};
