import { expression } from '../../pattern/ordinary.ts';
import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { isCapitalAt } from '../../text/letters.ts';
import { wordsOf } from '../../vietnamese/word-set.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Found, Passage } from '../recogniser.ts';

/** "Đ/c Lê Thị A - Phó Hiệu trưởng", "Cô Mai Lan, kế toán": a person with the office. */
const PERSON_WITH_OFFICE = expression(
  /^(?:Đ\/c|Đồng chí|Ông|Bà|Cô|Thầy|Chị|Anh|(?:Bác sĩ|BS\.?|ThS\.?|Thạc sĩ|TS\.?|Tiến sĩ|PGS\.?|GS\.?|Kỹ sư|KS\.?|(?:Đại|Thượng|Trung|Thiếu) (?:tá|úy|tướng))(?: (?:CK|CKI|CKII|CK1|CK2|BS\.?|TS\.?))?)(?:\s\p{Lu}[\p{L}']{0,9}){2,5}(?:\s?[,–-]|\s\()\s?(?:(?=\p{Lu})|(?:kế toán|văn thư|thủ quỹ|bảo vệ|nhân viên|công chức|viên chức|cán bộ|giáo viên|chủ nhiệm|tổ trưởng|tổ phó|trưởng|phó|tổng phụ trách|bí thư|chủ tịch|giám đốc|hiệu trưởng)(?!\p{L}))/u,
);
const SAYS = pattern(
  /^(?:cũng |đã )?(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|kết luận|phát biểu|chủ trì (?:hội nghị|cuộc họp|buổi))/u,
);
/** "Phó Bí thư Thường trực": the second word of an office that would be a verb by itself. */
const IN_OFFICE = /(?:thường trực|thư ký)$/u;
const WORDS_OF_OFFICE = 12;
const REACH_OF_PERSON = 140;

/** The person that a clause opens with, where work follows the office. */
export function personActs(passage: Passage, clause: Stretch): Found<string> | null {
  const { text, folded } = passage;
  if (!isCapitalAt(text, clause.start)) return null;
  const limit = Math.min(clause.end, clause.start + REACH_OF_PERSON);
  const person = PERSON_WITH_OFFICE.exec(text.slice(clause.start, limit));
  if (!person) return null;
  for (const word of wordsOf(folded, clause.start + person[0].length, WORDS_OF_OFFICE)) {
    if (word.start >= limit) return null;
    if (isCapitalAt(text, word.start) || !isPredicate(folded, word.start)) continue;
    if (IN_OFFICE.test(folded.slice(clause.start, word.end))) continue;
    if (SAYS.testAt(folded, word.start, 20)) return null;
    const value = text.slice(clause.start, word.start).replace(/[\s,:–-]{1,4}$/u, '');
    return /[;:.]\s/u.test(value) ? null : { start: clause.start, end: clause.start + value.length, value };
  }
  return null;
}
