/** Longest title proposed for a task, in characters; one or two lines of the review screen. */
export const SUMMARY_LENGTH = 90;

/** The main clause of an order begins before this; what a whole page long "clause" says later is no title. */
const READ_LENGTH = 1000;
/** A title shorter than this is none: then the clause keeps its opening words. */
const TITLE_LEAST = 12;
/** A phrase shorter than this says too little to stand for a long clause. */
const PHRASE_LEAST = 30;

/** Words that open a clause and say nothing in a title: "Bên cạnh đó, cần xác định …", "chủ trì, phối hợp với …". */
const EMPTY_OPENINGS = [
  'bên cạnh đó',
  'trên cơ sở đó',
  'đồng thời',
  'ngoài ra',
  'mặt khác',
  'trước mắt',
  'chủ trì',
  'phối hợp với',
  'cùng với',
  'có trách nhiệm',
  'chịu trách nhiệm',
  'yêu cầu',
  'đề nghị',
  'sẽ',
  'và',
];

/** The same, where a verb follows that stands alone: "Tiếp tục triển khai …", but "Tiếp tục công tác …". */
const BEFORE_VERBS =
  /^(?:tiếp tục|tập trung|khẩn trương|cần phải|cần|phải|sẽ|để|tiến hành|phối hợp|quyết tâm|có trách nhiệm|chịu trách nhiệm)\s+/iu;

/** Ways in which an order opens, written as directives write them. */
const ADVERBS =
  'kịp thời|chủ động|khẩn trương|nghiêm túc|tích cực|thường xuyên|tiếp tục|tập trung|tăng cường|cần|phải|sẽ|có trách nhiệm|từng bước|định kỳ|phối hợp';
/**
 * Verbs that begin an order wherever they stand in a sentence. The reader knows ten times as many, as words that may open what
 * somebody is to do: inside a sentence most of the others are nouns as often ("dự báo", "bàn giao", "đồng bộ"), and titles made
 * with them begin there.
 */
const VERBS =
  'bám sát|ban hành|báo cáo|báo kết quả|bảo đảm|đảm bảo|biên soạn|bố trí|bổ sung|bồi dưỡng|cải thiện|cập nhật|chăm sóc|chấn chỉnh|chấp hành|chỉ đạo|chủ trì|chú trọng|chuẩn bị|có văn bản|có kế hoạch|có biện pháp|công bố|công khai|coi trọng|củng cố|cung cấp|đánh giá|đầu tư|đẩy mạnh|đề xuất|điều chỉnh|đôn đốc|đổi mới|duy trì|gắn|giải quyết|giám sát|giảm|giao|giữ|gửi|hoàn thành|hoàn thiện|hỗ trợ|huy động|hướng dẫn|khảo sát|khắc phục|không để|không được|kiểm điểm|kiểm soát|kiểm tra|kiện toàn|làm|lắp đặt|lập|lấy|mua sắm|nâng cao|nâng cấp|nắm bắt|ngăn chặn|nghiên cứu|phản ánh|phân bổ|phân công|nhắc nhở|phân nhóm|phân cấp|phát động|phát hiện|phát huy|phát triển|phổ biến|phối hợp|phòng ngừa|quan tâm|quán triệt|quản lý|rà soát|ra soát|sắp xếp|sơ kết|sửa chữa|sử dụng|tạo điều kiện|tăng|thành lập|tham gia|tham mưu|thanh tra|thẩm định|thể hiện|theo dõi|thống kê|thu hút|thực hiện|tiếp nhận|tiếp thu|tổ chức|tổng hợp|tổng kết|tranh thủ|triển khai|trình|trang bị|tu sửa|tuyên truyền|ứng dụng|vận động|xác định|xây dựng|xét|xử lý|yêu cầu';
const END = '(?![\\p{L}\\p{N}])';
const VERB_FIRST = new RegExp(`^(?:(?:${ADVERBS})\\s+){0,3}(?:${VERBS})${END}`, 'iu');
/** "mỗi trường phải …", "Hiệu trưởng có trách nhiệm …": a doer, then the order. */
const DOER_FIRST = /^[^,;.:]{3,50}?\s(?:phải|cần|sẽ|có trách nhiệm|chịu trách nhiệm)\s/iu;
/** A clause that says when, why or on what ground, and never what. */
const SUBORDINATE =
  /^(?:sau khi|trước khi|khi|căn cứ|trên cơ sở|nhằm|để|theo|trong|đối với|về|nếu|từ nay|năm học|năm)(?![\p{L}\p{N}])/iu;
