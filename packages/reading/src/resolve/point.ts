import { directedBy } from '../recognise/obligation/directed.ts';
import { asksAtLarge, doerOf } from '../recognise/obligation/doer.ts';
import { labelAt } from '../recognise/obligation/label.ts';
import { tellsOutcome } from '../recognise/obligation/rider.ts';
import { type ClauseDoer, passageOf } from '../recognise/recogniser.ts';
import { deadlinesIn } from '../recognisers.ts';
import type { Stretch } from '../structure/sentences.ts';
import type { SourceText } from '../text/normalise.ts';
import type { Block } from './blocks.ts';
import { staysWithThoseInForce } from './delegation.ts';
import type { Draft } from './draft.ts';
import { type Doer, type Frames, namedWithWork, type PlacedDeadline } from './frames.ts';
import { toDoers } from './place.ts';
import { pointLabel } from './point-label.ts';

/** An order that goes on with the one before it. */
const GOES_ON =
  /^(?:(?:cùng với đó|cùng đó|bên cạnh đó|đồng thời|ngoài ra|song song với đó)(?:,\s|\s)|(?:nếu|(?:trong )?trường hợp) [^;.]{3,160}? (?:cần|phải) )/u;
/** "Trường hợp có dịch, …": work for a case, and no rule on what comes of it. */
const IN_CASE =
  /^(?:(?:trong )?trường hợp|nếu) [^;.:]{3,200}?(?:,| thì) (?!coi như|xem như|không (?:nhận|xét|xem xét) )/u;
/** After whoever must. */
const MUST = /^,?\s(?:cần(?: phải)?|phải|có trách nhiệm)\s/u;
/** Words that bind; "nhằm đảm bảo tiến độ" and "đáp ứng yêu cầu" say what something is for. */
const BINDS =
  /(?:^|\s)(?:phải|cần(?! thiết)|(?<!(?:nhằm|để|góp phần) )(?:bảo đảm|đảm bảo)|tránh|không(?! khí| gian)|(?<!được )xác định (?:rõ|đúng|là|đây|việc)|phân công|yêu cầu(?<!(?:theo|đáp ứng|các|những|đúng|với|của) yêu cầu)|bám sát)\s/u;

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

  /** Length of the label that the paragraph opens with; whoever it names is in force from then on. */
  opensWith(nested: Uint8Array): number {
    const label = pointLabel(this.block.paragraph, this.#frames, nested);
    if (label === null) return 0;
    this.take(toDoers(this.block, this.#source, label.parties));
    this.#labelled = label.names;
    return label.length;
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

  /** "Sở A yêu cầu các trường nghiêm túc thực hiện. Vướng mắc phản ánh …": who acts in what follows. */
  hear(closing: Stretch): void {
    const told = doerOf(this.block.paragraph, closing);
    if (told) this.#last = toDoers(this.block, this.#source, told.parties);
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

  /** Who leads the work of a clause, and who helps with it; from then on those are in force. */
  leads(clause: Stretch): Pick<Draft, 'leads' | 'cooperators'> {
    const frame = this.#frames.doer;
    const cooperators = this.#first ? this.#frames.cooperators : null;
    this.#first = false;
    const own = this.#doerOf(clause);
    const inForce = { frame, acted: this.#last.length > 0, labelled: this.#labelled };
    if (own && !staysWithThoseInForce(this.block.paragraph, clause, own, inForce)) {
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
