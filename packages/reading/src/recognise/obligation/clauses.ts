import { pattern } from '../../pattern/pattern.ts';
import { type Stretch, trimStretch } from '../../structure/sentences.ts';
import { isCapitalAt, isSmallAt, isSpaceAt } from '../../text/letters.ts';
import { FIELDS } from '../../vietnamese/bodies.ts';
import { CONNECTIVES } from '../../vietnamese/verbs.ts';
import { readParties } from '../party/party.ts';
import { isPredicate, isStrongPredicate } from '../party/predicate.ts';
import type { Found, Passage } from '../recogniser.ts';
import { orderedAt } from './ordered.ts';

/** A verb whose object goes on to do things: what follows "; không …" or "; luôn …" is theirs, not the reader's. */
const TELLS_PEOPLE = pattern(
  /(?:^|\s)(?:tuyên truyền|vận động|nhắc nhở|giáo dục|quán triệt|khuyến cáo)\s(?:\p{L}{1,9}\s){0,2}(?:nhân dân|người dân|giáo viên|học sinh|hội viên|đoàn viên|cán bộ|phụ huynh|bà con|hộ dân)(?!\p{L})/u,
);
/** A body, not one of the people who are told. */
const EACH_BODY = pattern(
  /^(?:mỗi|từng) (?:trường|đơn vị|cơ quan|địa phương|cơ sở|xã|phường|huyện|thôn|ấp|bản|chi bộ|chi đoàn|lớp|tổ)(?!\p{L})/u,
);
const DEPENDENT = pattern(/^(?:không(?! để)|luôn|có ý thức|chấp hành)\s/u);
/** What cuts even inside a list that a colon opened. */
const ANYWAY = pattern(
  /^(?:đồng thời|yêu cầu|giao|đề nghị|báo cáo(?! (?:đầu|cuối|giữa|sơ kết|tổng kết|định kỳ|đột xuất|tuần|tháng|quý|năm|học kỳ|nhanh) )|trình|hoàn thành|trên cơ sở đó)\s/u,
);
const MODAL_EARLY = pattern(
  /^[^;.]{2,90}?\s(?:phải|cần|cần phải|không được|có trách nhiệm|chịu trách nhiệm)\s/u,
);
/** "; kết quả gửi về …": sent things. */
const SENT = pattern(
  /^(?:báo cáo|kết quả|văn bản|danh sách|hồ sơ|kế hoạch|số liệu|biểu mẫu|bản (?:giấy|mềm|chính|cứng|điện tử)|file(?: mềm)?)[^;]{0,60}\s(?:gửi|nộp|về)\s/u,
);

/** "Nhận được công văn này đề nghị …", also without a comma. */
const RECEIVED = pattern(
  /^nhận được (?:công văn|công điện|văn bản|thông báo|kế hoạch|chỉ thị|hướng dẫn) này,? (?=(?:đề nghị|yêu cầu|giao) )/u,
);

/** "Trong quá trình thực hiện, nếu có vướng mắc đề nghị các đơn vị …", also without a comma. */
const IN_TROUBLE = pattern(
  /^(?:(?:trong )?quá trình (?:tổ chức |triển khai |thực hiện ){1,3}(?:(?:công văn|văn bản|kế hoạch|nhiệm vụ) (?:này )?)?)?,? ?nếu (?:có|gặp|phát sinh) (?:(?:những|các|khó khăn|vướng mắc|phát sinh|vấn đề|tồn tại),? ){1,5}(?=(?:kính )?(?:đề nghị|yêu cầu|kịp thời|báo cáo|phản ánh|các (?:cơ quan|đơn vị|địa phương|trường|xã|phường|thôn)) )/u,
);
/** "Chỉ thị nêu rõ: Cấp ủy …": the paper speaks before whoever must act. */
const PAPER_SAYS = pattern(
  /^(?:công điện|chỉ thị|thông tri|công văn|văn bản|thông báo|kết luận|nghị quyết)(?: này| trên| nêu trên)? (?:cũng |còn )?(?:nêu rõ|nhấn mạnh|chỉ rõ)(?::| rằng) (?=\p{L})/u,
);
const CIRCUMSTANCES = [RECEIVED, IN_TROUBLE, PAPER_SAYS];
const LONGEST_CIRCUMSTANCE = 140;

function circumstanceAt(folded: string, at: number): number {
  for (const one of CIRCUMSTANCES) {
    const found = one.execAt(folded, at, LONGEST_CIRCUMSTANCE);
    if (found) return found[0].length;
  }
  return 0;
}

