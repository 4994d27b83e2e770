import { expression } from '../pattern/ordinary.ts';
import { type Pattern, pattern, StickyNeeds } from '../pattern/pattern.ts';
import { type Confidence, type Party, TASK_FIELDS, type TaskField } from '../reading.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import type { Passage } from '../recognise/recogniser.ts';
import type { Stretch } from '../structure/sentences.ts';
import { CharacterSet } from '../text/character-set.ts';
import { isCapitalAt, isSpaceAt } from '../text/letters.ts';
import { firstFrom, lastUpTo } from '../text/sorted.ts';
import {
  type DoubtRule,
  type FoundTask,
  listKey,
  Scales,
  type TaskEvidence,
  type TextEvidence,
  taskEvidence,
} from './evidence.ts';
import { LEAD_RULES, mayGoOn } from './lead-confidence.ts';
import { isDoubtful } from './numbering.ts';

/** A clause longer than this probably holds more than one order. */
const LONG_CLAUSE = 600;
/** What a clause may stand behind and before; in a table it is a cell of its row. */
const BEGINS_AFTER = new CharacterSet('.;:!?…)]”"*–—+•,-|');
const ENDS_BEFORE = new CharacterSet('.;:,!?…)]*/|');
const GOES_ON_LOWER = pattern(/^\.[ \t]\p{Ll}{2}/u);
const LINE_BREAK = /[\n\f\r]/u;

/** The clause does not end where a clause ends, or begins where none does. */
function isCutOddly({ before, after, task }: TaskEvidence): boolean {
  const [head, tail] = [before.trimEnd(), after.trimStart()];
  const begins =
    head === '' ||
    BEGINS_AFTER.has(head.charCodeAt(head.length - 1)) ||
    LINE_BREAK.test(before.slice(head.length));
  const ends =
    tail === '' ||
    ENDS_BEFORE.has(tail.charCodeAt(0)) ||
    LINE_BREAK.test(after.slice(0, after.length - tail.length));
  const lowerAfterStop = head.endsWith('.') && /^\p{Ll}/u.test(task.quote);
  return !begins || !ends || lowerAfterStop || GOES_ON_LOWER.test(tail);
}

/** Words that open an order and no name of a body or document. */
const OPENS =
  /(?<=[\p{Ll}\d)”"]\s(?:[-–+]\s)?)(?:Giao|Yêu cầu|Đề nghị|Tăng cường|Đẩy mạnh|Tiếp tục|Thực hiện|Triển khai|Chỉ đạo|Phối hợp|Chủ trì|Rà soát|Nâng cao|Khẩn trương|Kịp thời|Chủ động|Tập trung|Phát huy|Thường xuyên|Tham mưu|Bảo đảm|Đảm bảo|Hướng dẫn|Xử lý|Nghiêm túc|Đồng thời|Định kỳ|Trong|Đối với|Bên cạnh|Các|Tích cực|Hoàn thành|Tuyệt đối|Quán triệt)\s/uy;
const NEEDS_TO_OPEN = new StickyNeeds(OPENS.source);
/** A bullet or number in the middle of a line stands before this capital. */
const AFTER_MARK = /(?<=[;.]\s[-–+]\s|[\p{L}\d);.]\s(?:[a-zđ]\)|\d{1,2}[.)])\s)\p{Lu}/uy;
/** What such a bullet or number ends in. */
const ENDS_MARK = new CharacterSet('-–+.)');
const NUMBER_OPENS = pattern(/^\d{1,2}\s\p{Lu}/u);

/** "… theo quy định Giao Văn phòng …", "… kết quả - Tăng cường …": a new order begins inside. */
function holdsBeginning({ task: { quote } }: TaskEvidence): boolean {
  for (let at = 1; at < quote.length; at++) {
    if (!isCapitalAt(quote, at) || !isSpaceAt(quote, at - 1)) continue;
    OPENS.lastIndex = at;
    if (NEEDS_TO_OPEN.mayBeginAt(quote, at) && OPENS.test(quote)) return true;
    AFTER_MARK.lastIndex = at;
    if (ENDS_MARK.has(quote.charCodeAt(at - 2)) && AFTER_MARK.test(quote)) return true;
  }
  return NUMBER_OPENS.test(quote);
}

/** "…; bố trí giáo viên …": what stands behind a semicolon may be work of its own; in a row of a table none is. */
function goesOnBehindSemicolon({ task, words: { text, folded } }: TaskEvidence): boolean {
  let at = folded.indexOf('; ');
  if (at < 0 || task.parties.some(({ source }) => source === 'table')) return false;
  for (; at >= 0; at = folded.indexOf('; ', at + 1)) {
    const bracketed = folded.lastIndexOf('(', at) > folded.lastIndexOf(')', at);
    if (!bracketed && /\p{Ll}/u.test(text.charAt(at + 2))) return true;
  }
  return false;
}

