import { isCapitals } from '../recognise/header/layout.ts';
import { opensWithAttribute } from '../recognise/obligation/attribute.ts';
import { doerOf } from '../recognise/obligation/doer.ts';
import { labelsArrangement } from '../recognise/obligation/informing.ts';
import { readParties } from '../recognise/party/party.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import { isDayLine } from '../structure/day-lines.ts';
import type { Marker } from '../structure/markers.ts';
import { OutlinePath } from '../structure/outline.ts';
import type { Paragraph } from '../structure/paragraphs.ts';
import { TOPICS } from '../vietnamese/topics.ts';
import { ORDERED_HEADING } from './heading.ts';
import { isTimeAlone } from './heading-sense.ts';

/** What a paragraph is in the build of the document. */
export type BlockRole =
  /** A bare heading: no task, its party and time belong to what stands under it. */
  | 'heading'
  /** The line that introduces a list: no task whatever it says. */
  | 'opening'
  | 'content';

export interface Block {
  readonly paragraph: Paragraph;
  readonly role: BlockRole;
  readonly section: string;
  /** Depth in the outline; bullets stand half a level below their point. */
  readonly depth: number;
}

const TIME_DEPTH = 0.25;
/** A heading without a number stands above the paragraphs of its point and below the heading of the point. */
const TITLE_DEPTH = 0.01;
/** Each `#` more is deeper. */
const HASH_DEPTH = 0.005;
const BULLET_DEPTH: Readonly<Record<string, number>> = { '+': 0.75, '○': 0.75, '◦': 0.75 };
const bulletDepth = (marker: Marker | null): number => BULLET_DEPTH[marker?.label ?? ''] ?? 0.5;
/** "* Sở Tài chính:" over "- Bố trí …": how much deeper the second of two marks of one rank then stands. */
const BELOW_BULLET = 0.1;

/** Whether points with one bullet may stand below a line with another. */
const isBelowBullet = (marker: Marker | null, next: Marker | null): boolean =>
  bulletDepth(next) > bulletDepth(marker) || (marker?.label === '•' && next?.label === '-');

function isBullet(marker: Marker | null): boolean {
  return marker?.kind === 'bullet';
}

const ENDS_WHOLE = /[.;!…]$|\.\/\.$/u;
const HEADING_LIMIT = 320;
const LONGEST_TITLE = 90;

/** A numbered line that names a topic or a body and leaves the rest to what follows. */
function isHeading(paragraph: Paragraph, next: Paragraph | undefined, before: Block | undefined): boolean {
  const { text, marker } = paragraph;
  if (text.length > HEADING_LIMIT) return false;
  if (next !== undefined && isMarkdownHeading(paragraph, next)) return true;
  if (marker === null)
    return (
      next !== undefined &&
      (isTimeHeading(paragraph) ||
        (isCapitals(text) && text.length < 160) ||
        isTitle(paragraph, next, before))
    );
  if (marker.kind === 'part' || (isCapitals(text) && text.length < 200)) return true;
  if (next === undefined || isToldBelow(paragraph, next)) return false;
  if (isBullet(marker)) return !ENDS_WHOLE.test(text) && isBulletHeading(paragraph, next);
  if (ENDS_WHOLE.test(text)) return namesWhose(paragraph, next) || isParted(paragraph, next);
  // Where a table stood below it, the next part follows a title at once.
  if (marker.kind === 'roman' && isTopic(paragraph)) return true;
  if (next.marker !== null) return isDeeper(marker, next.marker);
  // The last of several points that hold work themselves, with the closing after it.
  const sibling = before?.role === 'content' && isSibling(marker, before.paragraph.marker);
  if (!sibling || isTitleAmong(paragraph, next, before)) return true;
  return !isPredicate(paragraph.folded, 0) && doerOf(paragraph, { start: 0, end: text.length }) === null;
}

/** "2." after "1." holds work as that does; after "1.2" it stands above. */
const isSibling = (marker: Marker, before: Marker | null): boolean =>
  before?.kind === marker.kind && before.label.split('.').length <= marker.label.split('.').length;

/** "- Sở Tài chính" above its work, "- Về nhân lực" above points with a "+". */
function isBulletHeading(paragraph: Paragraph, next: Paragraph): boolean {
  const { text, folded, marker } = paragraph;
  if (!isBullet(next.marker)) return partiesOnly(paragraph);
  if (!isBelowBullet(marker, next.marker)) return false;
  if (partiesOnly(paragraph)) return true;
  return (
    text.length < LONGEST_TITLE &&
    !text.includes('%') &&
    !isPredicate(folded, 0) &&
    doerOf(paragraph, { start: 0, end: text.length }) === null &&
    !isToldBelow(paragraph, next)
  );
}

