import { attributesOf } from '../recognise/obligation/attribute.ts';
import { clausesOf } from '../recognise/obligation/clauses.ts';
import { isContact } from '../recognise/obligation/contact.ts';
import { cooperatorsOf } from '../recognise/obligation/cooperators.ts';
import { doerOf } from '../recognise/obligation/doer.ts';
import { tellsIssue } from '../recognise/obligation/news.ts';
import {
  handsIn,
  isClosing,
  isRider,
  permits,
  senseOf,
  tellsOutcome,
} from '../recognise/obligation/obligation.ts';
import { headAt } from '../recognise/party/head.ts';
import { readParties } from '../recognise/party/party.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import { type Found, nothingKnown, passageOf } from '../recognise/recogniser.ts';
import { recognise } from '../recognisers.ts';
import { nestedOffsets, type Stretch, sentencesOf, trimStretch } from '../structure/sentences.ts';
import type { SourceText } from '../text/normalise.ts';
import type { Block } from './blocks.ts';
import { decides } from './decision.ts';
import type { Draft } from './draft.ts';
import { type Doer, type Frame, Frames } from './frames.ts';
import { ASSIGNS, headingParties } from './heading.ts';
import {
  assessesBefore,
  holdsOf,
  isAssessment,
  isTitled,
  labelsAssessment,
  TIME_ALONE,
} from './heading-sense.ts';
import type { OrdersStart } from './opening.ts';
import { toDoers } from './place.ts';
import { DeadlinePlacer } from './place-deadlines.ts';
import { PointReader, YEAR_LABEL } from './point.ts';
import { RolePoints } from './role-points.ts';
import { SaidBelow } from './said-below.ts';
import { shareYear } from './shared-year.ts';
import { Telling } from './telling.ts';
import { toldIn } from './told.ts';
import { assignsInAssessment, countsUnder, isAskedFor } from './what-counts.ts';

/** "Hiệu trưởng phân công nhiệm vụ như sau:": the points below name people. */
const HANDS_AROUND = /phân công (?:nhiệm vụ|công việc|trách nhiệm|cụ thể|như sau)/u;

const DIRECTS = /^(?:chỉ đạo|hướng dẫn|đôn đốc)\s/u;

/** Legal bases tell of others' orders. */
const BASIS = /^(?:căn cứ|xét|theo đề nghị)\s/u;

/** "Tăng cường phòng dịch tại trường học" on a line of its own: nothing closes it. */
const TITLE_ALONE = /^.{0,100}[\p{L}\d]$/u;

/** An article says what was issued in one of its first paragraphs. */
const MOST_OF_LEDE = 4;

const firstOf = (found: readonly Doer[], otherwise: readonly Doer[]): readonly Doer[] =>
  found.length > 0 ? found : otherwise;

/** An opening with no mark of its own stands below the heading of its point, and closes no more than another such opening. */
const below = ({ paragraph, depth }: Block): number => (paragraph.marker === null && depth > 0 ? 0.05 : 0);

export class Drafter {
  readonly drafts: Draft[] = [];
  readonly #frames = new Frames();
  readonly #telling = new Telling();
  readonly #source: SourceText;
  readonly #deadlines: DeadlinePlacer;
  readonly #roles: RolePoints;
  readonly #below: SaidBelow;
  readonly #blocks: readonly Block[];
  readonly #start: OrdersStart | null;
  /** Without an announcement the first order in so many words begins the orders. */
  #begun = false;
  /** Depth of the last heading that named a body. */
  #bodiesAt = Number.NaN;
  /** An opening announces the orders, and then no paragraph has a mark: all of them are the list. */
  readonly #unmarked: boolean;

  /** A letter is sent to those who are to act, so that it need not name them. */
  readonly #letter: boolean;

  constructor(source: SourceText, blocks: readonly Block[], start: OrdersStart | null, letter = false) {
    this.#source = source;
    this.#letter = letter;
    this.#deadlines = new DeadlinePlacer(source);
    this.#roles = new RolePoints(source, this.#deadlines);
    this.#below = new SaidBelow(this.drafts, source, this.#deadlines);
    this.#blocks = blocks;
    this.#start = start;
    this.#unmarked =
      start !== null &&
      blocks[start.block - 1]?.role === 'opening' &&
      blocks.every(({ paragraph }) => paragraph.marker === null);
  }

