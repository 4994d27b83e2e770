import { pattern } from '../pattern/pattern.ts';
import type { PartySource } from '../reading.ts';
import type { Head } from '../recognise/header/header.ts';
import { ADDRESS_LINE } from '../recognise/header/layout.ts';
import { clausesOf } from '../recognise/obligation/clauses.ts';
import { onlyCarriesOut } from '../recognise/obligation/closing.ts';
import { withAsked } from '../recognise/obligation/ordered.ts';
import { readParties } from '../recognise/party/party.ts';
import type { Found, PartyRun } from '../recognise/recogniser.ts';
import type { Line } from '../structure/lines.ts';
import type { Paragraph } from '../structure/paragraphs.ts';
import { nestedOffsets, sentencesOf } from '../structure/sentences.ts';
import type { SourceText } from '../text/normalise.ts';
import { foldSpace } from '../text/quote.ts';
import type { Block } from './blocks.ts';
import type { Doer } from './frames.ts';
import { toDoers } from './place.ts';

const TOLD_AT_END = /(?<!(?:và|hoặc) )(?:thông báo (?:đến|để|tới|cho)|yêu cầu|đề nghị)\s/gu;

/** "Nếu có vướng mắc, đề nghị các bộ phận báo cáo …": whoever has trouble, and nobody as a whole. */
const IN_TROUBLE = /(?:nếu|khi) (?:có|gặp|phát sinh)/u;
const REACH_OF_TROUBLE = 90;

function isInTrouble(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - REACH_OF_TROUBLE), at);
  return IN_TROUBLE.test(before.split(/[.;]/u).at(-1) ?? '');
}

/** More than one body, or whoever heads any. */
const SEVERAL = /^(?:các|những|mọi|toàn|mỗi|từng|thủ trưởng|cán bộ|giáo viên|người)\s|\s(?:các|mỗi|từng)\s/u;

/** "Đề nghị UBND huyện cấp thêm xe": something that one body is asked for, and not all that stands above. */
function asksOneBody({ folded }: Paragraph, { parties, end }: PartyRun): boolean {
  const [only, ...more] = parties;
  if (!only || more.length > 0 || SEVERAL.test(folded.slice(only.start, only.end))) return false;
  return !onlyCarriesOut(folded.slice(end, sentenceEnd(folded, end)));
}

const sentenceEnd = (folded: string, from: number): number => {
  const length = folded.slice(from).search(/[.;]/u);
  return length < 0 ? folded.length : from + length;
};

/** Behind the line that closes a document a remark or its enclosures may stand. */
const MOST_CLOSING = 3;

/** Whom a document as a whole addresses, and how it says so. */
export interface Address {
  readonly addressees: readonly Doer[];
  readonly addressSource: PartySource;
  /** They are told to do what each was given, so that what nobody was given is not theirs. */
  readonly eachItsPart: boolean;
}

const closing = (addressees: readonly Doer[], eachItsPart = false): Address => ({
  addressees,
  addressSource: 'closing',
  eachItsPart,
});

/** Whom the document as a whole addresses: Kính gửi, else whoever the closing line tells. */
export function addresseesOf(
  source: SourceText,
  head: Head,
  lines: readonly Line[],
  blocks: readonly Block[],
): Address {
  if (head.addressees.length === 0) return toldAtEnd(source, blocks);
  return {
    addressees: fromLetter(source, head, lines),
    addressSource: 'addressees',
    eachItsPart: false,
  };
}

/** Whom a plan that is issued with a decision addresses: whoever its own closing tells, else all who carry out the decision. */
export function annexAddressOf(
  source: SourceText,
  annex: readonly Block[],
  decision: readonly Block[],
): Address {
  const told = toldAtEnd(source, annex);
  return told.addressees.length > 0 ? told : closing(decision.flatMap((block) => carriersOf(source, block)));
}

/** "triển khai các nội dung được phân công", "… nhiệm vụ được giao". */
const ITS_PART =
  /^[^.;]{0,160}(?:nội dung|nhiệm vụ|công việc|phần việc)[^.;]{0,30} (?:đã )?được (?:phân công|giao)/u;

/** "…; đề nghị các trường học, chợ nghiêm túc thực hiện": who else is to carry it out. */
function alsoAsked(paragraph: Paragraph, from: number): readonly Found<string>[] {
  const { folded } = paragraph;
  const asks = ALSO_ASKS.exec(folded.slice(from));
  const run = asks && readParties(paragraph, from + asks[0].length);
  return run && onlyCarriesOut(folded.slice(run.end, sentenceEnd(folded, run.end))) ? run.parties : [];
}
const ALSO_ASKS = /^[^.;]{0,120}; (?:đề nghị|yêu cầu) (?=các )/u;

