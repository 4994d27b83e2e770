import { Alternatives } from '../../pattern/alternatives.ts';
import { pattern } from '../../pattern/pattern.ts';

/** "ông Nguyễn Văn An", "cô Lê Thị Hạnh": somebody by title and full name. */
const FULL_NAME = pattern(
  /^(?:[Ôô]ng|[Bb]à|[Cc]ô|[Tt]hầy|[Cc]hị|[Aa]nh|[Đđ]\/c|[Ee]m|[Cc]háu|[Bb]ạn)(?:\s\p{Lu}[\p{Ll}'’]{0,6}){2,5}(?!\p{L})/u,
);
/** "thầy Minh (PHT)", "đ/c Thu": by title and given name, as a school's staff is; "Bà Rịa", "Cô Tô" are places. */
const GIVEN_NAME = pattern(
  /^(?:ông|bà|cô|chị|anh|[Tt]hầy|Cô(?! Tô)|[Đđ]\/c|em)\s\p{Lu}(?:['’]\p{Lu})?\p{Ll}{0,6}(?!\p{L})(?:\s\([^()\d:;]{1,24}\))?/u,
);
/** What either begins with. */
export const TITLES = 'ông · bà · cô · thầy · chị · anh · đ/c · em · cháu · bạn';
const NAME = new Alternatives(FULL_NAME, GIVEN_NAME);
/** Longer than any name with its title and office. */
const LONGEST = 64;

/** End of the person named at `at`; -1 where none is. */
export function personEnd(text: string, at: number): number {
  const person = NAME.execAt(text, at, LONGEST);
  return person ? at + person[0].length : -1;
}
