import { expression } from '../pattern/ordinary.ts';
import { directedBy } from '../recognise/obligation/directed.ts';
import { asksAtLarge, doerOf } from '../recognise/obligation/doer.ts';
import { labelAt } from '../recognise/obligation/label.ts';
import { orderedAt } from '../recognise/obligation/ordered.ts';
import { tellsOutcome } from '../recognise/obligation/rider.ts';
import { isSharedDeadline } from '../recognise/obligation/shared-deadline.ts';
import { labelsArrangement } from '../recognise/obligation/statement.ts';
import { readParties } from '../recognise/party/party.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import { type ClauseDoer, type Found, passageOf } from '../recognise/recogniser.ts';
import { deadlinesIn } from '../recognisers.ts';
import { type Stretch, sentencesOf } from '../structure/sentences.ts';
import { foldNfc } from '../text/fold.ts';
import { isCapitalAt } from '../text/letters.ts';
import type { SourceText } from '../text/normalise.ts';
import type { Block } from './blocks.ts';
import { timeOfLabel } from './deadlines.ts';
import type { Draft } from './draft.ts';
import { type Doer, type Frames, namedWithWork, type PlacedDeadline } from './frames.ts';
import { labelParties } from './heading.ts';
import { toDoers } from './place.ts';
import { stageTime } from './stage-time.ts';
import { DAY_LABEL, TIME_LABEL, YEAR_LABEL } from './time-labels.ts';