/** Time alone: "Năm học 2023 – 2024, …". */
const TIME = /^(?:trong )?năm (?:học )?\d{4}(?:\s*[-–]\s*\d{4})?\s*,\s*/iu;

/**
 * A short title from the words of a task: its main clause without doers, cooperators and openings, up to about 90
 * characters, ending where a phrase ends.
 *
 *   "Phòng A chủ trì, phối hợp với Phòng B xây dựng Kế hoạch …" → "Xây dựng Kế hoạch …"
 *   "Sau khi UBND huyện ban hành Kế hoạch, hướng dẫn các trường …" → "Hướng dẫn các trường …"
 *
 * @param parties names that the title may leave out at its beginning, as printed
 */
export function proposeSummary(quote: string, parties: readonly string[] = []): string {
  const words = mainClause(quote.slice(0, READ_LENGTH), parties);
  const title = words.length <= SUMMARY_LENGTH ? words : shorten(words);
  return title.charAt(0).toLocaleUpperCase('vi') + title.slice(1);
}

function mainClause(quote: string, parties: readonly string[]): string {
  // "giao" alone may begin a word of its own: "giao thông", "giao ban".
  const given = parties.map((party) => `giao ${party}`);
  const openings = [...parties, ...given, ...EMPTY_OPENINGS].map((words) => words.toLocaleLowerCase('vi'));
  // The longest first: "các cơ quan, đơn vị" before "các cơ quan".
  openings.sort((a, b) => b.length - a.length);
  let rest = quote;
  for (;;) {
    const next = withoutOpening(rest, openings) ?? withoutSubordinate(rest, parties) ?? withoutFiller(rest);
    if (next === null || next.length < TITLE_LEAST) break;
    rest = next;
  }
  return rest;
}

function withoutOpening(words: string, openings: readonly string[]): string | null {
  const lower = words.toLocaleLowerCase('vi');
  const found = openings.find(
    (opening) => lower.startsWith(opening) && !/^[\p{L}\p{N}]/u.test(lower.slice(opening.length)),
  );
  return found === undefined ? null : words.slice(found.length).replace(/^[\s,;:]+/u, '');
}

function withoutFiller(words: string): string | null {
  const rest = words.replace(BEFORE_VERBS, '');
  if (rest !== words && VERB_FIRST.test(rest)) return rest;
  const doer = /^(?:mỗi|từng|các|những)\s/iu.test(words) ? DOER_FIRST.exec(words)?.[0] : undefined;
  return doer === undefined || !VERB_FIRST.test(words.slice(doer.length)) ? null : words.slice(doer.length);
}

/** What follows the first comma behind which the order itself begins. */
function withoutSubordinate(words: string, parties: readonly string[]): string | null {
  if (!SUBORDINATE.test(words)) return null;
  const time = TIME.exec(words)?.[0];
  if (time !== undefined) return words.slice(time.length);
  const begins = (rest: string): boolean =>
    VERB_FIRST.test(rest) ||
    DOER_FIRST.test(rest) ||
    parties.some((party) => rest.toLocaleLowerCase('vi').startsWith(party.toLocaleLowerCase('vi')));
  for (const { index, 0: comma } of words.matchAll(/, /gu)) {
    const rest = words.slice(index + comma.length);
    if (begins(rest)) return rest;
  }
  return /^đối với/iu.test(words) ? fromLastVerb(words) : null;
}

/** "Đối với các trường tự chủ về tài chính thực hiện báo cáo, …": the order is the last verb before the comma. */
function fromLastVerb(words: string): string | null {
  const comma = words.indexOf(',');
  const spaces = [...words.slice(0, comma < 0 ? words.length : comma).matchAll(/ /gu)];
  const last = spaces.findLast(({ index }) => VERB_FIRST.test(words.slice(index + 1)));
  return last === undefined ? null : words.slice(last.index + 1);
}

