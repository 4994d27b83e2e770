import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isCapitalAt } from '../../text/letters.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';

/** A line below a task that says who does it, with whom, by when, or what is to come of it: "Đơn vị chủ trì: Sở Y tế". */
export interface TaskAttribute {
  readonly kind: 'lead' | 'cooperator' | 'deadline' | 'result' | 'other';
  /** Where its value stands. */
  readonly value: Stretch;
}

const WHO = '(?:đơn vị|cơ quan|bộ phận|người|tổ chức|cá nhân|lực lượng|cán bộ|giáo viên|phòng|tổ|chủ thể)';
const BODY = `(?:các )?${WHO}(?:(?:,| và) (?:đơn vị|tổ chức|cá nhân|bộ phận))?`;
const ATTRIBUTES: readonly (readonly [TaskAttribute['kind'], RegExp])[] = [
  ['cooperator', new RegExp(`^(?:${BODY}\\s)?phối hợp(?: thực hiện)?\\s?:\\s?`, 'u')],
  [
    'lead',
    new RegExp(
      `^(?:${BODY}\\s)?chủ trì(?:(?:,| và) (?:phối hợp|tham mưu))?(?:,? (?:thực hiện|tham mưu|triển khai))?\\s?:\\s?`,
      'u',
    ),
  ],
  [
    'lead',
    new RegExp(
      `^${BODY}\\s(?:thực hiện|chịu trách nhiệm|phụ trách|tham mưu|(?:làm )?đầu mối|soạn thảo|trình|được (?:giao|phân công)|triển khai)(?: chính| thực hiện)?\\s?:\\s?`,
      'u',
    ),
  ],
  // Who sees that it is done has it done by others.
  [
    'other',
    /^(?:(?:đồng chí )?lãnh đạo )?(?:phụ trách|chỉ đạo)(?: chung| trực tiếp)?\s?:\s?(?=(?:đồng chí|đ\/c|ông|bà|phó (?:chủ tịch|giám đốc|trưởng|hiệu trưởng|bí thư))\s)/u,
  ],
  [
    'deadline',
    /^(?:(?:dự kiến )?(?:thời gian|thời hạn|thời điểm|tiến độ|kỳ hạn|lộ trình|mốc(?: thời gian)?|hạn)|hạn cuối|hạn chót|ngày hoàn thành|(?:dự kiến|kế hoạch) (?:hoàn thành|thực hiện)(?=\s?:)|(?:hoàn thành|xong)(?=\s?:))(?:(?:,| và)? (?:hoàn thành|thực hiện|triển khai|xử lý|nộp|gửi|báo cáo|trình|ban hành|tổ chức|dự kiến|kết thúc|tiến độ|hồ sơ|kết quả|cuối)){0,4}\s?:\s?/u,
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

const REACH_OF_LABEL = 80;

function attributeAt(folded: string, start: number, end: number): TaskAttribute | null {
  const words = folded.slice(start, Math.min(end, start + REACH_OF_LABEL));
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
const LEADS_IT =
  /^ \(chủ trì(?: chính| thực hiện)?\)$|^,? (?:(?:là (?:cơ quan|đơn vị) )?chủ trì(?: (?:tổ chức )?(?:thực hiện|triển khai|tham mưu))?|chịu trách nhiệm(?:(?: tổ chức| triển khai)? thực hiện| chính| chung)?|phụ trách)(?: (?:nội dung|việc|nhiệm vụ|công việc) này)?$/u;
/** "Giao Sở A chủ trì", "Giao Trạm Y tế thực hiện": the same as an order of its own. */
const GIVEN = /^(?:giao|phân công)(?: cho)? (?=\p{L})/u;
const LONGEST_GIVEN = 20;
const DOES_IT = /^(?:$| (?:tổ chức |triển khai )?thực hiện(?: (?:nội dung|việc|nhiệm vụ|công việc) này)?$)/u;

/** Where whoever is given the work begins. */
const givenAt = (folded: string, start: number): number =>
  start + (GIVEN.exec(folded.slice(start, start + LONGEST_GIVEN))?.[0].length ?? 0);
const HELPS_WITH_IT =
  /^ \((?:cùng )?phối hợp(?: thực hiện)?\)$|^,? (?:là (?:cơ quan|đơn vị) )?phối hợp(?: (?:thực hiện|triển khai))?$/u;
const WHEN = expression(
  /^(?:(?:thời gian|thời hạn) )?(?:hoàn thành|thực hiện|xong)(?= (?:trong|trước|vào|từ|đến|chậm nhất|xong|năm|quý|tháng|ngày)(?!\p{L}))/u,
);

function bareAttributes(
  passage: Passage,
  { start: from, end }: Stretch,
  before: TaskAttribute | undefined,
): readonly TaskAttribute[] {
  const when = before ? WHEN.exec(passage.folded.slice(from, end)) : null;
  if (when) return [{ kind: 'deadline', value: { start: from + when[0].length + 1, end } }];
  const start = givenAt(passage.folded, from);
  const run = readParties(passage, start);
  if (!run || run.end > end) return [];
  const rest = passage.folded.slice(run.end, end);
  const value = { start, end: run.end };
  if (LEADS_IT.test(rest) || (start > from && DOES_IT.test(rest))) return [{ kind: 'lead', value }];
  if (before && HELPS_WITH_IT.test(rest)) return [{ kind: 'cooperator', value }];
  return leadWithHelpers(passage, { start, end });
}

const LEADS_WITH = expression(
  /^,? chủ trì[,;]? (?:và )?phối hợp(?: thực hiện| chặt chẽ)?(?: cùng)?(?: với)? (?=\p{L})/u,
);
const LEADS_BESIDE = expression(/^,? chủ trì[,;] (?=\p{L})/u);

/** "Sở A chủ trì, phối hợp với Sở B", "Sở A chủ trì, Sở B và Sở C phối hợp": who leads it, and who helps. */
function leadWithHelpers(passage: Passage, { start, end }: Stretch): readonly TaskAttribute[] {
  const { folded } = passage;
  const run = readParties(passage, start);
  if (!run || run.end > end) return [];
  const rest = folded.slice(run.end, end);
  const lead: TaskAttribute = { kind: 'lead', value: { start, end: run.end } };
  const together = LEADS_WITH.exec(rest);
  const from = run.end + (together ?? LEADS_BESIDE.exec(rest) ?? [''])[0].length;
  const helpers = from > run.end ? readParties(passage, from) : null;
  if (!helpers || helpers.end > end) return [];
  const after = folded.slice(helpers.end, end);
  const isAll = together ? after === '' || DOES_IT.test(after) : HELPS_WITH_IT.test(after);
  return isAll ? [lead, { kind: 'cooperator', value: { start: from, end: helpers.end } }] : [];
}

/** Whether a piece goes on with the bodies of the one before: "…: Sở A; VNPT, Viettel". */
const goesOn = ({ text, folded }: Passage, start: number, before: TaskAttribute | undefined): boolean =>
  before?.kind === 'result' ||
  before?.kind === 'other' ||
  (before !== undefined &&
    before.kind !== 'deadline' &&
    isCapitalAt(text, start) &&
    (!isPredicate(folded, start) || readParties({ text, folded }, start) !== null));

/** "…: Sở A; phối hợp: Sở B", "…: Sở A, phối hợp: Sở B". */
const PIECES =
  /(?<=[;.]\s)|(?<=,\s)(?<!(?:^|[;.]\s)(?:các )?(?:đơn vị|cơ quan|(?:(?:đơn vị|cơ quan) )?chủ trì),\s)(?=(?:(?:đơn vị|cơ quan) )?phối hợp(?: thực hiện)?\s?:|(?:thời gian|thời hạn)[^,;:.]{0,30}:)/u;
/** Without a colon, also "…, hoàn thành trước ngày 15/6". */
const BARE_PIECES = new RegExp(
  String.raw`${PIECES.source}|(?<=,\s)(?=(?:hoàn thành|thực hiện|xong) (?:trong|trước|chậm nhất|vào|từ|đến)\s)`,
  'u',
);

/** "(Sở A chủ trì, Sở B phối hợp)", "(Chủ trì: Sở A)." as a sentence or a line of its own. */
function outOfBrackets(folded: string, { start, end }: Stretch): Stretch {
  if (folded.charAt(start) !== '(') return { start, end };
  const close = folded.lastIndexOf(')', end - 1);
  return close > start && close >= end - 2 ? { start: start + 1, end: close } : { start, end };
}

/** False where certainly no attribute opens a stretch, as most. */
function mayOpen(passage: Passage, { start, end }: Stretch, bare: boolean): boolean {
  const label = passage.folded.slice(start, Math.min(end, start + REACH_OF_LABEL));
  return label.includes(':') || (bare && readParties(passage, givenAt(passage.folded, start)) !== null);
}

/** "Phân công: Sở A chủ trì, phối hợp với Sở B", "Thực hiện: Tổ Văn phòng": whose work it is, and no work. */
const HANDED_OUT =
  /^(?:phân công|giao|phụ trách|trách nhiệm|đầu mối|chịu trách nhiệm)(?: thực hiện| nhiệm vụ| chính)?\s?:\s?|^(?:tổ chức )?thực hiện\s?:\s?/u;
const LONGEST_HANDING_OUT = 34;

/** Bodies handed the work by such a label, and nothing but them or what part they have in it. */
function handedOut(
  passage: Passage,
  { start, end }: Stretch,
  before: TaskAttribute | undefined,
): readonly TaskAttribute[] {
  const label = HANDED_OUT.exec(passage.folded.slice(start, Math.min(end, start + LONGEST_HANDING_OUT)));
  if (!label) return [];
  const value = { start: start + label[0].length, end };
  const told = bareAttributes(passage, value, before);
  if (told.length > 0) return told;
  return readParties(passage, value.start)?.end === end ? [{ kind: 'lead', value }] : [];
}

function attributesAt(
  passage: Passage,
  { start, end }: Stretch,
  { before, bare }: { readonly before: TaskAttribute | undefined; readonly bare: boolean },
): readonly TaskAttribute[] {
  const labelled = attributeAt(passage.folded, start, end);
  if (labelled) {
    const both = labelled.kind === 'lead' ? leadWithHelpers(passage, labelled.value) : [];
    return both.length > 0 ? both : [labelled];
  }
  const handed = handedOut(passage, { start, end }, before);
  return handed.length > 0 || !(bare || before) ? handed : bareAttributes(passage, { start, end }, before);
}

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
  const within = outOfBrackets(folded, stretch);
  let { start } = within;
  if (!mayOpen(passage, within, bare)) return found;
  const pieces = folded.slice(start, within.end).split(bare ? BARE_PIECES : PIECES);
  for (const piece of pieces) {
    const end = start + piece.replace(/[;,.\s]{0,4}$/u, '').length;
    const before = found.at(-1);
    const attributes = attributesAt(passage, { start, end }, { before, bare });
    const [first] = attributes;
    if (first && !before && first.kind === 'deadline' && acts(passage, first.value)) return [];
    if (first) found.push(...attributes);
    else if (before && goesOn(passage, start, before))
      found[found.length - 1] = { ...before, value: { start: before.value.start, end } };
    else return [];
    start += piece.length;
  }
  return found;
}

/** What closes a line is no part of what it says. */
const CLOSING = /[.;,\s]{1,3}$/u;
const LONGEST_CLOSING = 3;

/** As far as what opens an attribute reaches. */
const REACH_OF_OPENING = 120;

/** Whether a paragraph begins with an attribute of the task above it. */
export function opensWithAttribute({ text, folded }: Passage): boolean {
  const words = folded.slice(0, REACH_OF_OPENING);
  if (attributeAt(words, words.startsWith('(') ? 1 : 0, text.length) !== null) return true;
  const end = text.length - (CLOSING.exec(text.slice(-LONGEST_CLOSING))?.[0].length ?? 0);
  if (!HANDED_OUT.test(words))
    return (
      end <= REACH_OF_OPENING &&
      /^giao .*chủ trì|chủ trì,? phối hợp với /u.test(words) &&
      attributesOf({ text, folded }, { start: 0, end }, true).length > 0
    );
  return words.includes('chủ trì') || handedOut({ text, folded }, { start: 0, end }, undefined).length > 0;
}
