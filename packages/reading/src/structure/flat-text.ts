import { pattern } from '../pattern/pattern.ts';
import { DOCUMENT_TYPES } from '../vietnamese/document-types.ts';
import { SIGNING_OFFICES } from '../vietnamese/offices.ts';

/**
 * A page whose line ends were lost, so that letterhead, body and signature stand in one line: spaces become line ends where
 * a part, a point or an entry begins. One character for another, so every offset stays.
 */

/** Longer than any paragraph of a letterhead; a page has more. */
const LEAST_OF_PAGE = 600;
/** So far from its ends only a page holds what closes a letterhead or opens a foot. */
const WITHIN = 200;

const inCapitals = (words: readonly string[]): string => `(?:${words.join('|').toUpperCase()})`;
const TYPES = inCapitals(DOCUMENT_TYPES);
/** Also "PHÓ VĂN PHÒNG", whose chief is called "chánh văn phòng". */
const OFFICES = inCapitals([...SIGNING_OFFICES, 'văn phòng']);
const NUMBER = String.raw`Số ?: ?[\d .…]{0,8}\/`;

/** Each matches the space that becomes a line end. */
const ENDS: readonly RegExp[] = [
  / (?=CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|Độc lập ?[-–] ?Tự do|Kính gửi ?:|Nơi nhận ?:|V\/v )/gu,
  / (?<=(?:NGHĨA VIỆT NAM|[Hh]ạnh [Pp]húc) )/gu,
  new RegExp(` (?=${NUMBER})`, 'gu'),
  new RegExp(String.raw` (?<=${NUMBER}[\p{Lu}\d&-]{2,24} )(?=\p{Lu})`, 'gu'),
  / (?<=, ngày [\d.… ]{1,6}tháng ?[\d.… ]{1,6}năm ?\d{4} )(?=\p{Lu}|V\/v)/gu,
  new RegExp(String.raw` (?=${TYPES} (?:V\/v|\p{Lu}\p{Ll}))`, 'gu'),
  new RegExp(String.raw` (?<=[ \n]${TYPES} )(?=V\/v|\p{Lu}\p{Ll})`, 'gu'),
  // Points and bullets after the end of a sentence; numbers with a full stop also right after a word.
  / (?<=[;:.!] )(?=[-–+•] ?\p{L}|[a-hđ]\) ?\p{Lu}|\d{1,2}(?:\.\d{1,2}){0,2}[.)] ?\p{Lu}|Căn cứ \p{Lu}|Điều \d{1,2}\. )/gu,
  / (?<=[\p{L}\d] )(?<!(?:Điều|[Kk]hoản|[Đđ]iểm|số|tháng|ngày|năm|lớp|quý|mục|[Bb]ước|câu|bài|và|đến) )(?=\d{1,2}\. \p{Lu}\p{Ll})/gu,
  / (?=(?:I{1,3}|IV|V|VI{1,3}|IX|X)\. \p{Lu}{2})/gu,
  / (?<=\.\/\. ?)/gu,
  / (?=(?:TM|KT|TL|TUQ)\. ?\p{Lu}{2})/gu,
  new RegExp(String.raw` (?<=${OFFICES} )(?=PHÓ \p{Lu}|\(?Đã ký|(?:PGS|GS|TS|ThS)\.|\p{Lu}\p{Ll})`, 'gu'),
  / (?<=\(Đã ký\) )/gu,
];

const COUNTRY = pattern(/CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u);

function isPage(line: string): boolean {
  if (line.length < LEAST_OF_PAGE) return false;
  const country = COUNTRY.exec(line);
  return (country !== null && line.length - country.index > 2 * WITHIN) || line.indexOf('Nơi nhận') > WITHIN;
}

/** The text with its lines again, where it has lost them; else the same text. */
export function partFlat(text: string): string {
  const lines = text.split('\n');
  if (!lines.some(isPage)) return text;
  return lines
    .map((line) =>
      line.length < LEAST_OF_PAGE ? line : ENDS.reduce((read, end) => read.replace(end, '\n'), line),
    )
    .join('\n');
}
