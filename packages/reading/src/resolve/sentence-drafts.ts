import { expression } from '../pattern/ordinary.ts';
import { pattern } from '../pattern/pattern.ts';
import { attributesOf, type TaskAttribute } from '../recognise/obligation/attribute.ts';
import { clausesOf } from '../recognise/obligation/clauses.ts';
import { isClosing } from '../recognise/obligation/closing.ts';
import { isContact } from '../recognise/obligation/contact.ts';
import { doerOf } from '../recognise/obligation/doer.ts';
import { handsIn } from '../recognise/obligation/hands-in.ts';
import { judgedIn } from '../recognise/obligation/judgement.ts';
import { mainPiece } from '../recognise/obligation/main-piece.ts';
import { permits } from '../recognise/obligation/modal.ts';
import { tellsIssue } from '../recognise/obligation/news.ts';
import { senseOf } from '../recognise/obligation/obligation.ts';
import { orderedAt } from '../recognise/obligation/ordered.ts';
import { namesFigure } from '../recognise/obligation/results.ts';
import { isRider, tellsOutcome } from '../recognise/obligation/rider.ts';
import { isSharedDeadline } from '../recognise/obligation/shared-deadline.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import { passageOf } from '../recognise/recogniser.ts';
import { recognise } from '../recognisers.ts';
import { nestedOffsets, type Stretch, sentencesOf, trimStretch } from '../structure/sentences.ts';
import type { Block } from './blocks.ts';
import type { Course } from './course.ts';
import { decides } from './decision.ts';
import type { PlacedDeadline } from './frames.ts';
import { isAgenda, labelsAssessment } from './heading-sense.ts';
import { isByline, isGridRow, isNoWork, isRow } from './no-work.ts';
import { toDoers } from './place.ts';
import { PointReader } from './point.ts';
import { shareYear } from './shared-year.ts';
import {
  DAY_LABEL,
  HOUR_LABEL,
  LABELLED_TIME,
  LONGEST_LABELLED_TIME,
  TIME_LABEL,
  YEAR_LABEL,
} from './time-labels.ts';
import { assignsInAssessment, countsUnder, goesOnLookingBack, isAskedFor, isDueBy } from './what-counts.ts';

/** "Tăng cường phòng dịch tại trường học" on a line of its own: nothing closes it. */
const TITLE_ALONE = expression(/^.{0,100}[\p{L}\d]$/u);

/** "… Đề nghị các đơn vị nghiêm túc thực hiện." */
const ENDS_POINT = pattern(
  /^(?:(?:kính )?đề nghị|yêu cầu|trên đây|các) [^;]{0,120}(?:thực hiện|thi hành|chấp hành)/u,
);

/** An article says what was issued in one of its first paragraphs. */
const MOST_OF_LEDE = 4;

/** What an article said was issued, told in full. */
const TOLD_IN_FULL = expression(
  /^(?:theo đó|cụ thể|trong đó|nội dung|(?:tại|trong) (?:văn bản|công văn|công điện))(?!\p{L})/u,
);
/** "Chủ tịch UBND huyện cũng yêu cầu …": after an order, one more. */
const TOLD_MORE = /^[^;.:]{0,80}\s(?:cũng|còn) (?:yêu cầu|đề nghị|giao|chỉ đạo|lưu ý)\s/u;
/** "Sở A chủ trì, Sở B, Sở C và các đơn vị liên quan phối hợp" is no longer. */
const LONGEST_TELLING = 240;

/** Whoever acts in a paragraph, and the first of its tasks. */
interface InParagraph {
  readonly point: PointReader;
  readonly first: number;
}

/** Drafts the tasks that the sentences of a paragraph hand out. */
export class SentenceDrafter {
  readonly #course: Course;
  /** Without an announcement the first order in so many words begins the orders. */
  #begun = false;

  constructor(course: Course) {
    this.#course = course;
  }

  /** A point of whoever the headings above it name. */
  pointOf(block: Block): PointReader {
    const { frames, source, speaker } = this.#course;
    return new PointReader(block, frames, source, speaker);
  }

