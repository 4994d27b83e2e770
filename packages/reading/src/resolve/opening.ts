import type { Block } from './blocks.ts';

/** "Ban Chỉ đạo" says nothing. */
const CONCLUDES =
  /(?:^lưu ý\s?:|kết luận|(?<!ban )chỉ đạo|có ý kiến|yêu cầu|đề nghị|chỉ thị|quyết định|giao|như sau|sau đây|nội dung sau|lưu ý (?:các|một số|những)|nhiệm vụ sau|cụ thể|thống nhất|ban hành kế hoạch|ý kiến)/u;
const SPEAKS = /kết luận|(?<!ban )chỉ đạo|có ý kiến|yêu cầu|chỉ thị|đề nghị/gu;
/** "… Trưởng phòng kết luận:" with the first order in the same paragraph. */
const INLINE = /^(?:\s[^:;.()]{0,60})?(?<!số):\s?(?=\S)/u;
/** "… đề nghị các trường thực hiện một số nhiệm vụ sau: Tiếp tục …". */
const INLINE_LIST = /^\s[^:;.]{1,220}\s(?:sau|sau đây|như sau):\s?(?=\S)/u;
/** As far as either looks. */
const REACH = 240;

export interface OrdersStart {
  /** Index of the first block that may hold orders. */
  readonly block: number;
  /** Offset in that block's paragraph where they begin. */
  readonly offset: number;
}

/** Where what led up to the orders ends; null where nothing announces them. */
export function ordersStart(blocks: readonly Block[]): OrdersStart | null {
  // A paragraph stands before the first `#` heading of the body, and none before those of the title.
  let leadsOver = false;
  for (const [i, block] of blocks.entries()) {
    const { paragraph } = block;
    const numbered = paragraph.marker !== null && paragraph.marker.kind !== 'bullet';
    if (numbered || (paragraph.heading > 0 && leadsOver)) return { block: i, offset: 0 };
    leadsOver ||= block.role !== 'heading';
    if (block.role === 'opening' && CONCLUDES.test(paragraph.folded)) return { block: i + 1, offset: 0 };
    const inline =
      i < MOST_BEFORE ? (endOf(INLINE_LIST, paragraph.folded) ?? endOf(INLINE, paragraph.folded)) : null;
    if (inline !== null) return { block: i, offset: inline };
  }
  return null;
}

/** So many paragraphs may come before the orders. */
const MOST_BEFORE = 12;

/** End of the first that follows words of speaking. */
function endOf(announced: RegExp, folded: string): number | null {
  for (const { 0: words, index } of folded.matchAll(SPEAKS)) {
    const from = index + words.length;
    const found = announced.exec(folded.slice(from, from + REACH));
    if (found) return from + found[0].length;
  }
  return null;
}
