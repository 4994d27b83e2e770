/** "ông Nguyễn Văn An", "cô Lê Thị Hạnh": somebody by title and full name. */
const PERSON = /^(?:[Ôô]ng|[Bb]à|[Cc]ô|[Tt]hầy|[Đđ]\/c)(?:\s\p{Lu}\p{Ll}{0,6}){2,5}(?!\p{L})/u;
/** Longer than any full name with its title. */
const LONGEST = 48;
const OPENS = new Set(Array.from('ôÔbBcCtTđĐ'));

/** End of the person named at `at`; -1 where none is. */
export function personEnd(text: string, at: number): number {
  if (!OPENS.has(text.charAt(at))) return -1;
  const person = PERSON.exec(text.slice(at, at + LONGEST));
  return person ? at + person[0].length : -1;
}