const DATE_WORDS = pattern(
  /(?<![\d/])\d{1,2}\/\d{1,2}(?!\d*[/-]\p{L})|(?<!\p{L})(?:trước ngày|chậm nhất|muộn nhất|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|(?:quý|tháng) (?:[ivx]+|\d{1,2})(?!\p{L})|thời hạn)/u,
);
/** Words before the date of a cited document or of a period that something is about. */
const TELLS_OF = /(?:đến nay|từ|khóa|nhiệm kỳ)$/u;
const NUMBER_CITED = /^[^,;]{0,40}$/u;
const SYMBOL_CITED = expression(/^[\p{L}-]{2,20}$/u);

/** Whether what stands before a date tells of which document or period it is the date. */
function tellsOf(before: string): boolean {
  if (!/\s$/u.test(before)) return false;
  const words = before.slice(0, -1);
  return [words, words.replace(/\sngày$/u, '')].some(
    (end) =>
      TELLS_OF.test(end) || NUMBER_CITED.test(behind(end, 'số')) || SYMBOL_CITED.test(behind(end, '/')),
  );
}

/** What stands after the last of some signs; where there is none, a stop. */
function behind(text: string, sign: string): string {
  const at = text.lastIndexOf(sign);
  return at < 0 ? ';' : text.slice(at + sign.length);
}

/** Days and cycles named in the clause that are no date of a cited document. */
function datesNamed({ words }: TaskEvidence): number {
  return allOf(DATE_WORDS, words).filter(
    ({ index }) => !tellsOf(words.folded.slice(Math.max(0, index - 60), index)),
  ).length;
}

/** "… là tiền đề", "… được coi là …": what is so, where nothing tells that it is to be done. */
const STATES = pattern(/ (?:là|được coi là|có thể) /u);
/** What makes an order of words that begin with a thing: "Việc mua sắm phải …", "100 % trường …". */
const BINDS = pattern(
  /(?:(?<!\p{L})(?:phải|cần|yêu cầu|đề nghị|giao|không được|tối thiểu|ít nhất|bảo đảm|đảm bảo|không để|nghiêm cấm|thực hiện theo)|\d ?%)(?!\p{L})/u,
);
/** What an order may begin with before its verb. */
const BEFORE_VERB = pattern(
  /^(?:trong|đối với|khi|trước|sau|định kỳ|hằng|hàng|căn cứ|trên cơ sở|nếu|trường hợp|ngay|từ|để|nhằm|đến|chậm nhất|với|tại|qua|thông qua|bên cạnh|ngoài|đồng thời|là|cùng|đầu mối|mỗi|một là|hai là|ba là|bốn là|năm là|thứ|riêng)(?!\p{L})/u,
);
const NAMED: readonly Party['source'][] = ['clause', 'table'];

/** Neither a verb at its beginning nor anybody to do it, and no word that binds: a heading, a point of a programme, what is so. */
function mayState({ task, words }: TaskEvidence): boolean {
  if (isPredicate(words.folded, 0)) return false;
  if (task.parties.some(({ role, source }) => role === 'lead' && NAMED.includes(source))) return false;
  return holds(STATES, words) || !(holds(BINDS, words) || BEFORE_VERB.testAt(words.folded, 0, 20));
}

/** "Thủ tướng yêu cầu …", "Ban Thường vụ Tỉnh ủy yêu cầu …": with what news open, before they tell each order. */
const ISSUER_ORDERS = pattern(
  /(?<!\p{L})(?:thủ tướng|phó thủ tướng|chủ tịch|ban thường vụ|bộ trưởng|ủy ban nhân dân|ubnd)(?: \p{L}+){0,6} (?:yêu cầu|giao|chỉ đạo|đề nghị)\s/u,
);
const opensNews = ({ task, text, words }: TaskEvidence): boolean =>
  task.span.start === text.firstTask &&
  task.section === '' &&
  !text.head.hasMotto &&
  holds(ISSUER_ORDERS, words);

/** The mark that ends a document's text. */
const TEXT_END = './.';

/** Times that are told by the day of writing, or by two ends, and that no rule reads. */
const TIME_WORDS = pattern(
  /(?<!\p{L})(?:trước khi(?= \p{L})|trong giai đoạn(?= \d)|giữa hai kỳ|từ năm \d{4}$|(?:tuần|tháng|quý) (?:tới|này|sau)|từ năm \d{4} đến|(?:cuối|đầu|giữa) (?:tháng|quý|học kỳ|năm học|năm|tuần))(?!\p{L})/u,
);
/** A day, month or year named in the clause itself. */
const OWN_TIME = pattern(/\d{1,2}\/\d{4}|(?<!\p{L})(?:quý|tháng|năm) [\divx]/u);

