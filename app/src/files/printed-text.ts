/** Text taken out of a file, made even: NFC, ordinary spaces, one space between words, no control characters. */
export function evenText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' ')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[^\S\n]*\n[^\S\n]*/gu, '\n')
    .replace(/ *\t[ \t]*/gu, '\t')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/** The motto, the party's title, the number of the document ("Số: 203/TB-UBND", "Số:    /KH-PGDĐT"), the recipients. */
const LETTERHEAD_OR_FOOT =
  /CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|^\s*Số\s*:\s*\d*\s*[/-]\s*\p{Lu}|^\s*Nơi nhận/mu;

/**
 * Whether a block is one of the two tables that every directive of Decree 30/2020 opens and closes with: the letterhead
 * (national motto or party title) and the foot (list of recipients beside the signature). Their columns are read one
 * after the other; any other table is read row by row.
 */
export function isLetterheadOrFoot(text: string): boolean {
  return LETTERHEAD_OR_FOOT.test(text.normalize('NFC'));
}

/** Number of letters and digits: what is left when a scan has only stamps and lines. */
export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