/** Skips "đồng thời", "trên cơ sở đó" and the like; returns the offset of what follows. */
export function skipConnectives(folded: string, at: number): number {
  let i = at;
  for (;;) {
    i += circumstanceAt(folded, i);
    if (isPredicate(folded, i)) return i;
    const end = CONNECTIVES.matchAt(folded, i);
    if (end < 0) return i;
    const gap = folded.startsWith(',', end) ? end + 1 : end;
    // "Ngoài ra,Sở Xây dựng …": typed without a space.
    if (gap > end && !isSpaceAt(folded, gap)) return gap;
    if (!isSpaceAt(folded, gap)) return i;
    i = gap + 1;
  }
}

/** A subject after a semicolon is named in fewer characters. */
const SUBJECT_REACH = 160;

const AT_ONCE = pattern(/^(?:đồng thời|trên cơ sở đó)/u);
/** The same words as nouns. */
const NOUN_OF = pattern(/^(?:chỉ đạo của|báo cáo của|kiểm tra của)/u);
const CIRCUMSTANCE = pattern(
  /^(?:trong quá trình|trong khi|đối với|nếu|khi|hằng|hàng|trước ngày|thời gian|sau khi)\s/u,
);

/** "; trên cơ sở kết quả kiểm tra, tham mưu …": what work rests on, and then the work. */
const RESTING = pattern(/^(?:trên cơ sở|căn cứ(?: vào)?|từ kết quả|qua kết quả) [^,;.:]{2,120}, (?=\p{L})/u);
const LONGEST_BASIS = 140;

function restsThenActs({ folded }: Passage, from: number, end: number): boolean {
  const basis = RESTING.execAt(folded, from, LONGEST_BASIS);
  const at = from + (basis?.[0].length ?? 0);
  return basis !== null && at < end && isPredicate(folded, at);
}

const EACH = pattern(/^(?:mỗi|từng)\s/u);
/** Words of a thing that each one of is to do something. */
const WORDS_OF_EACH = 3;

/** "; mỗi môn nộp 02 đề": something that is no body does work. */
function eachDoes(folded: string, from: number, end: number): boolean {
  if (!EACH.testAt(folded, from, 5)) return false;
  let at = folded.indexOf(' ', from) + 1;
  for (let words = 0; words < WORDS_OF_EACH; words++) {
    at = folded.indexOf(' ', at) + 1;
    if (at === 0 || at >= end) return false;
    if (isPredicate(folded, at)) return true;
  }
  return false;
}

const TOGETHER_WITH = pattern(/^cùng (?:với )?/u);

/** "; cùng Sở Y tế kiểm tra …": with whom, and then the work. */
function togetherDoes(passage: Passage, from: number, end: number): boolean {
  const together = TOGETHER_WITH.execAt(passage.folded, from, 10);
  const run = together && readParties(passage, from + together[0].length, SUBJECT_REACH);
  return run !== null && run.end < end && isPredicate(passage.folded, run.end + 1);
}

/** "; trong đó nêu rõ …": what is to stand in what the clause before asks for. */
const IN_WHICH = pattern(/^trong đó,? (?:cần )?(?:nêu|ghi|thể hiện|làm rõ|xác định rõ|phân tích)\s/u);

/** Whether the piece from `at` to `end` obliges by a verb of its own. */
export function opensClause(passage: Passage, at: number, end: number): boolean {
  const { folded } = passage;
  if (IN_WHICH.testAt(folded, at, 40)) return false;
  const from = skipConnectives(folded, at);
  if (AT_ONCE.testAt(folded, at, 16) && from < end) return true;
  if (isPredicate(folded, from)) return !NOUN_OF.testAt(folded, from, 20);
  const run = readParties(passage, from, SUBJECT_REACH);
  if (run && run.end < end && isPredicate(folded, run.end + 1)) return true;
  if (eachDoes(folded, from, end) || togetherDoes(passage, from, end)) return true;
  if (restsThenActs(passage, from, end)) return true;
  if (orderedAt(passage, from, { start: from, end }) !== null) return true;
  const rest = folded.slice(from, Math.min(end, from + 120));
  if (MODAL_EARLY.test(rest) || SENT.test(rest)) return true;
  return CIRCUMSTANCE.test(rest) && /,\s/u.test(rest);
}