/** The clause has its deadline from above, and names a time of its own. */
function hasTwoTimes({ task, words }: TaskEvidence): boolean {
  return task.deadline !== null && task.deadline.span.start < task.span.start && holds(OWN_TIME, words);
}

/** "trong tuần tới": counted from the day of writing, which the document may not tell. */
const BY_WEEK = /^(?:trong|vào) tuần (?:này|tới|sau)$/iu;
const isOfNoDate = ({ deadline }: TaskEvidence['task']): boolean =>
  deadline?.kind === 'relative' && BY_WEEK.test(deadline.text);

/** Each year or each term, and no day in it: "hằng năm" may tell how often, or only which report is meant. */
function isLongCycle({ task: { deadline } }: TaskEvidence): boolean {
  return deadline?.kind === 'recurring' && /^FREQ=(?:YEARLY|MONTHLY;INTERVAL=6)$/u.test(deadline.rrule);
}

/** Things that are handed in or held: a direction that speaks of them may be an assignment. */
const COUNTABLE = pattern(
  /(?<![\p{L}\p{N}])(?:phương án|báo cáo|danh sách|danh mục|hồ sơ|tham mưu|công khai|tập huấn|ký kết)(?![\p{L}\p{N}])/u,
);

const COOPERATES = pattern(
  /(?<!(?:công tác|sự|quy chế|cơ chế|tăng cường|kế hoạch|chương trình|hiệu quả|việc|nội dung|trách nhiệm) )phối hợp/u,
);

/** Shares and numbers of documents, whether or not the task has them as targets and citations. */
const SHARE = pattern(/\d\s?%/u);
const NUMBER = pattern(
  /(?<=số:?\s?)\d+[\p{L}]?[/-][\p{L}\d/-]+|(?<=(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|kế hoạch|công văn|công điện) số )\d{1,5}(?=\scủa\s)/u,
);
/** "tối thiểu 40 Mbit/s", "không quá 2 km": a measure in figures. */
const MEASURE = pattern(
  /(?<!\p{L})(?:tối thiểu|tối đa|ít nhất|không quá|quá|dưới|trên|đạt|hơn)\s(\d[\d.,]*)(?![\d/]|\s?%|\s?tháng|\s?ngày|\s?năm|\s?giờ)/u,
);
/** "phấn đấu trồng mới 12 ha". */
const AIM = pattern(
  /(?<!\p{L})phấn đấu(?: \p{L}+){0,2}\s(\d[\d.,]*)(?![\d/]|\s?%|\s?tháng|\s?ngày|\s?năm|\s?giờ)/u,
);

/** A measure that is in none of the targets. */
function hasOtherMeasure({ task, words }: TaskEvidence): boolean {
  return [MEASURE, AIM].some((one) =>
    allOf(one, words).some(([, figure = '']) => !task.targets.some((target) => target.includes(figure))),
  );
}

/** "18 lớp", "60.000 tấn/năm", "24/7": how many are to be, or how many there are. */
const mayCountWhatIs = ({ task: { targets } }: TaskEvidence): boolean =>
  targets.some((target) => /^\d[^%]*$/u.test(target));

/** The text goes on behind the points of a list without a number of its own: it may belong to the list, to its last point or to none. */
function followsPoints({ task: { section, span }, text: { outline } }: TaskEvidence): boolean {
  if (section === '') return false;
  const above = firstFrom(outline, span.start + 1, ({ start }) => start) - 1;
  return outline[above]?.section.startsWith(`${section}.`) === true;
}

/** Numbers of parts: what trails the last of them stands in it, or in none. */
const OF_PART = /^[IVXA-H]/u;
const POINT = /^(?:Điều )?\d{1,2}$/u;
/** Whoever is asked anew behind the points is asked for all of them. */
const ASKS_ANEW = pattern(/(?<!\p{L})(?:yêu cầu|đề nghị) |^sau ngày /u);

/** A paragraph without number below the last numbered one: it may belong there, or to the whole. */
function trails({
  task: { section, span },
  text: { outline, original, linesAt },
  words,
}: TaskEvidence): boolean {
  const above = outline.at(-1);
  const line = linesAt[lastUpTo(linesAt, span.start)] ?? 0;
  if (!above || above.start >= line || !/[.;:]\s*$/u.test(original.slice(Math.max(0, line - 4), line)))
    return false;
  if (section === '') return OF_PART.test(above.section);
  return section === above.section && POINT.test(section) && holds(ASKS_ANEW, words);
}