/** "2. Sở Tài chính." above its work, and "2. Sở Tài chính;" above its points, as a scan takes the colon. */
function namesWhose(paragraph: Paragraph, { marker: next }: Paragraph): boolean {
  const { text, marker } = paragraph;
  if (marker === null || next?.kind === marker.kind || !/[.;]$/u.test(text)) return false;
  return (text.endsWith('.') || (next !== null && isDeeper(marker, next))) && partiesOnly(paragraph);
}

/** "2. Rà soát văn bản; tăng cường kiểm tra." with "2.1" right below it: the title of its parts, closed or not. */
function isParted({ text, marker }: Paragraph, { marker: next }: Paragraph): boolean {
  if (marker === null || next === null) return false;
  // "B. Yêu cầu đối với các xã." with "I." below it.
  if (marker.kind === 'upper' && next.kind === 'roman' && next.label === 'I') return !/[.;]\s/u.test(text);
  if (next.kind !== marker.kind) return false;
  return next.label === `${marker.label}.1` && !/\.\s/u.test(text);
}

/** Markdown says so, and no line that is marked alike follows at once: then it is a point with nothing below it. */
const isMarkdownHeading = ({ heading, text }: Paragraph, next: Paragraph): boolean =>
  heading > 0 && next.heading !== heading && !ENDS_WHOLE.test(text) && !/\ssau(?: đây)?:$/u.test(text);

/** "Ban Giám hiệu" with no number: nothing closes it, and whole sentences stand before and below it. */
function isTitle({ text }: Paragraph, next: Paragraph, before: Block | undefined): boolean {
  if (text.length > LONGEST_TITLE || !/^\p{Lu}.*[\p{L}\d)]$/u.test(text)) return false;
  const parted = before === undefined || before.role !== 'content' || ENDS_WHOLE.test(before.paragraph.text);
  return parted && /[.;:]$/u.test(next.text) && (next.marker === null || next.marker.kind === 'bullet');
}

/** "Tháng 9/2024" above the work of that month, in a plan that goes by months. */
const isTimeHeading = ({ marker, folded }: Paragraph): boolean => marker === null && isTimeAlone(folded);

/** "1. Thành phần", "3. Kinh phí thực hiện": a line below that says who or when is not about a task. */
const isTopic = ({ text, folded }: Paragraph): boolean =>
  text.length < 60 && TOPICS.matchAt(folded, 0) > 0 && !ENDS_WHOLE.test(text);

/** "2. Tổ chức hội thi" with "- Đơn vị chủ trì: …" or "- Địa điểm: …" right below it: the work that these tell more of. */
function isToldBelow(paragraph: Paragraph, next: Paragraph): boolean {
  if (opensWithAttribute(next)) return !isTopic(paragraph) || isWork(paragraph);
  return isBullet(next.marker) && labelsArrangement(next.folded) && isWork(paragraph);
}

/** "2. Kiểm tra bếp ăn các trường": a topic's word as a verb with what it is done to. */
const isWork = ({ folded }: Paragraph): boolean =>
  isPredicate(folded, 0) && /^(?!\S+ \S+(?:,| và) )(?:\S+ ){3}\S/u.test(folded);

/** "2. Kiểm tra, đánh giá" after points that are whole sentences: a title, as nothing closes it and a sentence follows. */
function isTitleAmong({ text }: Paragraph, next: Paragraph, before: Block): boolean {
  return (
    text.length < LONGEST_TITLE &&
    !/[\d,;:.!?…]$|\d\/\d/u.test(text) &&
    ENDS_WHOLE.test(before.paragraph.text) &&
    ENDS_WHOLE.test(next.text) &&
    !speaksToAll(next)
  );
}

/** How deep each kind of mark stands; letters and numbers with a bracket change places from document to document. */
const RANK: Readonly<Record<Marker['kind'], number>> = {
  part: 0,
  upper: 1,
  roman: 1,
  article: 2,
  arabic: 3,
  letter: 4,
  'arabic-bracket': 4,
  bracketed: 5,
  bullet: 6,
};

function isDeeper(marker: Marker, next: Marker): boolean {
  if (next.kind === marker.kind) return next.label.split('.').length > marker.label.split('.').length;
  return RANK[next.kind] >= RANK[marker.kind];
}

/** "2. Sở Tài chính", "2.2. Đề nghị UBND các xã": nothing but who it is for. */
function partiesOnly({ text, folded }: Paragraph): boolean {
  const lead = ORDERED_HEADING.exec(folded)?.[0].length ?? 0;
  const run = readParties({ text, folded }, lead);
  return run !== null && text.slice(run.end).replace(/[\s:.;]/gu, '') === '';
}

