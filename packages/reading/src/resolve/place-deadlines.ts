import type { WrittenDeadline } from '../recognise/deadline/deadline.ts';
import { attributesOf } from '../recognise/obligation/attribute.ts';
import { type Found, passageOf } from '../recognise/recogniser.ts';
import { deadlinesIn } from '../recognisers.ts';
import type { Stretch } from '../structure/sentences.ts';
import type { SourceText } from '../text/normalise.ts';
import type { Block } from './blocks.ts';
import { dayHeld, foremostOfValue, timeOfLabel } from './deadlines.ts';
import { foremost } from './foremost.ts';
import type { PlacedDeadline } from './frames.ts';
import { headedTime, isOccasion } from './heading-sense.ts';
import { place } from './place.ts';
import { phaseTime, stageTime, timeInBrackets } from './stage-time.ts';
import { timeAlone } from './time-alone.ts';

/** Times of a heading or list opening that are those of all the work under it. */
const passesOn = (deadline: WrittenDeadline): boolean =>
  deadline.kind === 'date' ||
  deadline.kind === 'period' ||
  (deadline.kind === 'event' && /^từ nay\s/iu.test(deadline.text));
/** "Hằng năm, Hiệu trưởng có trách nhiệm:" opens with how often, and so it is of all that follows. */
const opensWithTime = ({ value, start }: Found<WrittenDeadline>): boolean =>
  value.kind === 'recurring' && start === 0;

/** "với khẩu hiệu "Mỗi ngày một việc tốt"", up to a time in it: what a slogan or name says is no time of the work. */
const SLOGAN =
  /(?:thông điệp|khẩu hiệu|chủ đề|phong trào|chương trình|mô hình|chiến dịch|cuộc vận động|hội thi|cuộc thi|ngày hội|mang tên)(?: là)?:? ?(?:"[^"]{0,60}|“[^”]{0,60})$/iu;
const REACH_OF_SLOGAN = 90;

function isInSlogan(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH_OF_SLOGAN), at);
  return (before.includes('"') || before.includes('“')) && SLOGAN.test(before);
}

/** "Thời gian: 7h00 ngày 12/9", "Thời gian ra quân: sáng thứ Bảy, ngày 12/9": when something is held, and no limit. */
const HELD_LABEL =
  /thời gian(?: (?:dự kiến|tổ chức|ra quân|diễn ra|khai mạc|phát động|họp|thực hiện|bắt đầu|tập trung|tiến hành)){0,2}\s?:\s?$/u;
const REACH_OF_LABEL = 48;

/** Finds the deadlines of blocks of a text, each with its place in the original. */
export class DeadlinePlacer {
  readonly #source: SourceText;

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** Deadline of a clause; of a heading only one that can be passed on. */
  ofClause(block: Block, clause: Stretch, inherited = false): PlacedDeadline | null {
    const deadlines = deadlinesIn(passageOf(block.paragraph, clause));
    return this.amongFound(
      block,
      clause,
      inherited ? deadlines.filter((one) => passesOn(one.value) || opensWithTime(one)) : deadlines,
    );
  }

  /** "… (thời gian: 2026 - 2027)": what a label in the brackets that end a clause says. */
  inBrackets(block: Block, clause: Stretch): PlacedDeadline | null {
    const { text } = block.paragraph;
    if (text.charAt(clause.end - 1) !== ')') return null;
    const open = text.lastIndexOf('(', clause.end - 1);
    if (open < clause.start) return null;
    const told = attributesOf(block.paragraph, { start: open, end: clause.end }, true);
    const time = told.find(({ kind }) => kind === 'deadline');
    return time ? this.ofValue(block, time.value) : null;
  }

  /** Of the deadlines found in a clause the one that counts, with its place. */
  amongFound(block: Block, clause: Stretch, found: readonly Found<WrittenDeadline>[]): PlacedDeadline | null {
    const own = found.filter((one) => !isInSlogan(block.paragraph.text, clause.start + one.start));
    const first = foremost(own, block.paragraph.folded.slice(clause.start, clause.end));
    if (!first) return null;
    const next = own.length > 1 ? foremost(own.filter((one) => one !== first)) : null;
    return {
      ...this.#placedAt(block, clause, first),
      otherwise: next && this.#placedAt(block, clause, next),
    };
  }

