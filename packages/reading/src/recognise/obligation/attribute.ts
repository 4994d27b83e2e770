import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isCapitalAt } from '../../text/letters.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';

/** A line below a task that says who does it, with whom, by when, or what is to come of it: "Đơn vị chủ trì: Sở Y tế". */
export interface TaskAttribute {
  readonly kind: 'lead' | 'cooperator' | 'deadline' | 'result';
  /** Where its value stands. */
  readonly value: Stretch;
}

const BODY = '(?:đơn vị|cơ quan|bộ phận|người|tổ chức|cá nhân)';
const ATTRIBUTES: readonly (readonly [TaskAttribute['kind'], RegExp])[] = [
  ['cooperator', new RegExp(`^(?:${BODY}\\s)?phối hợp(?: thực hiện)?\\s?:\\s?`, 'u')],
  ['lead', new RegExp(`^(?:${BODY}\\s)?chủ trì(?: thực hiện| tham mưu)?\\s?:\\s?`, 'u')],
  ['lead', new RegExp(`^${BODY}\\s(?:thực hiện|chịu trách nhiệm|phụ trách)(?: chính)?\\s?:\\s?`, 'u')],
  [
    'deadline',
    /^(?:thời gian|thời hạn|tiến độ|hạn|hạn cuối|hạn chót|ngày hoàn thành|hoàn thành(?=\s?:))(?: (?:hoàn thành|thực hiện|triển khai|xử lý|nộp|gửi|báo cáo|trình|hồ sơ|kết quả|cuối)){0,3}\s?:\s?/u,
  ],
  [
    'result',
    /^(?:(?:dự kiến )?sản phẩm|đầu ra|kết quả (?=đầu ra|dự kiến|cần đạt|sản phẩm))(?: ?(?:đầu ra|hoàn thành|dự kiến|cần đạt|sản phẩm|cụ thể|chính)){0,2}\s?:\s?/u,
  ],
];

/** "Thời hạn: Hoàn thành xây dựng 12 phương án trước ngày 30/9": work with its time, and no time alone. */
const WORK_BY_THEN = pattern(
  /^(?:hoàn thành|kết thúc|tổ chức|xây dựng|nộp|gửi) (?!(?:trước|trong|chậm|muộn|xong|vào|từ|đến|ngày|tháng|quý|năm|việc|công việc|nhiệm vụ|các nội dung)(?!\p{L}))(?:[\p{L}\d]{1,9} ){3}/u,
);

function attributeAt(folded: string, start: number, end: number): TaskAttribute | null {
  const words = folded.slice(start, Math.min(end, start + 80));
  if (!words.includes(':')) return null;
  for (const [kind, opening] of ATTRIBUTES) {
    const match = opening.exec(words);
    if (match && kind === 'deadline' && WORK_BY_THEN.testAt(folded, start + match[0].length, 60)) return null;
    if (match && start + match[0].length < end)
      return { kind, value: { start: start + match[0].length, end } };
  }
  return null;
}

/** "Sở A chủ trì", and after it "Sở B phối hợp", "hoàn thành trong tháng 6": without a colon, after the work. */
const LEADS_IT = /^,? (?:là (?:cơ quan|đơn vị) )?chủ trì(?: (?:thực hiện|triển khai|tham mưu))?$/u;
const HELPS_WITH_IT = /^,? (?:là (?:cơ quan|đơn vị) )?phối hợp(?: (?:thực hiện|triển khai))?$/u;
const WHEN =
  /^(?:(?:thời gian|thời hạn) )?(?:hoàn thành|thực hiện|xong)(?= (?:trong|trước|vào|từ|đến|chậm nhất|xong|năm|quý|tháng|ngày)(?!\p{L}))/u;

function bareAttribute(
  passage: Passage,
  { start, end }: Stretch,
  before: TaskAttribute | undefined,
): TaskAttribute | null {
  const when = before ? WHEN.exec(passage.folded.slice(start, end)) : null;
  if (when) return { kind: 'deadline', value: { start: start + when[0].length + 1, end } };
  const run = readParties(passage, start);
  if (!run || run.end > end) return null;
  const rest = passage.folded.slice(run.end, end);
  const value = { start, end: run.end };
  if (LEADS_IT.test(rest)) return { kind: 'lead', value };
  return before && HELPS_WITH_IT.test(rest) ? { kind: 'cooperator', value } : null;
}

/** Whether a piece goes on with the bodies of the one before: "…: Sở A; VNPT, Viettel". */
const goesOn = ({ text, folded }: Passage, start: number, before: TaskAttribute | undefined): boolean =>
  before?.kind === 'result' ||
  (before !== undefined &&
    before.kind !== 'deadline' &&
    isCapitalAt(text, start) &&
    (!isPredicate(folded, start) || readParties({ text, folded }, start) !== null));

/** "…: Sở A; phối hợp: Sở B", "…: Sở A, phối hợp: Sở B". */
const PIECES =
  /(?<=[;.]\s)|(?<=,\s)(?=(?:(?:đơn vị|cơ quan) )?phối hợp(?: thực hiện)?\s?:|(?:thời gian|thời hạn)[^,;:.]{0,30}:)/u;

/** "Thời gian: các trường tổ chức lễ khai giảng ngày …": somebody does something then. */
function acts(passage: Passage, { start, end }: Stretch): boolean {
  const run = readParties(passage, start);
  return run !== null && run.end < end && isPredicate(passage.folded, run.end + 1);
}

/**
 * The attributes that a stretch consists of; none where anything else stands in it. Right after the work, `bare` ones
 * need no colon.
 */
export function attributesOf(passage: Passage, stretch: Stretch, bare = false): TaskAttribute[] {
  const { folded } = passage;
  const found: TaskAttribute[] = [];
  let start = stretch.start;
  const firstEnd = start + (/^[^;]*/u.exec(folded.slice(start, stretch.end))?.[0].length ?? 0);
  const first =
    attributeAt(folded, start, stretch.end) ??
    (bare ? bareAttribute(passage, { start, end: firstEnd }, undefined) : null);
  if (!first || (first.kind === 'deadline' && acts(passage, first.value))) return found;
  for (const piece of folded.slice(stretch.start, stretch.end).split(PIECES)) {
    const end = start + piece.replace(/[;,.\s]{0,4}$/u, '').length;
    const before = found.at(-1);
    const attribute =
      attributeAt(folded, start, end) ?? (bare ? bareAttribute(passage, { start, end }, before) : null);
    if (attribute) found.push(attribute);
    else if (before && goesOn(passage, start, before))
      found[found.length - 1] = { ...before, value: { start: before.value.start, end } };
    else return [];
    start += piece.length;
  }
  return found;
}

/** As far as what opens an attribute reaches. */
const REACH_OF_OPENING = 120;

/** Whether a paragraph begins with an attribute of the task above it. */
export function opensWithAttribute({ text, folded }: Passage): boolean {
  return attributeAt(folded.slice(0, REACH_OF_OPENING), 0, text.length) !== null;
}
