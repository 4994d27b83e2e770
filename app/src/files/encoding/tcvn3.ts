/** TCVN3 (ABC, the `.Vn` fonts) puts Vietnamese letters on the places of Latin-1, one sign for each letter. */
const SIGNS = '¡¢§£¤¥¦µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ';
const LETTERS = 'ĂÂĐÊÔƠƯàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';

const TABLE: ReadonlyMap<string, string> = new Map(
  Array.from(SIGNS, (sign, index) => [sign, LETTERS[index] ?? sign]),
);
const SIGN = new RegExp(`[${SIGNS}]`, 'gu');

/** Text of TCVN3, as it stands in Latin-1, in Unicode. Accented capitals are a matter of the font: see `isCapitalFont` and `tcvn3Line`. */
export function fromTcvn3(text: string): string {
  return text.replace(SIGN, (sign) => TABLE.get(sign) ?? sign);
}

/** "HUYÖN", "UBND": two capitals and no small letter, though the accented ones look small. */
const CAPITALS = /^[^a-z\d]*[A-Z][^a-z\d]*[A-Z][^a-z\d]*$/u;
const SMALL_OR_FIGURE = /[a-z\d]/u;

/** "Vô Vµ" in "NHIÖM Vô Vµ GI¶I PH¸P": what says nothing itself is as large as the nearest words that do. */
function isCapital(words: readonly string[], at: number): boolean {
  const says = (word: string): boolean => SMALL_OR_FIGURE.test(word) || CAPITALS.test(word);
  const own = words[at] ?? '';
  if (says(own)) return CAPITALS.test(own);
  const nearest = [words.slice(0, at).findLast(says), words.slice(at + 1).find(says)];
  const beside = nearest.filter((word) => word !== undefined);
  return beside.length > 0 && beside.every((word) => CAPITALS.test(word));
}

/**
 * A line of TCVN3 without the names of its fonts, in Unicode: "UBND HUYÖN B×NH MINH" was set in a font of capitals, as
 * the letters without accents show.
 */
export function tcvn3Line(line: string): string {
  const parts = line.split(/(\s+)/u);
  const words = parts.filter((_, i) => i % 2 === 0 && parts[i] !== '');
  let at = -1;
  return parts
    .map((part, i) => {
      if (i % 2 === 1 || part === '') return part;
      at++;
      const text = fromTcvn3(part);
      return isCapital(words, at) ? text.toUpperCase() : text;
    })
    .join('');
}