  paragraph(block: Block, offset: number): void {
    const { paragraph } = block;
    const whole = { start: 0, end: paragraph.text.length };
    if (isNoWork(block) || (this.#course.frames.assessment && !this.#assigns(block, whole))) return;
    const tells = labelsAssessment(paragraph) && !this.#handsOutBehind(block);
    if (tells || isAgenda(block, this.#course.blocks) || isRow(paragraph.text)) return;
    if (isGridRow(this.#course.source, block)) return;
    const nested = nestedOffsets(paragraph);
    const point = this.pointOf(block);
    const from = offset > 0 ? offset : point.opensWith(nested);
    if (from > offset) point.time = this.#timeOfLabel(block, from);
    const attributes = this.#toldOf(block, trimStretch(paragraph.text, whole));
    if (attributes.length > 0) {
      const { below, frames } = this.#course;
      if (below.tellsAhead(block)) below.ahead(block, attributes, frames);
      if (below.hasTasks) below.line(block, attributes);
      return;
    }
    this.#course.below.work();
    const first = this.#course.drafts.length;
    for (const sentence of sentencesOf(paragraph, nested)) {
      if (sentence.end <= from) continue;
      const rest = trimStretch(paragraph.text, { start: Math.max(sentence.start, from), end: sentence.end });
      this.sentence(block, rest, nested, { point, first });
    }
    this.#course.below.read(first);
  }

  /** What a paragraph that says nothing else tells of the tasks above it: below them it needs no label. */
  #toldOf({ paragraph }: Block, whole: Stretch): readonly TaskAttribute[] {
    const numbered = paragraph.marker !== null && paragraph.marker.kind !== 'bullet';
    const bare =
      !numbered &&
      whole.end < LONGEST_TELLING &&
      this.#course.below.hasTasks &&
      /^giao |chủ trì|chịu trách nhiệm/u.test(paragraph.folded);
    return attributesOf(paragraph, whole, bare);
  }

  /** The time that the label of a paragraph, which ends at `end`, is or has in it. */
  #timeOfLabel(block: Block, end: number): PlacedDeadline | null {
    const { deadlines } = this.#course;
    const { folded } = block.paragraph;
    const label = { start: 0, end: folded.indexOf(':') };
    if (YEAR_LABEL.test(folded) || HOUR_LABEL.test(folded)) return deadlines.ofValue(block, label);
    const day = DAY_LABEL.test(folded) ? deadlines.ofValue(block, label) : null;
    if (day?.found.value.kind !== 'date') {
      const whole = TIME_LABEL.test(folded) ? deadlines.ofWholeLabel(block, label) : null;
      return whole ?? deadlines.ofLabel(block, { start: 0, end });
    }
    return { ...day, found: { ...day.found, value: { ...day.found.value, bound: 'on' } } };
  }

  sentence(block: Block, sentence: Stretch, nested: Uint8Array, { point, first }: InParagraph): void {
    const { paragraph } = block;
    if (isRider(paragraph, sentence) && permits(paragraph, sentence)) return;
    if (isByline(paragraph, sentence)) return;
    const before = this.#course.drafts.at(-1);
    if (
      before &&
      this.#course.drafts.length > first &&
      isRider(paragraph, sentence) &&
      !point.ordersAnother(sentence)
    ) {
      before.clause = {
        start: before.clause.start,
        end: clausesOf(paragraph, sentence, nested)[0]?.end ?? sentence.end,
      };
      for (const clause of clausesOf(paragraph, sentence, nested).slice(1))
        this.#clause(block, clause, point, first);
      this.#shareBracketed(block, sentence, first);
      return;
    }
    if (tellsOutcome(paragraph, sentence)) return;
    const attributes = attributesOf(paragraph, sentence);
    if (attributes.length > 0) {
      point.take(this.#course.below.give(block, attributes, this.#course.below.firstFor(first)));
      return;
    }
    if (isContact(paragraph, sentence)) return;
    const bare = this.#course.drafts.length > first ? attributesOf(paragraph, sentence, true) : [];
    if (bare.length > 0) {
      point.take(this.#course.below.give(block, bare, first));
      return;
    }
    if (this.#closes(block, sentence, first) && !this.#asksMore(block, sentence, nested)) {
      point.hear(sentence);
      return;
    }
    const from = this.#course.drafts.length;
    for (const clause of clausesOf(paragraph, sentence, nested)) {
      if (!this.#tellsLead(block, clause, point, from)) this.#clause(block, clause, point, first);
    }
    shareYear(this.#course.drafts.slice(from));
  }

  /** "Nâng cấp trung tâm dữ liệu; Sở A chủ trì": whose work it is, told after a semicolon. */
  #tellsLead(block: Block, clause: Stretch, point: PointReader, from: number): boolean {
    const { folded } = block.paragraph;
    const says =
      clause.end - clause.start < LONGEST_TELLING &&
      (folded.startsWith('giao ', clause.start) ||
        folded.slice(clause.start, clause.end).includes('chủ trì'));
    if (!says || this.#course.drafts.length === from) return false;
    const told = attributesOf(block.paragraph, clause, true);
    if (told.length > 0) point.take(this.#course.below.give(block, told, from));
    return told.length > 0;
  }

  /** Only outside the numbered points can a sentence be the document's closing; a point may end in such words, too. */
  #closes(block: Block, sentence: Stretch, first: number): boolean {
    const { marker } = block.paragraph;
    if (marker === null || marker.kind === 'article') return isClosing(block.paragraph, sentence);
    const ends = this.#course.drafts.length > first && ENDS_POINT.testIn(block.paragraph, sentence);
    return ends && isClosing(block.paragraph, sentence);
  }

  /** "Văn phòng thông báo để các xã biết; đồng thời theo dõi, báo cáo …": work behind what only makes known. */
  #asksMore({ paragraph }: Block, sentence: Stretch, nested: Uint8Array): boolean {
    return clausesOf(paragraph, sentence, nested)
      .slice(1)
      .some(
        (clause) =>
          !paragraph.folded.startsWith('trong đó', clause.start) &&
          mainPiece(paragraph, clause) >= 0 &&
          !isClosing(paragraph, clause),
      );
  }

  /** Whether a clause of a time alone says that something is to be handed in, and not when what stands before is due. */
  #isReport({ paragraph }: Block, clause: Stretch, first: number): boolean {
    const words = paragraph.folded.slice(clause.start, clause.start + 16);
    return (
      /^(?:báo cáo|gửi|(?:thời gian|thời hạn|hạn) (?:gửi|nộp))\s/u.test(words) &&
      this.#course.drafts.slice(first).every(({ deadline }) => deadline !== null)
    );
  }

  /** In an article, what opens with a verb, or asks for more, goes on with what those told before are to do. */
  #goesOn({ paragraph }: Block, clause: Stretch, point: PointReader): boolean {
    const told = this.#course.frames.doer;
    if (told === null) return false;
    if (isPredicate(paragraph.folded, 0)) return !TITLE_ALONE.test(paragraph.text);
    if (!point.goesOn(clause)) return false;
    point.take(told.doers);
    return true;
  }

  /** Whether a paragraph hands out work even where what was done is told. */
  #assigns(block: Block, whole: Stretch): boolean {
    return assignsInAssessment(block, this.#course.deadlines) || this.#asksBelow(block, whole);
  }

  /** "Thời gian họp lại: 8 giờ ngày 19/7; giao Văn phòng chuẩn bị phòng họp": told, and then an order. */
  #handsOutBehind({ paragraph }: Block): boolean {
    const at = paragraph.folded.indexOf('; giao ');
    return at > 0 && orderedAt(paragraph, at + 2, { start: at + 2, end: paragraph.text.length }) !== null;
  }

  /** "Hồ sơ nộp về …": as a letter asks below a list of whatever kind. */
  #asksBelow({ paragraph }: Block, clause: Stretch): boolean {
    return this.#course.letter && paragraph.marker === null && handsIn(paragraph, clause);
  }

  #counts(block: Block, clause: Stretch, point: PointReader): boolean {
    if (goesOnLookingBack(block, clause)) return false;
    return (
      countsUnder(this.#course.frames, point, clause, this.#course.deadlines) ||
      this.#asksBelow(block, clause)
    );
  }

  /** Whether whoever is told first below what was issued is told it there, and not something more. */
  #isToldBelow(block: Block): boolean {
    const { blocks, drafts, speaker } = this.#course;
    if (speaker === null || drafts.length > 0) return true;
    const below = blocks.slice(blocks.indexOf(block) + 1).find(({ paragraph }) => {
      const whole = { start: 0, end: paragraph.text.length };
      return TOLD_IN_FULL.test(paragraph.folded) || doerOf(paragraph, whole)?.ordered === true;
    });
    return below !== undefined && !TOLD_MORE.test(below.paragraph.folded);
  }

  /** "Chủ tịch UBND tỉnh vừa có văn bản chỉ đạo Sở Y tế …": what was issued, and who is told. */
  #directs({ paragraph }: Block, clause: Stretch, point: PointReader): boolean {
    return this.#course.speaker !== null && tellsIssue(paragraph, clause) && point.names(clause);
  }

  /** The sentence that says what was issued sums up what follows, as does whatever stood before it. */
  #sumsUp(block: Block, clause: Stretch): boolean {
    const sums = tellsIssue(block.paragraph, clause) && this.#isToldBelow(block);
    if (sums && this.#course.blocks.indexOf(block) < MOST_OF_LEDE) this.#course.drafts.length = 0;
    return sums;
  }

  /** "Phê bình Sở A chưa …; yêu cầu rút kinh nghiệm": whoever is blamed is told next. */
  #judged(block: Block, clause: Stretch, point: PointReader): void {
    const judged = judgedIn(block.paragraph, clause);
    if (judged.length > 0) point.take(toDoers(block, this.#course.source, judged));
  }

  /** "…. Ngày 24/6: công bố kết quả", "…; đợt 2 (tháng 10): …": when what stands behind a label further on is. */
  #timed(block: Block, clause: Stretch, point: PointReader): Stretch {
    const label = LABELLED_TIME.exec(
      block.paragraph.folded.slice(clause.start, clause.start + LONGEST_LABELLED_TIME),
    );
    if (!label) return clause;
    const from = clause.start + label[0].length;
    const time =
      from < clause.end && this.#course.deadlines.ofLabel(block, { start: clause.start, end: from });
    if (!time) return clause;
    point.time = time;
    return { start: from, end: clause.end };
  }

  /** "… (Hoàn thành trước ngày 15/10).": by when, in brackets of its own. */
  #shareBracketed(block: Block, { start, end }: Stretch, first: number): void {
    const { text } = block.paragraph;
    if (text.charAt(start) !== '(') return;
    const inner = { start: start + 1, end: text.lastIndexOf(')', end) };
    if (inner.end > inner.start && isSharedDeadline(block.paragraph, inner))
      this.#share(block, first, this.#course.deadlines.ofClause(block, inner));
  }

