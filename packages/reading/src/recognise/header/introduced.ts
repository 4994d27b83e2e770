import { foldNfc } from '../../text/fold.ts';
import { DOCUMENT_TYPES } from '../../vietnamese/document-types.ts';
import { opensBody } from './issuer.ts';

/** What a text that begins with its body says of itself. */
export interface Introduced {
  readonly issuer: string;
  readonly type: string;
  readonly title: string;
}

/** "…, Trường THCS An Hòa xây dựng Kế hoạch tuyển sinh năm học 2026 - 2027, cụ thể như sau:" */
const DRAWS_UP = new RegExp(String.raw`\s(?:xây dựng|ban hành)\s(${DOCUMENT_TYPES.join('|')})\s`, 'gu');
const AS_FOLLOWS =
  /,?\s(?:(?:(?:cụ thể|chi tiết|nội dung(?: cụ thể)?)\s)?như sau|(?:với|gồm) (?:các|những) nội dung(?: cụ thể| chính| chủ yếu)?(?: như)? sau(?: đây)?)\s?[:.]?$/u;
const LONGEST_ISSUER = 90;
const LONGEST_SENTENCE = 1200;
const SHORTEST_TITLE = 12;

/** Issuer, type and title of a document whose head was not copied, from the sentence that leads over to its points. */
export function readIntroduced(opening: string): Introduced | null {
  for (const line of opening.split('\n')) {
    const folded = foldNfc(line);
    const end = line.length > LONGEST_SENTENCE ? -1 : folded.search(AS_FOLLOWS);
    if (end < 0) continue;
    // Grounds that name other papers come before.
    for (const draws of [...folded.slice(0, end).matchAll(DRAWS_UP)].reverse()) {
      const introduced = introducedAt(line, folded, draws, end);
      if (introduced) return introduced;
    }
  }
  return null;
}

function introducedAt(line: string, folded: string, draws: RegExpExecArray, end: number): Introduced | null {
  const from = Math.max(folded.lastIndexOf(',', draws.index), folded.lastIndexOf(';', draws.index)) + 1;
  const issuer = line.slice(from, draws.index).trim();
  const title = line.slice(draws.index + draws[0].length, end).trim();
  if (issuer.length > LONGEST_ISSUER || title.length < SHORTEST_TITLE || /[;:]/u.test(title)) return null;
  return opensBody(foldNfc(issuer)) ? { issuer, type: draws[1] ?? '', title } : null;
}
