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

/** Of each word whether it is in capitals; null where it does not say itself. */
function capitalOf(word: string): boolean | null {
  if (CAPITALS.test(word)) return true;
  return SMALL_OR_FIGURE.test(word) ? false : null;
}

/** For each word what the nearest before it says that says anything. */
function saidBefore(words: readonly (boolean | null)[]): readonly (boolean | null)[] {
  let last: boolean | null = null;
  return words.map((own) => {
    const before = last;
    last = own ?? last;
    return before;
  });
}

/** "Vô Vµ" in "NHIÖM Vô Vµ GI¶I PH¸P": what says nothing itself is as large as the nearest words that do. */
function capitalsAmong(words: readonly string[]): readonly boolean[] {
  const own = words.map(capitalOf);
  const before = saidBefore(own);
  const after = saidBefore(own.toReversed()).toReversed();
  return own.map((says, i) => {
    if (says !== null) return says;
    const beside = [before[i] ?? null, after[i] ?? null].filter((other) => other !== null);
    return beside.length > 0 && beside.every(Boolean);
  });
}

/**
 * A line of TCVN3 without the names of its fonts, in Unicode: "UBND HUYÖN B×NH MINH" was set in a font of capitals, as
 * the letters without accents show.
 */
export function tcvn3Line(line: string): string {
  const words = line.split(/\s+/u);
  const capitals = capitalsAmong(words);
  let at = -1;
  return line.replace(/\S+/gu, (word) => {
    at = words.indexOf(word, at + 1);
    const text = fromTcvn3(word);
    return capitals[at] === true ? text.toUpperCase() : text;
  });
}
