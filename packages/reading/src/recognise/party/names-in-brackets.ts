import type { Stretch } from '../../structure/sentences.ts';
import type { Found, Passage } from '../recogniser.ts';

/** Between two names of a list. */
const BETWEEN = /\s?[,;]\s|\s(?:và|hoặc)\s(?=\p{Lu})/gu;
/** "Tiểu học Ba Đồn", "các công ty lâm nghiệp"; "rừng đặc dụng" goes on the name before it. */
const OPENS_NAME = /^(?:(?:[Cc]ác|[Nn]hững)\s\p{L}|\p{Lu})/u;
/** What brackets tell of a party, and no name of one. */
const TELLS =
  /^(?:theo|kể cả|không kể|trừ|khoảng|gồm có|nếu|qua|do|điện thoại|đt|số|để|xem|nay|sau|viết tắt|gọi tắt|trong đó|nhất là|đặc biệt|ngày|tháng|năm)(?!\p{L})/u;
const LONGEST_NAME = 70;

/** "Các tổ chuyên môn (Toán, Ngữ văn)": of what each is, and no names that stand for them. */
const TOLD_BY_FIELD = /^(?:các|những) (?:tổ|phòng|ban|sở|ngành|khoa|viện|vụ|cục|bộ môn|lớp|khối)(?!\p{L})/u;
const IN_GENERAL = /^(?:các|những|lực lượng|liên danh)\s/u;

/** Whether names in brackets may stand for a folded party: for several that are not told apart by their fields. */
export const mayBeSpelledOut = (general: string): boolean =>
  IN_GENERAL.test(general) && !TOLD_BY_FIELD.test(general);

/**
 * "(Vườn quốc gia A, các Ban quản lý rừng phòng hộ, rừng đặc dụng)": the names that spell a general party out, though nothing
 * but their place tells that they are some; empty where a word between them is none. `inside` is what stands in the brackets.
 */
export function namesInBrackets({ text, folded }: Passage, inside: Stretch): readonly Found<string>[] {
  if (/[\d():%]/u.test(text.slice(inside.start, inside.end).replace(/(?<=số )\d{1,3}/gu, ''))) return [];
  const names: { start: number; end: number }[] = [];
  for (const { start, end } of piecesOf(text, inside)) {
    if (TELLS.test(folded.slice(start, end))) return [];
    const last = names.at(-1);
    if (OPENS_NAME.test(text.slice(start, end))) names.push({ start, end });
    else if (last) last.end = end;
    else return [];
  }
  if (names.length < 2 || names.some(({ start, end }) => end - start > LONGEST_NAME)) return [];
  return names.map(({ start, end }) => ({ start, end, value: text.slice(start, end) }));
}

function piecesOf(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  for (const { 0: between, index } of text.slice(start, end).matchAll(BETWEEN)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + between.length;
  }
  return [...pieces, { start: from, end }];
}