  /** "2. Tuyên truyền: Hoàn thành trước …" over its points: theirs; else the time is of what stands before it. */
  #share(block: Block, first: number, shared: PlacedDeadline | null): void {
    const { marker } = block.paragraph;
    const heads = marker !== null && marker.kind !== 'bullet' && this.#course.drafts.length === first;
    const headed = this.#course.frames.deadline;
    if (heads && shared) this.#course.frames.open(block, { source: 'heading', deadline: shared });
    this.#course.below.share(block, first, { shared, headed });
  }

  /** The time of the heading, or the clause's own, which may leave to the heading what year it is in. */
  #under(own: PlacedDeadline | null): PlacedDeadline | null {
    const above = this.#course.frames.deadline;
    return own ? { ...own, above } : above;
  }

  #clause(block: Block, whole: Stretch, point: PointReader, first: number): void {
    const clause = this.#timed(block, point.relabelled(whole), point);
    const listed =
      this.#course.telling.ordersByListing &&
      this.#course.start !== null &&
      (block.paragraph.marker !== null || this.#course.frames.innermost !== null || this.#course.unmarked);
    const aimed = this.#course.frames.aims && namesFigure(block.paragraph, clause);
    const orders = aimed || this.#directs(block, clause, point);
    const sense = orders ? 'order' : senseOf(block.paragraph, clause, listed);
    // "…, xong trong tháng 9. Báo cáo trước ngày 05/10.": where there is no work without a time, reporting is work.
    const reports = sense === 'deadline' && this.#isReport(block, clause, first);
    if (sense === 'deadline' && !reports) {
      this.#share(block, first, this.#course.deadlines.ofClause(block, clause));
      return;
    }
    if (sense === 'closing') point.hear(clause);
    if (sense === 'statement') this.#judged(block, clause, point);
    if ((sense !== 'order' && !reports) || !this.#counts(block, clause, point)) return;
    if (decides(block, clause) || !this.#course.telling.holds(block, clause)) return;
    if (this.#course.telling.isPartOfReport(block, clause)) return;
    if (this.#course.start === null) {
      if (this.#sumsUp(block, clause)) return;
      const asked = this.#course.letter
        ? point.obliges(clause) || isAskedFor(block, clause, this.#course.deadlines)
        : this.#begun && handsIn(block.paragraph, clause);
      this.#begun ||= asked || point.ordersInWords(clause);
      const acts = asked || point.hasDoer(clause) || this.#goesOn(block, clause, point);
      const begun = this.#begun && (acts || (this.#course.letter && point.binds(clause)));
      if (!begun && !isDueBy(block, clause, this.#course.deadlines)) return;
    }
    const leads = point.leads(clause);
    if (
      this.#course.start === null &&
      (point.names(clause) || (this.#course.letter && point.obliges(clause)))
    )
      this.#course.frames.open(block, { depth: 0, doers: leads.leads?.doers ?? [], source: 'addressees' });
    // "Đề nghị các trường triển khai thực hiện; …": names who acts in what follows, and asks nothing itself.
    if (block.paragraph.marker === null && point.names(clause) && isClosing(block.paragraph, clause)) return;
    const recognised = recognise(passageOf(block.paragraph, clause));
    this.#course.drafts.push({
      block,
      clause,
      ...leads,
      deadline: this.#under(
        this.#course.deadlines.inBrackets(block, clause) ??
          this.#course.deadlines.amongFound(block, clause, recognised.deadlines) ??
          point.time,
      ),
      recognised,
      recognisedIn: clause,
    });
  }
}
