/** "ông Nguyễn Văn An", "cô Lê Thị Hạnh": somebody by title and full name. */
const FULL_NAME =
  /^(?:[Ôô]ng|[Bb]à|[Cc]ô|[Tt]hầy|[Cc]hị|[Aa]nh|[Đđ]\/c)(?:\s\p{Lu}\p{Ll}{0,6}){2,5}(?!\p{L})/u;
/** "thầy Minh (PHT)", "đ/c Thu": by title and given name, as a school's staff is; "Bà Rịa", "Cô Tô" are places. */
const GIVEN_NAME =
  /^(?:ông|bà|cô|chị|anh|[Tt]hầy|Cô(?! Tô)|[Đđ]\/c)\s\p{Lu}\p{Ll}{0,6}(?!\p{L})(?:\s\([^()\d:;]{1,24}\))?/u;
/** Longer than any name with its title and office. */
const LONGEST = 64;
const OPENS = new Set(Array.from('ôÔbBcCtTđĐaA'));

/** End of the person named at `at`; -1 where none is. */
export function personEnd(text: string, at: number): number {
  if (!OPENS.has(text.charAt(at))) return -1;
  const named = text.slice(at, at + LONGEST);
  const person = FULL_NAME.exec(named) ?? GIVEN_NAME.exec(named);
  return person ? at + person[0].length : -1;
}
