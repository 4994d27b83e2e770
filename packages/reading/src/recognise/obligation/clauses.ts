import { pattern } from '../../pattern/pattern.ts';
import { type Stretch, trimStretch } from '../../structure/sentences.ts';
import { isCapitalAt, isSmallAt, isSpaceAt } from '../../text/letters.ts';
import { readParties } from '../party/party.ts';
import { isPredicate, isStrongPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { bracketedSubject } from './bracketed-subject.ts';
import { skipConnectives } from './connectives.ts';
import { labelAt } from './label.ts';
import { opensClause } from './opens-clause.ts';
import { orderedAt } from './ordered.ts';
import { fieldsEnd, helpersGoOn } from './parted-names.ts';
import { resultAfter } from './results.ts';

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

/** Before the colon of what something is made up of. */
const CONTENTS = /(?:^|\s)(?:bao gồm|gồm(?: có)?)$/u;

/** Before the colon of examples. */
const EXAMPLES = /(?:^|\s)như$/u;

/** What comes after it is how something is to be drawn up. */
const LAYS_DOWN = /(?:^|\s)theo (?:hướng|nguyên tắc|phương án)(?: sau)?$/u;
const LONGEST_LAYS_DOWN = 24;

/** "Trong đó, một số nhiệm vụ trọng tâm như: Kiểm tra …; lập …": only says that work follows. */
const NAMES_WORK = pattern(
  /^(?:(?:trong đó|cụ thể|theo đó),? )?(?:một số|các|những|\d{1,2}) (?:nhóm )?(?:nhiệm vụ|nội dung|giải pháp|biện pháp|yêu cầu|công việc)(?: [^\s:;.,]{1,10}){0,8}$/u,
);
const LONGEST_NAMING = 120;

function onlyNamesWork({ folded }: Passage, from: number, at: number): boolean {
  return at - from <= LONGEST_NAMING && NAMES_WORK.test(folded.slice(from, at).trimStart());
}

/** "Đối với lúa Đông Xuân: xuống giống …; không …": what the work is about, and no list of it. */
const NAMES_TOPIC = pattern(/^(?:riêng )?(?:(?:đối )?với|về|riêng) [^:;]{2,100}$/u);

/** Whether the colon at `at` closes the topic of what follows. */
function endsTopic({ folded }: Passage, from: number, at: number): boolean {
  const topic = folded.slice(from, at).trimStart();
  return NAMES_TOPIC.test(topic) && !ENUMERATES.test(topic) && isPredicate(folded, at + 2);
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
  /** It holds things, each with its capital: "hồ sơ gồm: Tờ trình; Báo cáo …". */
  #contents = false;
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
    if (this.#list || !opensList(this.#passage, at) || this.#labelledAt(this.#from)) return;
    if (endsTopic(this.#passage, this.#from, at)) return;
    this.#list = true;
    this.#examples = EXAMPLES.test(this.#passage.folded.slice(Math.max(0, at - 12), at));
    this.#contents =
      CONTENTS.test(this.#passage.folded.slice(Math.max(0, at - 12), at)) &&
      isCapitalAt(text, at + 2) &&
      !isPredicate(folded, at + 2);
    this.#colon = at;
  }

  /** "Thủ quỹ: chi trả …": whoever acts, and no list. */
  #labelledAt(from: number): boolean {
    const start = isSpaceAt(this.#passage.text, from) ? from + 1 : from;
    return labelAt(this.#passage, { start, end: this.#sentence.end }) !== null;
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
    if (this.#labelledAt(next)) return !this.#laidDown;
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
    if (this.#list && this.#contents) return small;
    if (!this.#list || ANYWAY.testAt(folded, next, 20)) return true;
    const inside = small || this.#laidDown || (this.#examples && !isPredicate(folded, next));
    return !inside || (!this.#laidDown && this.#endsList(at, next));
  }
}

const COLON = 0x3a;
const SEMICOLON = 0x3b;

/** Offsets at which a sentence is cut. */
function cutsOf(passage: Passage, sentence: Stretch, nested: Uint8Array): readonly number[] {
  const { text } = passage;
  const words = text.slice(sentence.start, sentence.end);
  // Most sentences have neither mark, and need not be gone through.
  if (!words.includes(';') && !words.includes(':')) return [];
  const cutter = new ClauseCutter(passage, sentence);
  for (let i = bracketedSubject(passage, sentence)?.end ?? sentence.start; i < sentence.end; i++) {
    const code = text.charCodeAt(i);
    if ((code !== COLON && code !== SEMICOLON) || nested[i] === 1) continue;
    if (code === COLON) cutter.colon(i);
    else cutter.semicolon(i);
  }
  return cutter.cuts;
}

/** Clauses of a sentence: cut at each semicolon that a verb of its own follows. */
export function clausesOf(passage: Passage, sentence: Stretch, nested: Uint8Array): Stretch[] {
  const edges = [sentence.start, ...cutsOf(passage, sentence, nested), sentence.end];
  const clauses: Stretch[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    clauses.push(trimStretch(passage.text, { start: edges[i] ?? 0, end: edges[i + 1] ?? 0 }));
  }
  return clauses.filter(
    ({ start, end }) => end > start && !(end < sentence.end && onlyNamesWork(passage, start, end)),
  );
}