/** Whether the colon at `at` opens a list that runs to the end of the sentence. */
function opensList({ folded, text }: Passage, at: number): boolean {
  if (/\d:\d/u.test(folded.slice(at - 1, at + 2))) return false;
  // "các phường: A, B": names, not a list of work.
  const names = /(?:số|các(?: \p{L}{1,8}){1,3})$/u.test(folded.slice(Math.max(0, at - 24), at));
  return !(names && /^:\s\p{Lu}/u.test(text.slice(at, at + 4)));
}

/** Verbs that are no nouns: "đánh giá" and "khen thưởng" may be members of a list. */
const MENDS = pattern(/^(?:khắc phục|xử lý|chấn chỉnh|ngăn chặn|nâng cao)\s/u);

/** Before the colon of a list whose members semicolons may part. */
const ENUMERATES = /(?:gồm|sau|sau đây|như|hướng|nội dung|nhiệm vụ|hồ sơ|tài liệu)$/u;

/** Before the colon of examples. */
const EXAMPLES = /(?:^|\s)như$/u;

const GROUP_WORD = pattern(/^(?:các|những)\s/u);
const BRACKETED = pattern(
  /\(\s?([^()]{5,300})\)\s(?=(?:nghiêm túc|có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|kiểm điểm|rút kinh nghiệm|chủ động|tập trung)\s)/u,
);

/** "Các đơn vị chưa nộp báo cáo (Sở A, Sở B) nghiêm túc …": the names in brackets are who must act. */
export function bracketedSubject(
  passage: Passage,
  clause: Stretch,
): { readonly parties: readonly Found<string>[]; readonly end: number } | null {
  const { folded } = passage;
  if (!GROUP_WORD.testAt(folded, clause.start, 8)) return null;
  const match = BRACKETED.execIn(passage, clause);
  if (!match || match.index > 500) return null;
  const from =
    clause.start + match.index + 1 + (folded.charAt(clause.start + match.index + 1) === ' ' ? 1 : 0);
  const run = readParties(passage, from);
  const end = clause.start + match.index + match[0].length;
  return run && folded.slice(run.end, end).replace(/[\s)]/gu, '') === ''
    ? { parties: run.parties, end }
    : null;
}

/** "100% trẻ 6 tuổi vào lớp 1", "80% trường đạt chuẩn": a share, and what comes of it. */
const RESULT = pattern(
  /^(?:(?:có )?(?:ít nhất|tối thiểu|trên|dưới|khoảng|từ)\s)?\d{1,3}(?:[.,]\d{1,3})?\s?%[^;:]{3,200}?\s(?:đạt|được|có|biết|vào|ra lớp|hoàn thành|thực hiện|sử dụng|tham gia|tốt nghiệp|đảm bảo|bảo đảm)\s/u,
);
const SHARE_NEXT = /^[^;.:%]{0,12}\d\s?%/u;
/** The share stands within so many characters. */
const REACH_OF_SHARE = 24;
/** The same after the verb that asks for it. */
const ASKED_RESULT =
  /^[^;:%]{3,80}\s\d{1,3}(?:[.,]\d{1,3})?\s?%[^;:]{3,200}\s(?:đạt|được|có|biết|vào|ra lớp|hoàn thành|sử dụng|tham gia|tốt nghiệp)\s/u;
/** A result with its own share needs no more characters. */
const REACH_OF_RESULT = 260;

/** "Đến năm 2030, phấn đấu …": when, before what is to be reached. */
const YEAR_FIRST = /^(?:(?:đến|trong|hết) )?(?:hết )?năm \d{4},\s(?:phấn đấu )?/u;

/** "Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên": whole without the share after it. */
const RATE =
  /^(?:tỷ lệ|tỉ lệ|số|tổng) [^;:%]{3,200}\s(?:đạt|còn|giảm|tăng|chiếm|không quá|dưới|trên)\s[^;:%]{0,30}\d\s?%/u;

/** "…; 60% học sinh biết bơi": a result of its own, where what stands before is whole without it. */
function resultAfter({ folded }: Passage, from: number, at: number, next: number): boolean {
  if (!SHARE_NEXT.test(folded.slice(next, next + REACH_OF_SHARE))) return false;
  if (!RESULT.testAt(`${folded.slice(next, next + REACH_OF_RESULT)} `, 0, REACH_OF_RESULT + 1)) return false;
  const before = folded
    .slice(Math.max(from, at - REACH_OF_RESULT), at)
    .trimStart()
    .replace(YEAR_FIRST, '');
  if (RATE.test(before)) return true;
  if (!/\d\s?%/u.test(before)) return isPredicate(before, skipConnectives(before, 0));
  return RESULT.testAt(`${before} `, 0, REACH_OF_RESULT + 1) || ASKED_RESULT.test(`${before} `);
}

