import type { Block } from './blocks.ts';

const CONCLUDES =
  /(?:kết luận|chỉ đạo|có ý kiến|yêu cầu|đề nghị|chỉ thị|quyết định|giao|như sau|sau đây|nội dung sau|nhiệm vụ sau|cụ thể|thống nhất|ban hành kế hoạch|ý kiến)/u;
/** "… Trưởng phòng kết luận:" with the first order in the same paragraph. */
const INLINE =
  /(?:kết luận|chỉ đạo|có ý kiến|yêu cầu|chỉ thị|đề nghị)(?:\s[^:;.()]{0,60})?(?<!số):\s?(?=\S)/u;
/** "… đề nghị các trường thực hiện một số nhiệm vụ sau: Tiếp tục …". */
const INLINE_LIST =
  /(?:kết luận|chỉ đạo|có ý kiến|yêu cầu|chỉ thị|đề nghị)\s[^:;.]{1,220}\s(?:sau|sau đây|như sau):\s?(?=\S)/u;

export interface OrdersStart {
  /** Index of the first block that may hold orders. */
  readonly block: number;
  /** Offset in that block's paragraph where they begin. */
  readonly offset: number;
}

/** Where what led up to the orders ends; null where nothing announces them. */
export function ordersStart(blocks: readonly Block[]): OrdersStart | null {
  for (const [i, block] of blocks.entries()) {
    const { paragraph } = block;
    const numbered = paragraph.marker !== null && paragraph.marker.kind !== 'bullet';
    if (numbered) return { block: i, offset: 0 };
    if (block.role === 'opening' && CONCLUDES.test(paragraph.folded)) return { block: i + 1, offset: 0 };
    const inline = INLINE_LIST.exec(paragraph.folded) ?? INLINE.exec(paragraph.folded);
    if (inline && i < 12) return { block: i, offset: inline.index + inline[0].length };
  }
  return null;
}