  #placedAt(block: Block, clause: Stretch, first: Found<WrittenDeadline>): PlacedDeadline {
    const stretch = { start: clause.start + first.start, end: clause.start + first.end };
    return {
      found: first,
      span: place(block, this.#source, stretch),
      written: block.paragraph.text.slice(stretch.start, stretch.end),
    };
  }

  /** "Quý II/2025" after "Thời gian hoàn thành:" is the quarter by which. */
  ofValue(block: Block, value: Stretch): PlacedDeadline | null {
    const passage = passageOf(block.paragraph, value);
    const label = block.paragraph.folded.slice(Math.max(0, value.start - REACH_OF_LABEL), value.start);
    const first = (HELD_LABEL.test(label) ? dayHeld(passage) : null) ?? foremostOfValue(passage);
    return first && this.#placedAt(block, value, first);
  }

  /** The time that a label up to its colon is: "Ngày 16/9:", "Giai đoạn 2 (tháng 5/2027):". */
  ofLabel(block: Block, label: Stretch): PlacedDeadline | null {
    const own = this.ofClause(block, label, true);
    const time = own ? null : stageTime(block.paragraph.folded.slice(label.start, label.end).trimEnd());
    if (!time) return own;
    const placed = this.ofValue(block, { start: label.start + time.start, end: label.start + time.end });
    return placed && passesOn(placed.found.value) ? placed : null;
  }

  /** The time that a label before work is as a whole: "Tuần 2 tháng 10". */
  ofWholeLabel(block: Block, label: Stretch): PlacedDeadline | null {
    const time = timeOfLabel(passageOf(block.paragraph, label));
    return time && this.#placedAt(block, label, time);
  }

  /** The time that a heading is, or ends with. */
  ofHeading(block: Block): PlacedDeadline | null {
    const { folded } = block.paragraph;
    const time = headedTime(folded);
    if (time) return this.ofValue(block, time);
    const phase = phaseTime(folded);
    const alone = phase && timeAlone(passageOf(block.paragraph, phase));
    if (phase && alone) return this.#placedAt(block, phase, alone);
    return isOccasion(folded) ? this.#wholeOf(block) : null;
  }

  /** A heading that is a time from its first word to its last. */
  #wholeOf(block: Block): PlacedDeadline {
    const whole = { start: 0, end: block.paragraph.text.replace(/\s?:$/u, '').length };
    const text = block.paragraph.text.slice(whole.start, whole.end);
    return this.#placedAt(block, whole, { ...whole, value: { kind: 'event', text } });
  }

  /** "2. Hoạt động hè (tháng 6, 7, 8)": brackets that end a heading and hold nothing but a time. */
  #bracketAtEnd(block: Block): PlacedDeadline | null {
    const stretch = timeInBrackets(block.paragraph.folded);
    const time = stretch && timeOfLabel(passageOf(block.paragraph, stretch));
    return time && passesOn(time.value) ? this.#placedAt(block, stretch, time) : null;
  }

  /** The time that a title says for all below it. */
  ofTitle(block: Block): PlacedDeadline | null {
    const whole = { start: 0, end: block.paragraph.folded.length };
    return (
      this.ofClause(block, whole, true) ??
      this.inBrackets(block, whole) ??
      this.ofHeading(block) ??
      this.#bracketAtEnd(block)
    );
  }

  /** "Trong tháng 10, UBND xã yêu cầu …", "… yêu cầu các thôn hoàn thành trước ngày … các việc sau:": by when all of it is due. */
  ofOrders(block: Block, sentence: Stretch, told: number): PlacedDeadline | null {
    const found = deadlinesIn(passageOf(block.paragraph, sentence)).filter(
      ({ start, value }) => passesOn(value) && (start === 0 || sentence.start + start > told),
    );
    return this.amongFound(block, sentence, found);
  }
}