/** What comes after it is how something is to be drawn up. */
const LAYS_DOWN = /(?:^|\s)theo (?:hướng|nguyên tắc|phương án)(?: sau)?$/u;
const LONGEST_LAYS_DOWN = 24;

/** "Chủ trì, phối hợp với A; B", "Sở C chủ trì, phối hợp với A; B kiểm tra …": those who help, before the work. */
const WITH_WHOM = pattern(
  /^(?:(?:chủ trì|chủ động|thường xuyên|kịp thời)(?:,| và)? ){0,2}phối hợp(?: chặt chẽ| thường xuyên)?(?: với| cùng(?: với)?) /u,
);
const LEADS_WITH = 'chủ trì, phối hợp với ';
const REACH_OF_HELPERS = 300;

/** Where those who help begin: behind the subject, or as the clause begins; -1 where it names none. */
function helpersStart({ folded }: Passage, from: number, at: number): number {
  const first = Math.max(from, at - REACH_OF_HELPERS);
  const led = folded.slice(first, at).lastIndexOf(LEADS_WITH);
  if (led >= 0) return first + led + LEADS_WITH.length;
  const start = skipConnectives(folded, folded.charAt(from) === ' ' ? from + 1 : from);
  const opening = WITH_WHOM.execAt(folded, start, 60);
  return opening ? start + opening[0].length : -1;
}

/** Whether the semicolon at `at` stands among those who help: no work has been named yet. */
function helpersGoOn(passage: Passage, from: number, at: number): boolean {
  const start = helpersStart(passage, from, at);
  const run = start < 0 ? null : readParties(passage, start);
  return run !== null && run.end >= at;
}

/** "Trong đó, một số nhiệm vụ trọng tâm như: Kiểm tra …; lập …": only says that work follows. */
const NAMES_WORK = pattern(
  /^(?:(?:trong đó|cụ thể|theo đó),? )?(?:một số|các|những|\d{1,2}) (?:nhóm )?(?:nhiệm vụ|nội dung|giải pháp|biện pháp|yêu cầu|công việc)(?: [^\s:;.,]{1,10}){0,8}$/u,
);
const LONGEST_NAMING = 120;

function onlyNamesWork({ folded }: Passage, from: number, at: number): boolean {
  return at - from <= LONGEST_NAMING && NAMES_WORK.test(folded.slice(from, at).trimStart());
}

const FIELDS_FOLLOW = /(?:các|giám đốc) (?:sở(?:, ban)?(?:, ngành)?|ngành)(?:$|: [^:;]{0,100}$)/u;
const REACH_OF_FIELDS = 130;
const NEXT_FIELD = pattern(/^(?:: |; (?:và )?|, (?:và )?| và )/u);
/** More fields than there are offices of a province. */
const MOST_FIELDS = 24;
/** "Giám đốc các sở, ngành: Tài chính; Nội vụ; Công an tỉnh …": where names that go on from `end` end, or -1. */
function fieldsEnd(passage: Passage, end: number): number {
  const { folded } = passage;
  const first = NEXT_FIELD.execAt(folded, end, 8);
  if (!first || !FIELDS_FOLLOW.test(folded.slice(Math.max(0, end - REACH_OF_FIELDS), end))) return -1;
  let last = -1;
  let at = end + first[0].length;
  for (let fields = 0; fields < MOST_FIELDS; fields++) {
    const field = Math.max(FIELDS.matchAt(folded, at), readParties(passage, at)?.end ?? -1);
    if (field < 0) break;
    last = field;
    const next = NEXT_FIELD.execAt(folded, field, 8);
    if (!next) break;
    at = field + next[0].length;
  }
  return last;
}

/** How far back the verb that governs a piece is looked for. */
const GOVERNED_REACH = 300;

/** Reads one sentence from semicolon to semicolon. */
class ClauseCutter {
  readonly cuts: number[] = [];
  /** A colon has opened a list since the last cut. */
  #list = false;
  /** What others are told to do has been going on since the last cut. */
  #told = false;
  /** What the list holds are others' duties as they are to be laid down: "theo hướng: Sở A …; Sở B …". */
  #laidDown = false;
  /** It holds examples: "như: Nhà văn hóa …; Trung tâm …". */
  #examples = false;
  #colon = 0;
  #from: number;
  #subject: number | null = null;
  readonly #passage: Passage;
  readonly #sentence: Stretch;

  constructor(passage: Passage, sentence: Stretch) {
    this.#passage = passage;
    this.#sentence = sentence;
    this.#from = sentence.start;
  }

