/**
 * What a query may mean by a word besides its own beginning. The other half, what the names themselves spell out, is
 * `unit_search_text` in app/db/migrations/0017_unit_directory.sql; a test holds the two together.
 */
export const SPELLED_OUT: readonly (readonly [short: string, full: string])[] = [
  ['gdnn', 'giao duc nghe nghiep'],
  ['gdtx', 'giao duc thuong xuyen'],
  ['gd', 'giao duc'],
  ['dt', 'dao tao'],
  ['gddt', 'giao duc va dao tao'],
  ['thcs', 'trung hoc co so'],
  ['thpt', 'trung hoc pho thong'],
  ['th', 'tieu hoc'],
  ['mn', 'mam non'],
  ['mg', 'mau giao'],
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['vp', 'van phong'],
  ['tt', 'thi tran'],
];

// Longer queries name nothing; each word costs a look into the index.
const MOST_WORDS = 12;

/**
 * The words of a query as patterns of LIKE over `search_text`: every word must begin some word there, or be there spelled
 * out; a number is a word of its own, for "số 1" is not "số 10". The beginning of a code is one pattern.
 * "Trường TH 1" → [['% truong%'], ['% th%', '% tieu hoc%'], ['% 1 %', '% 1']]
 */
export function searchPatterns(query: string): readonly (readonly string[])[] {
  const words = query
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  if (CODE.test(query.trim())) return [[`% ${words.join(' ')}%`]];
  return [...new Set(words)].slice(0, MOST_WORDS).map((word) => {
    if (/^\d+$/u.test(word)) return [`% ${word} %`, `% ${word}`];
    const full = SPELLED_OUT.filter(([short]) => short === word);
    return [`% ${word}%`, ...full.map(([, meant]) => `% ${meant}%`)];
  });
}

// H48.112 and H48.112.39.02: groups with dots, a figure among them.
const CODE = /^(?=.*\d)[0-9a-z]+(?:\.[0-9a-z]*)+$/iu;