  run(): Draft[] {
    for (const [i, block] of this.#blocks.entries()) {
      this.#telling.enter(block);
      if (this.#start && i < this.#start.block) this.#lead(block);
      else this.#step(block, this.#start?.block === i ? this.#start.offset : 0);
    }
    return this.drafts;
  }

  /** A paragraph before the orders begin: whoever it addresses is addressed by the whole document. */
  #lead(block: Block): void {
    if (BASIS.test(block.paragraph.folded) && !block.paragraph.text.endsWith(':')) return;
    const doers = toDoers(block, this.#source, toldIn(block.paragraph));
    const assigns = block.role === 'opening' && HANDS_AROUND.test(block.paragraph.folded);
    if (doers.length > 0 || assigns) this.#open(block, { depth: 0, doers, source: 'addressees', assigns });
  }

  #step(block: Block, offset: number): void {
    const { paragraph } = block;
    const marked = paragraph.marker !== null;
    this.#frames.closeTo(
      marked || block.role === 'heading'
        ? block.depth
        : block.depth + (block.role === 'opening' ? below(block) : 0.1),
    );
    if (offset > 0) this.#leadInline(block, offset);
    if (block.role !== 'content') this.#below.heading();
    else if (marked && paragraph.marker?.kind !== 'bullet') this.#below.point();
    if (this.#roles.takes(block, this.drafts)) return;
    if (block.role === 'heading') this.#heading(block);
    else if (block.role === 'opening') this.#opening(block);
    else this.#content(block, offset);
  }

  #leadInline(block: Block, offset: number): void {
    const head = {
      ...block.paragraph,
      known: nothingKnown(),
      kinds: block.paragraph.kinds.subarray(0, offset),
      text: block.paragraph.text.slice(0, offset),
      folded: block.paragraph.folded.slice(0, offset),
    };
    const doers = toDoers(block, this.#source, toldIn(head));
    if (doers.length > 0) this.#open(block, { depth: 0, doers, source: 'addressees' });
  }