/** Which bullet stands below which in a point, as lists that one opens with the other show. */
class Bullets {
  #below: { readonly outer: string; readonly inner: string } | null = null;

  /** How much deeper a paragraph stands than others with a bullet of its rank. */
  depthOf({ marker }: Paragraph, before: Block | undefined): number {
    if (marker === null) return 0;
    if (!isBullet(marker)) this.#below = null;
    const above = before !== undefined && before.role !== 'content' ? before.paragraph.marker : null;
    if (isBullet(above) && isBullet(marker) && bulletDepth(above) === bulletDepth(marker)) {
      const nested = above !== null && above.label !== marker.label && this.#below?.outer !== marker.label;
      if (nested) this.#below = { outer: above.label, inner: marker.label };
    }
    return this.#below?.inner === marker.label ? BELOW_BULLET : 0;
  }
}

function depthInPoint(paragraph: Paragraph, role: BlockRole): number {
  const { marker } = paragraph;
  if (isTimeHeading(paragraph)) return isDayLine(paragraph.folded) ? TITLE_DEPTH : TIME_DEPTH;
  if (marker === null && role === 'heading') return TITLE_DEPTH + HASH_DEPTH * paragraph.heading;
  return isBullet(marker) ? bulletDepth(marker) : 0;
}

/** "… thực hiện các nội dung sau.": a full stop typed for the colon. */
const ANNOUNCES = /\s(?:như|nội dung|nhiệm vụ|yêu cầu|công việc|giải pháp|biện pháp|việc) sau(?: đây)?\.$/u;
const LONGEST_ANNOUNCING = 30;

const announces = ({ text, folded }: Paragraph): boolean =>
  (text.endsWith('sau.') || text.endsWith('đây.')) && ANNOUNCES.test(folded.slice(-LONGEST_ANNOUNCING));

/** "… gửi về Phòng theo địa chỉ:": where to, and no work below it. */
const TO_ADDRESS = /\s(?:theo|về|đến|tại|qua) (?:các )?địa ch[ỉi](?: sau(?: đây)?)?:$/u;

function roleOf(paragraph: Paragraph, next: Paragraph | undefined, before: Block | undefined): BlockRole {
  if (TO_ADDRESS.test(paragraph.folded)) return 'content';
  const opens = paragraph.text.endsWith(':') && !(next && isTitledByMarkdown(paragraph, next));
  if (opens || (next && announces(paragraph))) return 'opening';
  return isHeading(paragraph, next, before) ? 'heading' : 'content';
}

/** "### 2. Sở Tài chính:", and not "### 2. Giao Sở Tài chính chủ trì, phối hợp với các xã:". */
const isTitledByMarkdown = (paragraph: Paragraph, next: Paragraph): boolean =>
  isMarkdownHeading(paragraph, next) &&
  (paragraph.marker === null || doerOf(paragraph, { start: 0, end: paragraph.text.length }) === null);

/** Paragraphs with their place in the outline and their role. */
export function toBlocks(paragraphs: readonly Paragraph[]): Block[] {
  const path = new OutlinePath();
  const bullets = new Bullets();
  const blocks: Block[] = [];
  const lastNumbered = paragraphs.findLastIndex(({ marker }) => marker !== null && !isBullet(marker));
  const lastMarked = paragraphs.findLastIndex(({ marker }) => marker !== null);
  // "b)" under "5.": what speaks to all is of neither.
  const lastKind = paragraphs[lastNumbered]?.marker?.kind;
  for (const [i, paragraph] of paragraphs.entries()) {
    const { marker, text } = paragraph;
    if (marker) path.enter(marker);
    const before = blocks.at(-1);
    if (
      marker === null &&
      i > (text.endsWith(':') ? lastNumbered : lastMarked) &&
      before?.role === 'content' &&
      path.depth > 0 &&
      speaksToAll(paragraph) &&
      !goesOnInPoint(paragraph, before)
    ) {
      if (lastKind === 'letter' && path.depth > 1) path.leave();
      path.leave();
    }
    const role = roleOf(paragraph, paragraphs[i + 1], before);
    const depth = path.depth + depthInPoint(paragraph, role) + bullets.depthOf(paragraph, before);
    blocks.push({ paragraph, role, section: path.section, depth });
  }
  return blocks;
}

