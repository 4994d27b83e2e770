import { attributesOf } from '../recognise/obligation/attribute.ts';
import { onlyCarriesOut } from '../recognise/obligation/closing.ts';
import { cooperatorsOf } from '../recognise/obligation/cooperators.ts';
import { doerOf } from '../recognise/obligation/doer.ts';
import { headAt } from '../recognise/party/head.ts';
import { partiesOfValue, readParties } from '../recognise/party/party.ts';
import { type Found, nothingKnown, type Passage } from '../recognise/recogniser.ts';
import { nestedOffsets, type Stretch, sentencesOf } from '../structure/sentences.ts';
import type { SourceText } from '../text/normalise.ts';
import type { Block } from './blocks.ts';
import { Course, type Sender } from './course.ts';
import type { Draft } from './draft.ts';
import type { Doer, Holds, PlacedDeadline } from './frames.ts';
import { ASSIGNS, headingParties, labelParties } from './heading.ts';
import {
  aimsAtFigures,
  aimsAtWhole,
  asksToAssess,
  assessesBefore,
  holdsOf,
  isAgenda,
  isAssessment,
  isTimeAlone,
  isTitled,
} from './heading-sense.ts';
import type { OrdersStart } from './opening.ts';
import { toDoers } from './place.ts';
import { RolePoints } from './role-points.ts';
import { SentenceDrafter } from './sentence-drafts.ts';
import { toldIn } from './told.ts';

/** "Hiệu trưởng phân công nhiệm vụ như sau:": the points below name people. */
const HANDS_AROUND = /phân công (?:nhiệm vụ|công việc|trách nhiệm|cụ thể|như sau)/u;

const DIRECTS = /^(?:chỉ đạo|hướng dẫn|đôn đốc)\s/u;

/** Legal bases tell of others' orders. */
const BASIS = /^(?:căn cứ|xét|theo đề nghị)\s/u;

/** Below the days of a calendar stands what is for all of them. */
const NOTE = /^(?:ghi chú|lưu ý)\s?:/u;

/** A label that names bodies is no longer. */
const LONGEST_LABEL = 160;

const firstOf = (found: readonly Doer[], otherwise: readonly Doer[]): readonly Doer[] =>
  found.length > 0 ? found : otherwise;

/** An opening with no mark of its own stands below the heading of its point, and closes no more than another such opening. */
const below = ({ paragraph, depth }: Block): number => (paragraph.marker === null && depth > 0 ? 0.05 : 0);

/** "2. Tuyên truyền (Công an xã chủ trì)": whose work the points below are, told in brackets at the end. */
function ledInBrackets(passage: Passage): readonly Found<string>[] {
  const { text } = passage;
  const open = /\)\s?:?$/u.test(text) ? text.lastIndexOf('(') : -1;
  if (open < 0) return [];
  const told = attributesOf(passage, { start: open, end: text.lastIndexOf(')') + 1 }, true);
  const lead = told.find(({ kind }) => kind === 'lead');
  return lead ? partiesOfValue(passage, lead.value) : [];
}

/** Reads block after block: what headings and openings say is in force for the paragraphs under them. */
export class Drafter {
  readonly #course: Course;
  readonly #sentences: SentenceDrafter;
  readonly #roles: RolePoints;
  /** Depth of the last heading that named a body. */
  #bodiesAt = Number.NaN;

  constructor(source: SourceText, blocks: readonly Block[], start: OrdersStart | null, sender: Sender = {}) {
    this.#course = new Course(source, blocks, start, sender);
    this.#sentences = new SentenceDrafter(this.#course);
    this.#roles = new RolePoints(source, this.#course.deadlines);
  }