/** Marks at which a title stops are no part of it. */
const CLOSING = /[\s*_;,.:…/–-]+$/u;

/** Where a phrase ends and what is left out only adds to it: at a mark, or before words that add a circumstance. */
const PHRASE_ENDS = new RegExp(
  `[,;.:](?=\\s)|\\s(?=\\()|\\s(?=(?:để|nhằm|theo|trong đó|bảo đảm|đảm bảo|đáp ứng|phù hợp|trước khi|trước ngày|chậm nhất|định kỳ|hằng|hàng|ngay từ|sau khi|khi|gắn với|giai đoạn|tại|trên|đối với|cho|với|trong|từ|của|về|gửi|bằng)${END})|\\s(?=và\\s+(?:${VERBS})${END})`,
  'giu',
);
/** Words after which something must follow. */
const DANGLING =
  /(?:^|\s)(?:và|hoặc|của|để|tại|trong|theo|với|về|cho|từ|đến|các|những|một|mỗi|từng|là|do|bằng|trên|dưới|đối|nhằm|khi|được|có|không|phải|cần|sẽ|trước|sau|nhất|mọi|việc|số|ngày|tháng|năm|qua|gắn|như|ở|tới|thuộc|nhiều|thông|liên|đơn|cơ|đúng|đủ|bị|vì|còn|phòng|dành|cấp|tránh|đặc biệt|nhất là|công tác|được quy định|hằng|hàng)$/iu;
/** A verb without its object; of one syllable it may be the end of a noun: "chương trình". What has been done needs none. */
const BARE_VERB = new RegExp(
  `(?<!(?:đã|được|bị|theo)\\s)(?<=^|[\\s,])(?:thích ứng|liên hệ|${ADVERBS}|${VERBS.split('|')
    .filter((verb) => verb.includes(' '))
    .join('|')})$`,
  'iu',
);

/** Characters of the words that tell the end of a phrase before them. */
const LONGEST_END = 24;

function shorten(words: string): string {
  const ends = [...words.slice(0, SUMMARY_LENGTH + LONGEST_END).matchAll(PHRASE_ENDS)].map(
    ({ index }) => index,
  );
  const fits = ends.filter((end) => end <= SUMMARY_LENGTH && mayEnd(words, end));
  const end = fits.at(-1);
  if (end !== undefined && end >= PHRASE_LEAST) return words.slice(0, end).replace(CLOSING, '');
  return cutAtWord(words);
}

/** Names of bodies, which follow each other in lists of those addressed. */
const BODY = /^(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Sở|Phòng|Bộ|Ban|Tỉnh|Huyện|Thường trực|Công an|Đảng)/u;

function mayEnd(words: string, end: number): boolean {
  const left = words.slice(0, end).trimEnd();
  const right = words.slice(end).replace(/^[\s,]+/u, '');
  const atComma = words.charAt(end) === ',';
  // "3, 4 tuổi", "Hội đồng nhân dân, Ủy ban nhân dân tỉnh", "các cơ quan, đơn vị": the parts belong together.
  if (atComma && (/^\d/u.test(right) || BODY.test(right))) return false;
  if (atComma && /cơ quan$/iu.test(left) && /^đơn vị/iu.test(right)) return false;
  return isBalanced(left) && !DANGLING.test(left) && !BARE_VERB.test(left);
}

function isBalanced(words: string): boolean {
  const count = (mark: string): number => words.split(mark).length;
  return count('“') === count('”') && count('(') === count(')');
}

/** No phrase ends in time: the title stops at a word that could be the last, and says that it goes on. */
function cutAtWord(words: string): string {
  let cut = words.slice(0, SUMMARY_LENGTH + 1);
  const wordEnd = cut.lastIndexOf(' ');
  // One word longer than the whole title is cut between characters, never inside a surrogate pair.
  cut = wordEnd > 0 ? cut.slice(0, wordEnd) : Array.from(cut).slice(0, -1).join('');
  for (;;) {
    const before = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0));
    if (before.length < PHRASE_LEAST || !(DANGLING.test(cut) || BARE_VERB.test(cut))) break;
    cut = before;
  }
  const open = cut.split('“').length > cut.split('”').length;
  return `${cut.replace(CLOSING, '')}…${open ? '”' : ''}`;
}