/** "Giao Văn phòng theo dõi, tổng hợp kết quả thực hiện", "Ủy ban Kiểm tra giám sát việc thực hiện": over all that was ordered. */
const WATCHES_OVER =
  /^(?:(?:giao|đề nghị|yêu cầu) )?(?:chánh )?(?:văn phòng|ủy ban kiểm tra|ban tổ chức|ban tuyên giáo|ban xây dựng đảng|ban dân vận|phòng|sở|thanh tra|bộ phận|ban chỉ đạo|tổ)\s[^;.]{0,90}(?:theo dõi|đôn đốc|kiểm tra|giám sát|tổng hợp)[^;.]{0,60}\s(?:(?:việc|tình hình|kết quả|tiến độ)(?: (?:tổ chức|triển khai|chấp hành)){0,2} (?:thực hiện|thi hành|triển khai)|(?:và |, )(?:định kỳ )?báo cáo (?:ban thường vụ|thường trực|chủ tịch|ubnd|ủy ban|đảng ủy|lãnh đạo))/u;
/** "Giám đốc các sở, Chủ tịch UBND các xã nghiêm túc thực hiện Chỉ thị này; định kỳ …": all who are told, and what is told them beside. */
const ALL_CARRY_OUT =
  /^[^;.]{4,300} (?:nghiêm túc|tổ chức|có trách nhiệm|căn cứ)(?: \p{L}{1,9}){0,5} (?:thực hiện|thi hành)(?: nghiêm(?: túc)?| tốt)? (?:chỉ thị|quyết định|nghị quyết|kế hoạch|công văn|công điện|thông báo|văn bản|hướng dẫn|kết luận) này(?=[;,.]|$)/u;
const IN_TROUBLE =
  /^trong quá trình (?:(?:tổ chức|triển khai|thực hiện),? (?:và )?){1,3}[^;.]{0,80}(?:,? nếu|,) (?:có|gặp|phát sinh) /u;
/** "Phòng sẽ tổ chức kiểm tra …": what the issuer has in mind. */
const ISSUER_WILL = /^(?:phòng|sở|ubnd|ủy ban nhân dân|ban|văn phòng|trường)\s[^,;.]{1,60}?\ssẽ\s/u;

/** "Văn phòng thông báo kết luận để các xã biết. Giao …": the closing, and what is ordered behind it. */
const MAKES_KNOWN =
  /^[^.;:]{4,90} (?:thông báo|truyền đạt) [^.;:]{2,240} (?:biết|để (?:triển khai |tổ chức )?thực hiện)(?!\p{L})/u;

/** "Sở sẽ tổ chức thảo luận …" below a paragraph of the last point: the point goes on as it began, without marks. */
const goesOnInPoint = ({ folded }: Paragraph, { paragraph }: Block): boolean =>
  paragraph.marker === null && ISSUER_WILL.test(folded);

/** After the last point, a paragraph that speaks to everybody belongs to the whole and not to that point. */
function speaksToAll({ folded }: Paragraph): boolean {
  return (
    /(?:yêu cầu|đề nghị)\s(?:các|thủ trưởng|lãnh đạo|chủ tịch|toàn thể|hiệu trưởng)/u.test(folded) ||
    /^(?:báo cáo của\s)?(?:các cơ quan|các đơn vị|thủ trưởng các)/u.test(folded) ||
    ISSUER_WILL.test(folded) ||
    /^(?:giao|đề nghị|yêu cầu)\s[^;.]{4,120}\s(?:theo dõi|đôn đốc|kiểm tra|giám sát)[^;.]{0,60}\s(?:việc |tình hình |kết quả )?(?:tổ chức |triển khai )?(?:thực hiện|thi hành) (?:nội dung )?(?:chỉ thị|công văn|văn bản|thông báo|kế hoạch|công điện|quyết định|hướng dẫn) này/u.test(
      folded,
    ) ||
    WATCHES_OVER.test(folded) ||
    ALL_CARRY_OUT.test(folded) ||
    MAKES_KNOWN.test(folded) ||
    IN_TROUBLE.test(folded) ||
    /^(?:kết quả(?: thực hiện)?|báo cáo(?: kết quả)?|văn bản|hồ sơ|danh sách)\s(?:[^;.]{0,60}\s)?(?:gửi|báo cáo|nộp) về\s/u.test(
      folded,
    ) ||
    /^[^;]{4,300} chịu trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện) (?:chỉ thị|quyết định|nghị quyết|kế hoạch|công văn|thông báo|văn bản) này(?:\.|$)/u.test(
      folded,
    ) ||
    /^(?:trên đây|nay\s|căn cứ|(?:trong )?quá trình|yêu cầu|đề nghị|nhận được)/u.test(folded)
  );
}
