/** TCVN3 (ABC, the `.Vn` fonts) puts Vietnamese letters on the places of Latin-1, one sign for each letter. */
const SIGNS = '¡¢§£¤¥¦µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ';
const LETTERS = 'ĂÂĐÊÔƠƯàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';

const TABLE: ReadonlyMap<string, string> = new Map(
  Array.from(SIGNS, (sign, index) => [sign, LETTERS[index] ?? sign]),
);
const SIGN = new RegExp(`[${SIGNS}]`, 'gu');

/** Text of TCVN3, as it stands in Latin-1, in Unicode. Accented capitals are a matter of the font: see `isCapitalFont`. */
export function fromTcvn3(text: string): string {
  return text.replace(SIGN, (sign) => TABLE.get(sign) ?? sign);
}