/** "Đề nghị các cấp công đoàn báo cáo kết quả …": who is to report on the whole is not who does each part. */
const ONLY_REPORTS =
  /^ (?:tổng hợp,? )?(?:báo cáo (?:kết quả|bằng văn bản)|gửi (?:báo cáo|kết quả)|nộp báo cáo|phản ánh)(?!\p{L})/u;

/** Whoever the last lines tell to carry the document out. */
function toldAtEnd(source: SourceText, blocks: readonly Block[]): Address {
  for (const block of blocks.slice(-MOST_CLOSING).reverse()) {
    const { paragraph, role } = block;
    // In a short document the words that open the list are among the last.
    if (role === 'opening') continue;
    for (const match of paragraph.folded.matchAll(TOLD_AT_END)) {
      if (isInTrouble(paragraph.folded, match.index)) continue;
      const run = readParties(paragraph, match.index + match[0].length);
      if (run && ONLY_REPORTS.test(paragraph.folded.slice(run.end))) continue;
      if (run && paragraph.marker === null && !asksOneBody(paragraph, run)) {
        const { parties, end } = withAsked(paragraph, run, paragraph.folded.length);
        const more = alsoAsked(paragraph, end);
        return closing(
          toDoers(block, source, [...parties, ...more]),
          ITS_PART.test(paragraph.folded.slice(end)),
        );
      }
    }
    const carriers = paragraph.marker === null ? whoCarriesOut(paragraph) : [];
    if (carriers.length > 0) return closing(toDoers(block, source, carriers));
  }
  return closing([]);
}

/** "Điều 3. Chánh Văn phòng, Trưởng các phòng … chịu trách nhiệm thi hành Quyết định này": those who carry a decision out. */
function carriersOf(source: SourceText, block: Block): readonly Doer[] {
  const { paragraph } = block;
  if (paragraph.marker !== null && paragraph.marker.kind !== 'article') return [];
  const carries = sentencesOf(paragraph, nestedOffsets(paragraph)).find((sentence) =>
    CARRIES_OUT.testIn(paragraph, sentence),
  );
  const run = carries && readParties(paragraph, carries.start);
  return run && run.end < carries.end ? toDoers(block, source, run.parties) : [];
}

const CARRIES_OUT = pattern(/\s(?:chịu|có) trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện) quyết định này/u);

const ABOVE_IS = /^trên đây là [^;.]{0,240}, (?=các |thủ trưởng |hiệu trưởng |ubnd |ủy ban )/u;

/** "Trên đây là Kế hoạch …, các cơ quan, đơn vị căn cứ tổ chức thực hiện": those, though nobody asks them to. */
function whoCarriesOut(paragraph: Paragraph): readonly Found<string>[] {
  const { folded } = paragraph;
  const nested = nestedOffsets(paragraph);
  for (const sentence of sentencesOf(paragraph, nested)) {
    const [clause] = clausesOf(paragraph, sentence, nested);
    if (!clause) continue;
    const told = ABOVE_IS.exec(folded.slice(clause.start, clause.end));
    const run = readParties(paragraph, clause.start + (told?.[0].length ?? 0));
    if (run && run.end < clause.end && onlyCarriesOut(folded.slice(run.end, clause.end))) return run.parties;
  }
  return [];
}

function fromLetter(source: SourceText, head: Head, lines: readonly Line[]): Doer[] {
  const from = lines.findIndex((line) => ADDRESS_LINE.test(line.folded));
  const start = lines[from]?.start ?? 0;
  const end = lines[Math.max(head.bodyStart, from + 1)]?.start ?? source.text.length;
  const block = foldSpace(source.text.slice(start, end));
  return head.addressees.map((text) => ({ text, span: spanOf(source, { start, end }, text, block) }));
}

/** Place of an addressee, whose printed lines may have been wrapped. */
function spanOf(
  source: SourceText,
  zone: { start: number; end: number },
  text: string,
  folded: string,
): Doer['span'] {
  const first = text.split(' ').slice(0, 3).join(' ');
  const at = source.text.indexOf(first, zone.start);
  const start = at >= 0 && at < zone.end && folded.includes(first) ? at : zone.start;
  const last = text.split(' ').at(-1) ?? '';
  const close = source.text.indexOf(last, start + Math.max(0, text.length - last.length - 4));
  const end = close >= 0 && close < zone.end ? close + last.length : Math.min(zone.end, start + text.length);
  return { start: source.toOriginal(start), end: source.toOriginal(end) };
}