/** Those who work for any of the addressees. */
const STAFF = expression(
  /^(?:các |mỗi |từng |các đồng chí |đồng chí )?(?:giáo viên|gv|cbgv|cán bộ|công chức|viên chức|nhân viên|chuyên viên|lực lượng|đảng viên|cấp ủy viên|chi ủy viên|đảng ủy viên|ủy viên(?! ban thường vụ)|thành viên|cấp phó|hội viên|đoàn viên|tổ viên|bác sĩ|chiến sĩ|lãnh đạo$|lãnh đạo (?:đơn vị|cơ quan|phòng|khoa)$)(?! chủ nhiệm| bộ môn|\p{L})/u,
);
/** "Phòng Nội vụ xã; các trường trực thuộc: …": parties that semicolons part. */
const PARTED_LABEL = /^[^:.()“"]{3,200}:\s(?=\S)/u;
const HIRED = expression(
  /^(?:các )?(?:(?:đơn vị|nhà thầu) (?:thi công|tư vấn|thiết kế|xây dựng|cung cấp)|nhà thầu)(?!\p{L})/u,
);
/** Bodies of the Party. */
const OF_PARTY =
  /^(?:các )?(?:đảng đoàn|ban cán sự|đảng ủy|huyện ủy|thành ủy|thị ủy|quận ủy|tỉnh ủy|ban thường vụ|thường trực (?:đảng|huyện|tỉnh|thành|thị) ủy|cấp ủy|chi bộ|chi ủy|đảng bộ|bí thư)(?!\p{L})/u;
/** Who has others to look after. */
const OFFICE = /^(?:các )?(?:ủy ban nhân dân|ubnd|sở|phòng|ban quản lý|công an)(?!\p{L})/u;
/** Those whose premises or work a body looks after. */
const SUPERVISED =
  /^(?:các |những )?(?:ban quản lý (?:chợ|chung cư|di tích|bến|khu dân cư)|chủ (?!tịch|nhiệm|đầu tư)|hộ |cơ sở |nhà hàng|khách sạn|quán |cửa hàng|du khách|lái xe|người (?:dân|lao động|bán|điều khiển|tham gia)|tiểu thương|nhân dân|phụ huynh|học sinh|hội viên|đoàn viên)/u;
/** Who heads a body, with no name of one: of that of the heading. */
const OWN_HEAD = expression(
  /^(?:đồng chí )?(?:(?:chi )?cục trưởng|giám đốc(?: sở)?|trưởng (?:phòng|ban|trạm|khoa|công an)|chánh (?:văn phòng|thanh tra)(?: sở)?|hiệu trưởng|thủ trưởng|viện trưởng|chủ tịch|bí thư|người đứng đầu)$/u,
);
/** "các trường", "các nhà trường": of what kind. */
const SOME_OF =
  /^(?:(?:các|mỗi|từng) )?(?:nhà )?(trường|xã|phường|đơn vị|địa phương|phòng|thôn|khoa|hộ|doanh nghiệp|cơ sở|hợp tác xã|công ty|cửa hàng)(?!\p{L})/u;
/** An order that goes on with the one before it. */
const GOES_ON =
  /^(?:(?:cùng với đó|cùng đó|bên cạnh đó|đồng thời|ngoài ra|song song với đó)(?:,\s|\s)|(?:nếu|(?:trong )?trường hợp) [^;.]{3,160}? (?:cần|phải) )/u;
/** A title before the colon of a point is no longer. */
const LONGEST_TOPIC = 60;
const IN_CASE =
  /^(?:(?:trong )?trường hợp|nếu) [^;.:]{3,200}?(?:,| thì) (?!coi như|xem như|không (?:nhận|xét|xem xét) )/u;
/** More than either of them has before its colon, which is the first of the paragraph. */
const LONGEST_ABOUT = 560;
const LABEL = /^[^:;.()“"]{3,140}(?:\([^():;]{1,80}\)\s?)?:\s(?!https?:|www\.)(?=\S)/u;

/** "Sau khi nghe báo cáo, Chủ tịch kết luận: …" inside a point: what led to the order. */
const CONCLUDED =
  /^(?:sau khi (?:nghe|xem xét|thảo luận)|trên cơ sở (?:báo cáo|ý kiến))[^:;]{4,360}\s(?:kết luận|chỉ đạo|có ý kiến)(?:[^:;.]{0,60})?:\s(?=\S)/u;
/** "Đối với các công trình trọng điểm (…): Giao Ban A …": with brackets as long as they like. */
const ABOUT_LABEL = /^(?:Đối với|Về|Riêng)\s[^:;()“"]{3,140}\([^():;]{1,400}\)\s?:\s(?=\S)/u;
/** After whoever must. */
const MUST = /^,?\s(?:cần(?: phải)?|phải|có trách nhiệm)\s/u;
const ABOUT = /^(?:đối với|về|riêng)\s/u;

/** "… Giám đốc các sở, ngành: Tài chính; Nội vụ …": whose names follow. */
const FIELDS_FOLLOW = /(?:[Cc]ác|[Gg]iám đốc) (?:[Ss]ở(?:, ban)?(?:, ngành)?|[Nn]gành):\s$/u;
/** What somebody is in a board, said before the work. */
const ROLE =
  /^(?:phó )?(?:trưởng (?:ban|tiểu ban|đoàn|nhóm)|tổ trưởng|tổ phó|nhóm trưởng|ủy viên|thành viên|thư ký|chủ tịch hội đồng)(?: [^,;:.]{2,40})?[,–-]$/u;
/** "Học viên: Việc miễn học phí thực hiện theo …": on whom a rule is, and nobody who does it. */
const RULES_ON =
  /^(?:việc|chế độ|chính sách|định mức|mức (?:thu|chi|hỗ trợ|đóng))\s[^;.:]{2,300}?\s(?:thực hiện|áp dụng|tính|được (?:thực hiện|áp dụng|tính)) (?:theo|đúng)\s/u;
/** Words that bind; "nhằm đảm bảo tiến độ" and "đáp ứng yêu cầu" say what something is for. */
const BINDS =
  /(?:^|\s)(?:phải|cần(?! thiết)|(?<!(?:nhằm|để|góp phần) )(?:bảo đảm|đảm bảo)|tránh|không(?! khí| gian)|(?<!được )xác định (?:rõ|đúng|là|đây|việc)|phân công|yêu cầu(?<!(?:theo|đáp ứng|các|những|đúng|với|của) yêu cầu)|bám sát)\s/u;
const DIRECTS = /^(?:chỉ đạo|đôn đốc|hướng dẫn) /u;

/** "Về học bạ: 100% trường …", "…: Tỷ lệ phòng học kiên cố đạt …": a result behind its topic. */
const MEASURED = /^(?:(?:trên|ít nhất|tối thiểu) )?\d{1,3}(?:[.,]\d{1,2})?\s?%|^tỷ lệ /u;
const LONGEST_MEASURE = 24;

/** "Chỉ tiêu: 95% hồ sơ …": that a result follows. */
const AIM_LABEL =
  /^(?:các )?(?:chỉ tiêu|mục tiêu)(?: cụ thể| phấn đấu| cần đạt| năm \d{4}){0,2}\s?:\s(?=[^:;]{0,160}\d)/u;

/** Keeps who does what while the clauses of one paragraph are read. */
export class PointReader {
  #last: readonly Doer[] = [];
  #first = true;
  /** The doers are those of a label: "1. Sở Tài chính: …". */
  #labelled = false;
  /** The time that a label gives to all of the paragraph. */
  time: PlacedDeadline | null = null;
  readonly block: Block;
  readonly #frames: Frames;
  readonly #source: SourceText;

  readonly #speaker: string | null;

  constructor(block: Block, frames: Frames, source: SourceText, speaker: string | null = null) {
    this.#speaker = speaker;
    this.block = block;
    this.#frames = frames;
    this.#source = source;
  }

  /** Whoever the clause itself names as doer, or whom the speaker of an article directs in it. */
  #doerOf(clause: Stretch): ClauseDoer | null {
    const { paragraph } = this.block;
    const directed = this.#speaker === null ? null : directedBy(paragraph, clause, this.#speaker);
    return directed ?? doerOf(paragraph, clause);
  }

  /** Who acted last. */
  get last(): readonly Doer[] {
    return this.#last;
  }

  /** Length of a label that ends in a colon ("Một số nội dung cần quan tâm:") and is no part of the task. */
  label(nested: Uint8Array): number {
    const { paragraph } = this.block;
    const concluded = CONCLUDED.exec(paragraph.folded)?.[0].length ?? 0;
    if (concluded > 0) return concluded;
    const colon = paragraph.text.indexOf(':');
    if (labelsArrangement(paragraph.folded)) return 0;
    if (colon < 0 || colon > LONGEST_ABOUT) return 0;
    const match = LABEL.exec(paragraph.text) ?? this.#partedLabel() ?? this.#aboutLabel();
    if (!match || nested[match[0].length - 2] === 1) return 0;
    if (
      (FIELDS_FOLLOW.test(match[0]) && !isPredicate(paragraph.folded, match[0].length)) ||
      /\snhư:\s$/u.test(match[0])
    )
      return 0;
    if (this.#isAbout(match[0].length) || AIM_LABEL.test(paragraph.folded)) return match[0].length;
    const { folded } = paragraph;
    if (YEAR_LABEL.test(folded) || DAY_LABEL.test(folded) || this.#isTime(match[0].trimEnd().length - 1))
      return match[0].length;
    if (this.#directs(match[0].trimEnd().length - 1)) return match[0].length;
    if (RULES_ON.test(paragraph.folded.slice(match[0].length))) return match[0].length;
    const parties = labelParties(paragraph, match[0].trimEnd().length - 1, this.#frames.assigns);
    if (parties.length > 0) {
      this.#last = toDoers(this.block, this.#source, parties);
      this.#labelled = true;
      return match[0].length;
    }
    const opening = doerOf(paragraph, { start: 0, end: match[0].length });
    if (opening && /\ssau(?: đây)?:\s$/u.test(paragraph.folded.slice(0, match[0].length))) {
      this.#last = toDoers(this.block, this.#source, opening.parties);
      return match[0].length;
    }
    const after = readParties(paragraph, match[0].length);
    if (
      after &&
      isPredicate(paragraph.folded, after.end + 1) &&
      !doerOf(paragraph, { start: 0, end: match[0].length })
    ) {
      return match[0].length;
    }
    if (this.#isTopic(match[0].length)) return match[0].length;
    if (isPredicate(paragraph.folded, 0) || /^(?:đối với|chuẩn bị|trong)/u.test(paragraph.folded)) return 0;
    if (match[0].split(' ').length > 16 || doerOf(paragraph, { start: 0, end: match[0].length })) return 0;
    return isPredicate(paragraph.folded, match[0].length) ? match[0].length : 0;
  }

  /** "2. Tuyển sinh lớp 6: Thực hiện xét tuyển …": what opens a point and is short is its title, verb or not. */
  #isTopic(length: number): boolean {
    const { marker, text, folded } = this.block.paragraph;
    return (
      marker !== null &&
      marker.kind !== 'bullet' &&
      length <= LONGEST_TOPIC &&
      (isCapitalAt(text, length) || /^\d/u.test(folded.slice(length))) &&
      !/(?:sau|gồm|như|là|theo hướng|nội dung|nhiệm vụ):\s$/u.test(folded.slice(0, length)) &&
      (isPredicate(folded, length) || this.#isResult(length) || this.#actsBehind(length))
    );
  }

  /** "Chế độ báo cáo: Trước ngày 20 hằng tháng, các xã gửi …": somebody's work follows the label. */
  #actsBehind(length: number): boolean {
    const { paragraph } = this.block;
    const [first] = sentencesOf(paragraph).filter(({ end }) => end > length);
    return first !== undefined && doerOf(paragraph, { start: length, end: first.end }) !== null;
  }

  /** A figure to reach follows, and the label has none of its own: "Tầm nhìn đến năm 2045: …". */
  #isResult(length: number): boolean {
    const { folded } = this.block.paragraph;
    return (
      !/\d/u.test(folded.slice(0, length)) && MEASURED.test(folded.slice(length, length + LONGEST_MEASURE))
    );
  }

  #aboutLabel(): RegExpExecArray | null {
    return ABOUT_LABEL.exec(this.block.paragraph.text);
  }

  /** "Về hồ sơ: Giao Phòng A …", "Đối với xe cũ: yêu cầu các xã …": what it is about, and then the order. */
  #isAbout(length: number): boolean {
    const { paragraph } = this.block;
    if (!ABOUT.test(paragraph.folded)) return false;
    const rest = { start: length, end: paragraph.text.length };
    return orderedAt(paragraph, length, rest) !== null;
  }

  #partedLabel(): RegExpExecArray | null {
    const { paragraph } = this.block;
    const match = PARTED_LABEL.exec(paragraph.text);
    return match && readParties(paragraph, 0)?.end === match[0].length - 2 ? match : null;
  }

  /** "Từ ngày 01/10/2025 đến ngày 20/10/2025:", "Giai đoạn 1 (2027 - 2028):" before the work of that time. */
  #isTime(colon: number): boolean {
    const { paragraph } = this.block;
    const label = { start: 0, end: colon };
    if (stageTime(paragraph.folded.slice(0, colon)) !== null) return true;
    if (TIME_LABEL.test(paragraph.folded) && timeOfLabel(passageOf(paragraph, label))) return true;
    const timed = deadlinesIn(passageOf(paragraph, { start: 0, end: colon + 1 })).length > 0;
    return timed && isSharedDeadline(paragraph, label);
  }

  /** "- Chỉ đạo Phòng Nội vụ: …": whoever is in force is to see that those do what follows. */
  #directs(colon: number): boolean {
    const { paragraph } = this.block;
    const verb = DIRECTS.exec(paragraph.folded)?.[0].length ?? 0;
    return verb > 0 && this.#frames.doer !== null && readParties(paragraph, verb)?.end === colon;
  }

  /** "… . Thủ quỹ: chi trả …", "…; Nhân viên y tế: chuẩn bị …": whoever a label further on names; the work behind it. */
  relabelled(clause: Stretch): Stretch {
    const label = labelAt(this.block.paragraph, clause);
    if (!label) return clause;
    this.#last = toDoers(this.block, this.#source, label.parties);
    this.#labelled = true;
    return { start: label.from, end: clause.end };
  }

  /** "Trường hợp độ mặn vượt 2‰, phải báo … trong vòng 02 giờ": what is due in a case has a time of its own. */
  #isTimedInCase(sentence: Stretch): boolean {
    const { paragraph } = this.block;
    const condition = IN_CASE.exec(paragraph.folded.slice(sentence.start, sentence.end))?.[0].length ?? 0;
    if (condition === 0 || tellsOutcome(paragraph, sentence)) return false;
    return deadlinesIn(passageOf(paragraph, sentence)).some(
      ({ start, value }) => start >= condition && (value.kind === 'date' || value.kind === 'relative'),
    );
  }

  ordersAnother(sentence: Stretch): boolean {
    if (this.#isTimedInCase(sentence)) return true;
    if (/\sthì\s/u.test(this.block.paragraph.folded.slice(sentence.start, sentence.end))) return false;
    if (tellsOutcome(this.block.paragraph, sentence)) return false;
    return doerOf(this.block.paragraph, sentence) !== null;
  }

  hasDoer(clause: Stretch): boolean {
    return this.#last.length > 0 || this.#doerOf(clause) !== null;
  }

  /** Among aims only what binds in so many words is a task. */
  binds(clause: Stretch): boolean {
    const folded = this.block.paragraph.folded.slice(clause.start, clause.end);
    return BINDS.test(folded);
  }

  /** "yêu cầu …", "giao …" and whom. */
  names(clause: Stretch): boolean {
    return this.#doerOf(clause)?.ordered === true;
  }

  /** "Các trường cần …", "Phòng A có trách nhiệm …": whoever is named must. */
  obliges(clause: Stretch): boolean {
    const { paragraph } = this.block;
    const doer = this.#doerOf(clause);
    const last = doer?.ordered === false ? doer.parties.at(-1) : undefined;
    return last !== undefined && MUST.test(paragraph.folded.slice(last.end, last.end + 24));
  }

  ordersInWords(clause: Stretch): boolean {
    return this.names(clause) || this.#last.length > 0;
  }

  /** "Phân công giáo viên trực cổng trường": whoever is in force, or addressed, is to see that their own people do it. */
  #ownStaff(clause: Stretch, parties: readonly Found<string>[]): boolean {
    const from = Math.max(clause.start, (parties[0]?.start ?? 0) - 'phân công '.length);
    return (
      this.block.paragraph.folded.startsWith('phân công ', from) &&
      parties.every(({ value }) => STAFF.test(foldNfc(value)))
    );
  }

  /** "Sở A yêu cầu các trường nghiêm túc thực hiện. Vướng mắc phản ánh …": who acts in what follows. */
  hear(closing: Stretch): void {
    const told = doerOf(this.block.paragraph, closing);
    if (told) this.#last = toDoers(this.block, this.#source, told.parties);
  }

  /** "Yêu cầu đơn vị thi công …": whoever is in force has hired them. */
  #hired(parties: readonly Found<string>[]): boolean {
    const { folded } = this.block.paragraph;
    return parties.every(({ start }) => HIRED.test(folded.slice(start, start + 32)));
  }

  /** "Sở Công Thương rà soát các chợ; yêu cầu ban quản lý chợ …": whoever acts is to see that those do it. */
  #supervised(parties: readonly Found<string>[]): boolean {
    const { folded } = this.block.paragraph;
    return parties.every(({ start, end }) => SUPERVISED.test(folded.slice(start, end)));
  }

  /** "1. Yêu cầu các hộ kinh doanh ký cam kết": a point of what the offices addressed are to see to. */
  #demands({ start, end }: Stretch): boolean {
    const { marker, folded } = this.block.paragraph;
    const offices = this.#frames.doer?.doers.some(({ text }) => OFFICE.test(foldNfc(text))) === true;
    return (
      marker !== null && offices && /^(?:đối với [^,;.:]{3,90}, )?yêu cầu /u.test(folded.slice(start, end))
    );
  }

  /** "Yêu cầu Chi cục trưởng …", "Khuyến khích các trường …": the head, or some, of those whom the heading names. */
  #ownHead(parties: readonly Found<string>[], headed: readonly Doer[]): boolean {
    const { folded } = this.block.paragraph;
    const names = headed.map(({ text }) => foldNfc(text));
    return parties.every(({ start, end }) => {
      const name = folded.slice(start, end);
      const kind = SOME_OF.exec(name)?.[1];
      const some = kind !== undefined && names.some((other) => SOME_OF.exec(other)?.[1] === kind);
      return some || (OWN_HEAD.test(name) && headed.length === 1);
    });
  }

  /** "Giao Ban Tổ chức chủ trì …" under another's heading: who is to lead is told by the issuer. */
  #leadsInstead(parties: readonly Found<string>[]): boolean {
    const end = parties.at(-1)?.end ?? -1;
    return end >= 0 && this.block.paragraph.folded.startsWith(' chủ trì', end);
  }

  /** Whether a clause asks for more of whoever was told before: "Cùng với đó, …", "Lãnh đạo tỉnh yêu cầu khẩn trương …". */
  goesOn(clause: Stretch): boolean {
    const { paragraph } = this.block;
    return GOES_ON.test(paragraph.folded.slice(clause.start, clause.end)) || asksAtLarge(paragraph, clause);
  }

  /** "Đơn vị chủ trì: Trạm Y tế. Báo cáo hằng quý.": who acts in what follows, where it was said in so many words. */
  take(leads: readonly Doer[]): void {
    if (leads.length > 0) this.#last = leads;
  }

  /** "Đồng chí A - Phó Giám đốc: Trưởng ban, chỉ đạo chung": what the person of the label is, and then what they do. */
  #isRole(clause: Stretch, { ordered, parties }: ClauseDoer): boolean {
    const role = parties[0];
    return (
      this.#labelled &&
      !ordered &&
      parties.length === 1 &&
      role?.start === clause.start &&
      ROLE.test(this.block.paragraph.folded.slice(role.start, role.end + 1))
    );
  }

  /** "2. Đảng đoàn HĐND tỉnh" over "Lãnh đạo HĐND tỉnh giám sát …": the Party is to lead it, and its leaders do nothing. */
  #isLed({ start }: Stretch, { parties }: ClauseDoer): boolean {
    const frame = this.#frames.doer;
    return (
      frame?.source === 'heading' &&
      frame.doers.every(({ text }) => OF_PARTY.test(foldNfc(text))) &&
      parties[0]?.start === start &&
      this.block.paragraph.folded.startsWith('lãnh đạo ', start)
    );
  }

  leads(clause: Stretch): Pick<Draft, 'leads' | 'cooperators'> {
    const frame = this.#frames.doer;
    const cooperators = this.#first ? this.#frames.cooperators : null;
    this.#first = false;
    const own = this.#doerOf(clause);
    const headed = frame?.source === 'heading' && frame.depth > 0;
    const delegates =
      own?.ordered === true &&
      (headed ||
        (frame !== null && this.#hired(own.parties)) ||
        ((this.#last.length > 0 || this.#demands(clause)) && this.#supervised(own.parties))) &&
      !(headed && this.#ownHead(own.parties, frame.doers)) &&
      /^(?:đối với [^,;.:]{3,90}, )?(?:khẩn trương |kịp thời )?(?:giao|yêu cầu|chỉ đạo|phân công|khuyến khích|đề nghị)/u.test(
        this.block.paragraph.folded.slice(clause.start, clause.end),
      ) &&
      !this.#leadsInstead(own.parties);
    const passesOn =
      own?.ordered === true &&
      (headed || this.#labelled) &&
      this.block.paragraph.folded.endsWith(', giao ', own.parties[0]?.start) &&
      !this.#leadsInstead(own.parties);
    if (
      own &&
      !delegates &&
      !passesOn &&
      !this.#isLed(clause, own) &&
      !this.#isRole(clause, own) &&
      !this.#ownStaff(clause, own.parties)
    ) {
      this.#last = toDoers(this.block, this.#source, own.parties);
      this.#labelled = false;
      return { leads: namedWithWork(this.#last), cooperators };
    }
    if (this.#last.length > 0) {
      const from = this.#labelled
        ? ({ source: 'heading', section: this.block.section } as const)
        : ({ source: 'previous-clause', section: null } as const);
      return { leads: { doers: this.#last, ...from }, cooperators };
    }
    return { leads: frame, cooperators };
  }
}
