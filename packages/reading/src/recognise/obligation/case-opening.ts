import { pattern } from '../../pattern/pattern.ts';

/** "Trường hợp vượt thẩm quyền, báo cáo …", "Nếu chưa tuyển đủ giáo viên thì hợp đồng …": in which case something is to be done. */
const IN_CASE = pattern(
  /^(?:(?:trong |đối với )?trường hợp|nếu) [^,;:.]{3,160}(?:, | thì )(?:thì )?(?=\p{L})/u,
);
const LONGEST_CASE = 190;

/** Where the words after the case that opens a piece at `from` begin; `from` where none does. */
export function afterCase(folded: string, from: number): number {
  return from + (IN_CASE.execAt(folded, from, LONGEST_CASE)?.[0].length ?? 0);
}
