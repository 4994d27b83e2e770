import type { RecognisedLine, RecognisedWord } from './recogniser.ts';

/**
 * Phrases that directives are made of and that mean nothing with other accents, so that a lost or wrong accent can be put
 * right without knowing more. Left out is whatever is also a phrase with other accents: "chỉ tiêu" and "chi tiêu".
 */
const PHRASES = [
  'ủy ban nhân dân · hội đồng nhân dân · giáo dục · đào tạo · cơ quan · đơn vị · địa phương · trường học',
  'yêu cầu · đề nghị · chủ trì · phối hợp · tham mưu · báo cáo · thực hiện · triển khai · tổ chức · hướng dẫn · kiểm tra',
  'rà soát · tăng cường · thường xuyên · hoàn thành · chịu trách nhiệm · chi tiết · kế hoạch · quyết định · nghị quyết',
  'thông báo · công văn · chỉ thị · kính gửi · nơi nhận · căn cứ · trước ngày · thời hạn · định kỳ · năm học · chỉ đạo',
  'đảng bộ tỉnh · cộng sản việt nam · các chi bộ · ban thường vụ · chuyển đổi số · xây dựng · đẩy mạnh · triệt để · tuyên truyền · ngân sách',
]
  .join(' · ')
  .split(' · ');

const BY_BARE_LETTERS = new Map(PHRASES.map((phrase) => [bare(phrase), phrase.split(' ')]));
const LONGEST = Math.max(...PHRASES.map((phrase) => phrase.split(' ').length));

/** Puts slips right that are plain from the letters alone: accents of set phrases, letters in numbers. */
export function mendWords(line: RecognisedLine): RecognisedLine {
  const words = line.words.map((word) => ({ ...word, text: mendNumber(mendSlash(word.text)) }));
  mendArchive(words);
  for (let at = 0; at < words.length; at++) {
    for (let count = LONGEST; count > 1; count--) mendPhrase(words.slice(at, at + count), count);
  }
  return { ...line, words };
}

/** "Lưu: VỊ, MK.", and "TIM BAN THƯỜNG VỤ" for the party's "T/M". */
function mendArchive(words: readonly Mendable[]): void {
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next && /^-?Lưu:$/u.test(word.text))
      next.text = next.text.replace(/^V[ỊIÌÍĨỈTỤ1l](?=[,;.]?$)/u, 'VT');
    if (next && /^B[AÀÁẢÃẠ]N$/u.test(next.text)) word.text = word.text.replace(/^T[Il1|]M$/u, 'T/M');
  });
}

type Mendable = { -readonly [Key in keyof RecognisedWord]: RecognisedWord[Key] };

function mendPhrase(words: readonly Mendable[], count: number): void {
  // Marks may stand around the phrase, not within it.
  const cores = words.map(({ text }, index) =>
    coreOf(text, { first: index === 0, last: index === count - 1 }),
  );
  if (words.length < count || cores.includes(null)) return;
  const phrase = BY_BARE_LETTERS.get(bare(cores.map((core) => core?.letters ?? '').join(' ')));
  phrase?.forEach((right, index) => {
    const [word, core] = [words[index], cores[index]];
    if (word && core) word.text = core.before + inCaseOf(core.letters, right) + core.after;
  });
}

interface Core {
  readonly before: string;
  readonly letters: string;
  readonly after: string;
}

function coreOf(
  text: string,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): Core | null {
  const [, before = '', letters = '', after = ''] = /^(\P{L}*)(\p{L}+)([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
  if (letters === '' || (!first && before !== '') || (!last && after !== '')) return null;
  return { before, letters, after };
}

/** Tone placement is the writer's: "uỷ" with "ủy" is right as it stands. */
function inCaseOf(written: string, right: string): string {
  if (written.toLowerCase() === right || sorted(written.toLowerCase()) === sorted(right)) return written;
  const capitals = written.length > 1 && written === written.toUpperCase();
  if (capitals) return right.toUpperCase();
  const isName = written.charAt(0) !== written.charAt(0).toLowerCase();
  return isName ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** Letters and accents, wherever in the syllable the accents stand. */
function sorted(text: string): string {
  return Array.from(text.normalize('NFD')).sort().join('');
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** "VIv", "25IUBND-VX", "25/JUBND-VX", "25/⁄KH-UBND", "217-QĐÐ/TW", "HĐNDK&UBND": a stroke as a letter, or twice. */
function mendSlash(text: string): string {
  return text
    .replace(/\/?⁄/gu, '/')
    .replace(/ĐÐ|ÐĐ/gu, 'Đ')
    .replace(/(?<=HĐND)[KS]?&[KS]?(?=UBND)/u, '&')
    .replace(/^V[Il1|]v(?=[.:]?$)/u, 'V/v')
    .replace(/^(\d{0,5})\/?[IJl|](?=(?:UBND|HĐND)-)/u, '$1/');
}

/** "2O24", "l5/9/2023", "113,KH-UBND": a number of a date or a document. Two digits at least have to be there. */
function mendNumber(text: string): string {
  if ((text.match(/\d/gu)?.length ?? 0) < 2) return text;
  const withSlash = text.replace(/^(\d{1,5})[,.;|](?=\p{Lu}{2,}-)/u, '$1/');
  return withSlash.replace(/^[\dOol|]+(?:[./-][\dOolI|]+)*(?=[.,;:)]*$)/u, (number) =>
    number.replace(/[Oo]/gu, '0').replace(/[lI|]/gu, '1'),
  );
}