  /** End of the parties that begin the clause: a semicolon among them cuts nothing. */
  #subjectEnd(): number {
    if (this.#subject === null) {
      const start = skipConnectives(this.#passage.folded, this.#from);
      const run = readParties(this.#passage, start);
      // "UBND tỉnh yêu cầu các sở; UBND các xã …", "Giao các sở; UBND các xã …": nor among those it tells.
      const told = orderedAt(this.#passage, run ? run.end + 1 : start, this.#sentence);
      const end = told?.end ?? run?.end ?? this.#from;
      this.#subject = Math.max(end, fieldsEnd(this.#passage, end));
    }
    return this.#subject;
  }

  colon(at: number): void {
    const { text, folded } = this.#passage;
    if (
      onlyNamesWork(this.#passage, this.#from, at) &&
      isCapitalAt(text, at + 2) &&
      isPredicate(folded, at + 2)
    ) {
      this.#cut(at + 1);
      return;
    }
    this.#laidDown ||= LAYS_DOWN.test(
      this.#passage.folded.slice(Math.max(this.#from, at - LONGEST_LAYS_DOWN), at),
    );
    if (this.#list || !opensList(this.#passage, at)) return;
    this.#list = true;
    this.#examples = EXAMPLES.test(this.#passage.folded.slice(Math.max(0, at - 12), at));
    this.#colon = at;
  }

  /** "Bảo đảm 5 rõ: rõ người, rõ việc, rõ thời hạn; xử lý …": commas part the list, so the semicolon ends it. */
  #endsList(at: number, next: number): boolean {
    const { folded } = this.#passage;
    const listed = folded.slice(this.#colon + 1, at);
    return (
      listed.split(', ').length > 2 &&
      !listed.includes(';') &&
      !isPredicate(folded, this.#colon + 2) &&
      !ENUMERATES.test(folded.slice(Math.max(0, this.#colon - 12), this.#colon)) &&
      (isStrongPredicate(folded, next) || MENDS.testAt(folded, next, 12))
    );
  }

  semicolon(at: number): void {
    let next = at + 1;
    while (next < at + 8 && isSpaceAt(this.#passage.text, next)) next++;
    if (!this.#cutsAt(at, next)) return;
    this.#cut(at + 1);
  }

  #cut(at: number): void {
    this.cuts.push(at);
    this.#from = at;
    this.#subject = null;
    this.#list = false;
    this.#told = false;
    this.#laidDown = false;
  }

  #cutsAt(at: number, next: number): boolean {
    const { text, folded } = this.#passage;
    if (this.#subjectEnd() >= at || helpersGoOn(this.#passage, this.#from, at)) return false;
    const small = isSmallAt(text, next);
    if (
      small &&
      TELLS_PEOPLE.testIn(this.#passage, { start: Math.max(this.#from, at - GOVERNED_REACH), end: at })
    ) {
      this.#told ||=
        (!isPredicate(folded, next) && !EACH_BODY.testAt(folded, next, 20)) ||
        DEPENDENT.testAt(folded, next, 20);
    }
    if (resultAfter(this.#passage, this.#from, at, next)) return !this.#list;
    if ((small && this.#told) || !opensClause(this.#passage, next, this.#sentence.end)) return false;
    if (!this.#list || ANYWAY.testAt(folded, next, 20)) return true;
    const inside = small || this.#laidDown || (this.#examples && !isPredicate(folded, next));
    return !inside || (!this.#laidDown && this.#endsList(at, next));
  }
}

const COLON = 0x3a;
const SEMICOLON = 0x3b;

/** Clauses of a sentence: cut at each semicolon that a verb of its own follows. */
export function clausesOf(passage: Passage, sentence: Stretch, nested: Uint8Array): Stretch[] {
  const { text } = passage;
  const cutter = new ClauseCutter(passage, sentence);
  for (let i = bracketedSubject(passage, sentence)?.end ?? sentence.start; i < sentence.end; i++) {
    const code = text.charCodeAt(i);
    if ((code !== COLON && code !== SEMICOLON) || nested[i] === 1) continue;
    if (code === COLON) cutter.colon(i);
    else cutter.semicolon(i);
  }
  const edges = [sentence.start, ...cutter.cuts, sentence.end];
  const clauses: Stretch[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    clauses.push(trimStretch(text, { start: edges[i] ?? 0, end: edges[i + 1] ?? 0 }));
  }
  return clauses.filter(
    ({ start, end }) => end > start && !(end < sentence.end && onlyNamesWork(passage, start, end)),
  );
}