  #open(block: Block, frame: Partial<Frame> & Pick<Frame, 'source'>): void {
    this.#frames.open({
      depth: block.depth,
      section: block.section,
      doers: [],
      cooperators: [],
      deadline: null,
      assessment: false,
      holds: 'work',
      assigns: false,
      ...frame,
    });
  }

  /** Parties of a heading; where the heading beside it named a body, so does one that only begins like a body. */
  #headed({ paragraph, depth }: Block): readonly Found<string>[] {
    const beside = this.#bodiesAt === depth && headAt(paragraph, 0) !== null;
    const parties = headingParties(paragraph, this.#frames.assigns || beside);
    if (parties.length > 0) this.#bodiesAt = depth;
    else if (depth < this.#bodiesAt) this.#bodiesAt = Number.NaN;
    return parties;
  }

  #heading(block: Block): void {
    const { folded } = block.paragraph;
    this.#open(block, {
      source: 'heading',
      doers: toDoers(block, this.#source, this.#headed(block)),
      assigns: ASSIGNS.test(folded),
      deadline:
        this.#deadlines.ofClause(block, { start: 0, end: folded.length }, true) ??
        this.#deadlines.ofHeading(block),
      assessment: isAssessment(folded),
      holds: holdsOf(folded),
    });
  }

  /** A list opening; what stands before its last sentence may oblige. */
  #opening(block: Block): void {
    const { paragraph } = block;
    const nested = nestedOffsets(paragraph.text);
    const sentences = sentencesOf(paragraph.text, paragraph.folded, nested);
    const last = sentences.at(-1);
    if (!last) return;
    const folded = paragraph.folded.slice(last.start, last.end);
    const titled = isTitled(paragraph, sentences.length);
    const assessment = titled ? isAssessment(folded) : assessesBefore(folded);
    const before = assessment ? [] : this.#beforeLast(block, sentences.slice(0, -1), nested);
    const doer = doerOf(paragraph, last);
    const run = readParties(paragraph, last.start);
    const whole = run && run.end >= last.end ? run.parties : titled && !doer ? this.#headed(block) : [];
    const doers = doer?.parties ?? whole;
    if (titled && doers.length > 0) this.#bodiesAt = block.depth;
    this.#open(block, {
      depth: block.depth + below(block),
      // "1. Sở Tài chính:" is a heading that happens to end in a colon.
      source: whole.length > 0 && !doer ? 'heading' : 'list-opening',
      doers: assessment
        ? []
        : doers.length > 0
          ? toDoers(block, this.#source, doers)
          : this.#keepsDoer(paragraph.folded, last)
            ? []
            : firstOf(toDoers(block, this.#source, toldIn(block.paragraph)), before),
      cooperators: toDoers(block, this.#source, cooperatorsOf(paragraph, last)),
      deadline:
        this.#deadlines.ofClause(block, last, true) ??
        (titled || TIME_ALONE.test(folded) ? this.#deadlines.ofHeading(block) : null),
      assessment,
      holds: titled ? holdsOf(folded) : 'work',
      assigns: titled && ASSIGNS.test(folded),
    });
  }

  /** Work in the sentences before the one that opens a list; whoever is to do it acts in the list as well. */
  #beforeLast(block: Block, sentences: readonly Stretch[], nested: Uint8Array): readonly Doer[] {
    if (sentences.length === 0 || this.#frames.assessment) return [];
    if (block.paragraph.marker === null) {
      // "Các trường lập kế hoạch dạy học. Cụ thể như sau:"
      const before = sentences.length === 1 && block.depth > 0 ? sentences[0] : undefined;
      return before ? toDoers(block, this.#source, doerOf(block.paragraph, before)?.parties ?? []) : [];
    }
    const point = new PointReader(block, this.#frames, this.#source);
    const first = this.drafts.length;
    for (const sentence of sentences) {
      if (doerOf(block.paragraph, sentence) !== null || point.last.length > 0)
        this.#sentence(block, sentence, nested, { point, first });
    }
    return this.drafts.length > first ? point.last : [];
  }

  /** "1. Chỉ đạo Sở Y tế, UBND cấp xã:": whoever is in force is to see that those do what follows. */
  #keepsDoer(folded: string, { start }: Stretch): boolean {
    return this.#frames.doer !== null && DIRECTS.test(folded.slice(start, start + 12));
  }

  #content(block: Block, offset: number): void {
    const { paragraph } = block;
    const whole = { start: 0, end: paragraph.text.length };
    const assigns = assignsInAssessment(block, this.#deadlines) || this.#asksBelow(block, whole);
    if (this.#frames.assessment && !assigns) return;
    if (labelsAssessment(paragraph)) return;
    const nested = nestedOffsets(paragraph.text);
    const point = new PointReader(block, this.#frames, this.#source);
    const from = offset > 0 ? offset : point.label(nested);
    if (from > offset)
      point.time = YEAR_LABEL.test(paragraph.folded)
        ? this.#deadlines.ofValue(block, { start: 0, end: paragraph.folded.indexOf(':') })
        : this.#deadlines.ofClause(block, { start: 0, end: from }, true);
    const attributes = attributesOf(paragraph, trimStretch(paragraph.text, whole));
    if (attributes.length > 0) {
      this.#below.line(block, attributes);
      return;
    }
    this.#below.work();
    const first = this.drafts.length;
    for (const sentence of sentencesOf(paragraph.text, paragraph.folded, nested)) {
      if (sentence.end <= from) continue;
      const rest = trimStretch(paragraph.text, { start: Math.max(sentence.start, from), end: sentence.end });
      this.#sentence(block, rest, nested, { point, first });
    }
    this.#below.read(first);
  }

  #sentence(
    block: Block,
    sentence: Stretch,
    nested: Uint8Array,
    { point, first }: { point: PointReader; first: number },
  ): void {
    const { paragraph } = block;
    if (isRider(paragraph, sentence) && permits(paragraph, sentence)) return;
    const before = this.drafts.at(-1);
    if (
      before &&
      this.drafts.length > first &&
      isRider(paragraph, sentence) &&
      !point.ordersAnother(sentence)
    ) {
      before.clause = {
        start: before.clause.start,
        end: clausesOf(paragraph, sentence, nested)[0]?.end ?? sentence.end,
      };
      for (const clause of clausesOf(paragraph, sentence, nested).slice(1))
        this.#clause(block, clause, point, first);
      return;
    }
    if (tellsOutcome(paragraph, sentence)) return;
    const attributes = attributesOf(paragraph, sentence);
    if (attributes.length > 0) {
      point.take(this.#below.give(block, attributes, this.#below.firstFor(first)));
      return;
    }
    if (isContact(paragraph, sentence)) return;
    const bare = this.drafts.length > first ? attributesOf(paragraph, sentence, true) : [];
    if (bare.length > 0) {
      point.take(this.#below.give(block, bare, first));
      return;
    }
    if (this.#closes(block, sentence)) {
      point.hear(sentence);
      return;
    }
    const from = this.drafts.length;
    for (const clause of clausesOf(paragraph, sentence, nested)) this.#clause(block, clause, point, first);
    shareYear(this.drafts.slice(from));
  }

  /** Only outside the numbered points can a sentence be the document's closing. */
  #closes(block: Block, sentence: Stretch): boolean {
    const { marker } = block.paragraph;
    return (marker === null || marker.kind === 'article') && isClosing(block.paragraph, sentence);
  }

  /** Whether a clause of a time alone says that something is to be handed in, and not when what stands before is due. */
  #isReport({ paragraph }: Block, clause: Stretch, first: number): boolean {
    const words = paragraph.folded.slice(clause.start, clause.start + 16);
    return (
      /^(?:báo cáo|gửi|(?:thời gian|thời hạn|hạn) (?:gửi|nộp))\s/u.test(words) &&
      this.drafts.slice(first).every(({ deadline }) => deadline !== null)
    );
  }

  /** In an article, what opens with a verb, or asks for more, goes on with what those told before are to do. */
  #goesOn({ paragraph }: Block, clause: Stretch, point: PointReader): boolean {
    const told = this.#frames.doer;
    if (told === null) return false;
    if (isPredicate(paragraph.folded, 0)) return !TITLE_ALONE.test(paragraph.text);
    if (!point.goesOn(clause)) return false;
    point.take(told.doers);
    return true;
  }

  /** "Hồ sơ nộp về …": as a letter asks below a list of whatever kind. */
  #asksBelow({ paragraph }: Block, clause: Stretch): boolean {
    return this.#letter && paragraph.marker === null && handsIn(paragraph, clause);
  }

  #counts(block: Block, clause: Stretch, point: PointReader): boolean {
    return countsUnder(this.#frames, point, clause, this.#deadlines) || this.#asksBelow(block, clause);
  }

  /** The sentence that says what was issued sums up what follows, as does whatever stood before it. */
  #sumsUp(block: Block, clause: Stretch): boolean {
    const sums = tellsIssue(block.paragraph, clause);
    if (sums && this.#blocks.indexOf(block) < MOST_OF_LEDE) this.drafts.length = 0;
    return sums;
  }

  #clause(block: Block, clause: Stretch, point: PointReader, first: number): void {
    const listed =
      this.#telling.ordersByListing &&
      this.#start !== null &&
      (block.paragraph.marker !== null || this.#frames.innermost !== null || this.#unmarked);
    const sense = senseOf(block.paragraph, clause, listed);
    // "…, xong trong tháng 9. Báo cáo trước ngày 05/10.": where there is no work without a time, reporting is work.
    const reports = sense === 'deadline' && this.#isReport(block, clause, first);
    if (sense === 'deadline' && !reports) {
      this.#below.share(first, this.#deadlines.ofClause(block, clause));
      return;
    }
    if (sense === 'closing') point.hear(clause);
    if ((sense !== 'order' && !reports) || !this.#counts(block, clause, point)) return;
    if (decides(block, clause) || !this.#telling.holds(block, clause)) return;
    if (this.#telling.isPartOfReport(block, clause)) return;
    if (this.#start === null) {
      if (this.#sumsUp(block, clause)) return;
      const asked = this.#letter
        ? point.obliges(clause) || isAskedFor(block, clause, this.#deadlines)
        : this.#begun && handsIn(block.paragraph, clause);
      this.#begun ||= asked || point.ordersInWords(clause);
      const acts = asked || point.hasDoer(clause) || this.#goesOn(block, clause, point);
      if (!this.#begun || !(acts || (this.#letter && point.binds(clause)))) return;
    }
    const leads = point.leads(clause);
    if (this.#start === null && (point.names(clause) || (this.#letter && point.obliges(clause))))
      this.#open(block, { depth: 0, doers: leads.leads, source: 'addressees' });
    // "Đề nghị các trường triển khai thực hiện; …": names who acts in what follows, and asks nothing itself.
    if (block.paragraph.marker === null && point.names(clause) && isClosing(block.paragraph, clause)) return;
    const recognised = recognise(passageOf(block.paragraph, clause));
    this.drafts.push({
      block,
      clause,
      ...leads,
      deadline:
        this.#deadlines.amongFound(block, clause, recognised.deadlines) ??
        point.time ??
        this.#frames.deadline,
      recognised,
      recognisedIn: clause,
    });
  }
}