  run(): Draft[] {
    for (const [i, block] of this.#course.blocks.entries()) {
      this.#course.telling.enter(block);
      if (this.#course.start && i < this.#course.start.block) this.#lead(block);
      else {
        if (this.#endsList(block, this.#course.blocks[i - 1])) this.#course.frames.closeTo(block.depth);
        this.#step(block, this.#course.start?.block === i ? this.#course.start.offset : 0);
      }
    }
    return this.#course.drafts;
  }

  /** "Trong tháng 11, các lớp thực hiện:", its points, and then "Tổ bảo vệ mở cổng …": whoever is named below a list is not in it. */
  #endsList(block: Block, before: Block | undefined): boolean {
    const { innermost } = this.#course.frames;
    const afterBullet = block.paragraph.marker === null && before?.paragraph.marker?.kind === 'bullet';
    if (!afterBullet || innermost?.source !== 'list-opening' || innermost.deadline === null) return false;
    const { paragraph } = block;
    return (
      innermost.doers.length > 0 &&
      innermost.depth >= block.depth &&
      doerOf(paragraph, { start: 0, end: paragraph.text.length }) !== null
    );
  }

  /** A paragraph before the orders begin: whoever it addresses is addressed by the whole document. */
  #lead(block: Block): void {
    if (BASIS.test(block.paragraph.folded) && !block.paragraph.text.endsWith(':')) return;
    const told = toldIn(block.paragraph);
    const doers = toDoers(block, this.#course.source, told);
    const assigns = block.role === 'opening' && HANDS_AROUND.test(block.paragraph.folded);
    if (doers.length > 0 || assigns)
      this.#course.frames.open(block, {
        depth: 0,
        doers,
        source: 'addressees',
        assigns,
        deadline: this.#timeOf(block, told),
      });
  }

  /** By when all the orders are due, where the opening of their list says so. */
  #timeOf(block: Block, told: readonly Found<string>[]): PlacedDeadline | null {
    const last = told.at(-1);
    if (last === undefined || block.role !== 'opening') return null;
    const sentence = sentencesOf(block.paragraph).at(-1);
    return sentence ? this.#course.deadlines.ofOrders(block, sentence, last.end) : null;
  }

  #step(block: Block, offset: number): void {
    const { paragraph } = block;
    const marked = paragraph.marker !== null;
    this.#course.frames.closeTo(
      marked || block.role === 'heading'
        ? block.depth
        : block.depth + (block.role === 'opening' ? below(block) : NOTE.test(paragraph.folded) ? 0 : 0.1),
    );
    if (offset > 0) this.#leadInline(block, offset);
    if (block.role !== 'content') this.#course.below.heading();
    else if (marked && paragraph.marker?.kind !== 'bullet') this.#course.below.point();
    if (this.#roles.takes(block, this.#course.drafts)) return;
    if (block.role === 'heading') this.#heading(block);
    else if (block.role === 'opening') this.#opening(block);
    else this.#sentences.paragraph(block, offset);
  }

  #leadInline(block: Block, offset: number): void {
    const head = {
      ...block.paragraph,
      known: nothingKnown(),
      kinds: block.paragraph.kinds.subarray(0, offset),
      text: block.paragraph.text.slice(0, offset),
      folded: block.paragraph.folded.slice(0, offset),
    };
    const doers = toDoers(block, this.#course.source, toldIn(head));
    if (doers.length > 0) this.#course.frames.open(block, { depth: 0, doers, source: 'addressees' });
  }

  /** Parties of a heading; where the heading beside it named a body, so does one that only begins like a body. */
  #headed({ paragraph, depth }: Block): readonly Found<string>[] {
    const beside = this.#bodiesAt === depth && headAt(paragraph, 0) !== null;
    const parties = headingParties(paragraph, this.#course.frames.assigns || beside);
    if (parties.length > 0) this.#bodiesAt = depth;
    else if (depth < this.#bodiesAt) this.#bodiesAt = Number.NaN;
    return parties;
  }

  #heading(block: Block): void {
    const { paragraph } = block;
    const { folded } = paragraph;
    const named = this.#headed(block);
    const doers = named.length > 0 ? named : ledInBrackets(paragraph);
    const helpers = doers.length > 0 ? cooperatorsOf(paragraph, { start: 0, end: folded.length }) : [];
    const deadline = this.#course.deadlines.ofTitle(block);
    // "1. Đến hết tháng 6/2026" under "II. Mục tiêu": the same, by then.
    const onlyTime = deadline?.written === paragraph.text.replace(/\s?[:.]$/u, '');
    this.#course.frames.open(block, {
      source: 'heading',
      doers: toDoers(block, this.#course.source, doers),
      cooperators: toDoers(block, this.#course.source, helpers),
      assigns: ASSIGNS.test(folded),
      aims: aimsAtFigures(folded),
      deadline,
      assessment: isAssessment(folded) && !(this.#course.letter && asksToAssess(block, this.#course.blocks)),
      holds: onlyTime ? this.#course.frames.holds : this.#holdsOf(folded),
    });
  }

  /** "1. Mục tiêu chung" under "I. Mục tiêu" only says what the specific ones are for; at the top it is what is ordered. */
  #holdsOf(folded: string): Holds {
    const nested = this.#course.frames.innermost?.source === 'heading';
    return nested && aimsAtWhole(folded) ? 'whole-goals' : holdsOf(folded);
  }

  /** A list opening; what stands before its last sentence may oblige. */
  #opening(block: Block): void {
    const { paragraph } = block;
    const nested = nestedOffsets(paragraph);
    const sentences = sentencesOf(paragraph, nested);
    const last = sentences.at(-1);
    if (!last) return;
    const folded = paragraph.folded.slice(last.start, last.end);
    const titled = isTitled(paragraph, sentences.length);
    const assessment = titled
      ? isAssessment(folded) || isAgenda(block, this.#course.blocks)
      : assessesBefore(folded);
    const before = assessment ? [] : this.#beforeLast(block, sentences.slice(0, -1), nested);
    const doer = doerOf(paragraph, last);
    const run = readParties(paragraph, last.start);
    const whole = run && run.end >= last.end ? run.parties : titled && !doer ? this.#headed(block) : [];
    const doers = doer?.parties ?? whole;
    if (titled && doers.length > 0) this.#bodiesAt = block.depth;
    this.#course.frames.open(block, {
      depth: block.depth + below(block),
      // "1. Sở Tài chính:" is a heading that happens to end in a colon.
      source: whole.length > 0 && !doer ? 'heading' : 'list-opening',
      doers: assessment
        ? []
        : doers.length > 0
          ? toDoers(block, this.#course.source, doers)
          : this.#keepsDoer(paragraph.folded, last)
            ? []
            : firstOf(toDoers(block, this.#course.source, this.#toldBefore(block)), before),
      cooperators: toDoers(block, this.#course.source, cooperatorsOf(paragraph, last)),
      deadline:
        this.#course.deadlines.ofClause(block, last, true) ??
        (titled || isTimeAlone(folded) ? this.#course.deadlines.ofHeading(block) : null),
      assessment,
      holds: titled ? this.#holdsOf(folded) : 'work',
      assigns: titled && ASSIGNS.test(folded),
      aims: aimsAtFigures(folded),
    });
  }

  /** Work in the sentences before the one that opens a list; whoever is to do it acts in the list as well. */
  #beforeLast(block: Block, sentences: readonly Stretch[], nested: Uint8Array): readonly Doer[] {
    if (sentences.length === 0 || this.#course.frames.assessment) return [];
    const orders = block.depth > 0 && sentences.some((sentence) => this.#asksMore(block, sentence));
    if (block.paragraph.marker === null && !orders) {
      // "Các trường lập kế hoạch dạy học. Cụ thể như sau:"
      const before = sentences.length === 1 && block.depth > 0 ? sentences[0] : undefined;
      return before
        ? toDoers(block, this.#course.source, doerOf(block.paragraph, before)?.parties ?? [])
        : [];
    }
    const point = this.#sentences.pointOf(block);
    const first = this.#course.drafts.length;
    for (const sentence of sentences) {
      if (doerOf(block.paragraph, sentence) !== null || point.last.length > 0)
        this.#sentences.sentence(block, sentence, nested, { point, first });
    }
    return this.#course.drafts.length > first ? point.last : [];
  }

  /** "Yêu cầu UBND quận A đẩy nhanh tiến độ Đề án. Trong đó cần lưu ý:": an order, and not only to carry the document out. */
  #asksMore({ paragraph }: Block, { start, end }: Stretch): boolean {
    const doer = doerOf(paragraph, { start, end });
    const asked = doer?.parties.at(-1);
    return (
      doer?.ordered === true && asked !== undefined && !onlyCarriesOut(paragraph.folded.slice(asked.end, end))
    );
  }

  /** "1. Sở Tài chính: Chủ trì, phối hợp với các xã:": whoever a label before the opening names; else whom it tells. */
  #toldBefore({ paragraph }: Block): readonly Found<string>[] {
    const colon = paragraph.text.indexOf(': ');
    const label =
      colon > 0 && colon < LONGEST_LABEL ? labelParties(paragraph, colon, this.#course.frames.assigns) : [];
    return label.length > 0 ? label : toldIn(paragraph);
  }

  /** "1. Chỉ đạo Sở Y tế, UBND cấp xã:": whoever is in force is to see that those do what follows. */
  #keepsDoer(folded: string, { start }: Stretch): boolean {
    return this.#course.frames.doer !== null && DIRECTS.test(folded.slice(start, start + 12));
  }
}