const wholeOf = ({ folded }: Passage): Stretch => ({ start: 0, end: folded.length });
const holds = (one: Pattern, words: Passage): boolean => one.testIn(words, wholeOf(words));
const allOf = (one: Pattern, words: Passage): readonly RegExpExecArray[] => one.allIn(words, wholeOf(words));

const RULES: readonly DoubtRule<TaskField, TaskEvidence>[] = [
  { field: 'quote', reason: 'long-clause', holds: ({ task }) => task.quote.length > LONG_CLAUSE },
  { field: 'quote', reason: 'letters-doubtful', holds: ({ slips }) => slips > 0 },
  { field: 'quote', reason: 'cut-unclear', holds: isCutOddly },
  { field: 'quote', reason: 'cut-unclear', holds: holdsBeginning },
  { field: 'quote', reason: 'cut-unclear', holds: goesOnBehindSemicolon },
  { field: 'quote', reason: 'cut-unclear', holds: ({ task }) => task.quote.startsWith('(') },
  { field: 'quote', reason: 'maybe-statement', holds: mayState },
  { field: 'quote', reason: 'maybe-statement', holds: opensNews },
  { field: 'quote', reason: 'cut-unclear', holds: ({ before }) => before.trimEnd().endsWith(TEXT_END) },
  { field: 'quote', reason: 'cut-unclear', holds: ({ task, text }) => text.inLists.has(task.span.start) },
  {
    field: 'section',
    reason: 'numbering-unclear',
    holds: ({ task, text }) => isDoubtful(task.section, task.span.start, text.doubtfulSections),
  },
  { field: 'section', reason: 'numbering-unclear', holds: followsPoints },
  { field: 'section', reason: 'numbering-unclear', holds: trails },
  ...LEAD_RULES,
  {
    field: 'cooperators',
    reason: 'party-unread',
    holds: ({ task, words }) => task.cooperators.length === 0 && holds(COOPERATES, words),
  },
  { field: 'cooperators', reason: 'party-unread', holds: mayGoOn('cooperator') },
  {
    field: 'cooperators',
    reason: 'letters-doubtful',
    holds: ({ slips, words }) => slips > 0 && /hợp|hop|cùng/u.test(words.folded),
  },
  {
    field: 'cooperators',
    reason: 'two-candidates',
    holds: ({ task, text: { cooperatorsAbove } }) =>
      cooperatorsAbove.size > 0 && task.cooperators.length === 0 && cooperatorsAbove.has(listKey(task)),
  },
  { field: 'deadline', reason: 'vague-deadline', holds: ({ task }) => task.deadline?.kind === 'soon' },
  { field: 'deadline', reason: 'vague-deadline', holds: isLongCycle },
  { field: 'deadline', reason: 'vague-deadline', holds: ({ task }) => isOfNoDate(task) },
  { field: 'deadline', reason: 'event-deadline', holds: ({ task }) => task.deadline?.kind === 'event' },
  {
    field: 'deadline',
    reason: 'year-assumed',
    holds: ({ task }) => (task.deadline?.assumed.length ?? 0) > 0,
  },
  {
    field: 'deadline',
    reason: 'date-unread',
    holds: (evidence) =>
      evidence.task.deadline === null && (datesNamed(evidence) > 0 || holds(TIME_WORDS, evidence.words)),
  },
  { field: 'deadline', reason: 'two-candidates', holds: hasTwoTimes },
  {
    field: 'deadline',
    reason: 'two-candidates',
    holds: (evidence) => evidence.task.deadline !== null && datesNamed(evidence) > 2,
  },
  {
    field: 'deadline',
    reason: 'letters-doubtful',
    holds: ({ slips, words }) =>
      slips > 0 && /\d|năm|nam|tháng|thang|quý|tuần|tuan|ngày|ngay|hàng|hằng/u.test(words.folded),
  },
  {
    field: 'targets',
    reason: 'figure-unread',
    holds: ({ task, words }) => allOf(SHARE, words).length > task.targets.length,
  },
  { field: 'targets', reason: 'figure-unread', holds: hasOtherMeasure },
  { field: 'targets', reason: 'figure-unread', holds: mayCountWhatIs },
  {
    field: 'citations',
    reason: 'number-unread',
    holds: ({ task, words }) =>
      new Set(allOf(NUMBER, words).map(([number]) => number)).size > task.citations.length,
  },
  {
    field: 'kind',
    reason: 'maybe-direction',
    holds: ({ task, words }) => task.kind === 'direction' && holds(COUNTABLE, words),
  },
];

const SCALES = new Scales(TASK_FIELDS, RULES);

/** How far each field of a task can be relied on. */
export function taskConfidence(
  found: FoundTask,
  text: TextEvidence,
): Readonly<Record<TaskField, Confidence>> {
  return SCALES.weigh(taskEvidence(found, text));
}
