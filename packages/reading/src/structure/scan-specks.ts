import type { SourceText } from '../text/normalise.ts';

/** Marks that a scan shows where none is printed, taken out: "Ủy ban nhân dân: các cấp", "lực lượng chức. năng". */

/** Each matches nothing but what is to go. */
const SPECKS: readonly RegExp[] = [
  // "chính sách trợ cấp. xã hội": no sentence begins with a small letter.
  /\.(?=[ \n]\p{Ll}{2})(?<=\p{Ll}{2}\.)/gu,
  // "các: địa phương", "bất: cập": no mark stands behind such words.
  /[.,:;](?=[ \n]\p{L})(?<=\s(?:các|những|và|hoặc|bất|nhằm)[.,:;])/gu,
  /[.;](?=[ \n]\p{L})(?<=\s(?:của|với|phải|bởi)[.;])/gu,
  /:(?=[ \n]\p{Ll})(?<=\s(?:phải|theo):)/gu,
  /[.:;](?= (?:các|tỉnh|huyện|xã|phường|quận|thị xã|thành phố)[\s,;])(?<=(?:[Nn]hân dân|UBND|HĐND)[.:;])/gu,
  /\.(?=\s(?:Minh|\p{Lu}\p{Ll}))(?<=(?:Hồ Chí|tỉnh \p{Lu}\p{Ll}{1,5})\.)/gu,
  /\.(?=\s(?:[YT]\s?[tà]|Nội vụ|Tư pháp|Giáo dục|Công [Tt]hương|Công an|Xây dựng|Văn hóa|Nông nghiệp|Khoa học|Kế hoạch|Ngoại))(?<=\s(?:Bộ|Sở|Phòng)\.)/gu,
  // "nhân:" above "viên": no list begins so.
  /:(?=\n\p{Ll}{2})(?<=\p{Ll}{2}:)(?<!(?:sau|gồm|như|là|thể|dụ|dung|vụ|pháp|việc|tác|với|cầu|nghị|đó):)/gu,
  // "nhân + viên", "chính trị - xã ¡hội", "phản ánh về : UBND huyện", "tiêu hủy ñ Phòng".
  /[+*|^ˆ~_¡](?: (?=\p{Ll}))(?<=\p{Ll} .)/gu,
  /[¡ˆ](?=\p{L})(?<=\s.)/gu,
  // "quý II! năm 2025", "ngày. 05/9", "số. 106/KH", "tháng: 11", "Việt Nam ) xã".
  /!(?= \p{Ll})(?<=\p{L}!)/gu,
  /[.:,](?= \d)(?<=\s(?:ngày|số|tháng)[.:,])/gu,
  /\)(?= \p{L})(?<=\p{Ll} \))/gu,
  /:(?= \p{L})(?<= (?:về|đến|tại|cho|từ|với|trên|trong|bằng|của|và) :)/gu,
  /[^\p{L}\p{N}\s](?=ĐT)(?<=G[DĐ]&[^\p{L}\p{N}\s])/gu,
];

/** The text without them, with its map back to the original; the same where it has none. */
export function withoutSpecks(source: SourceText): SourceText {
  const { text, headings, toOriginal } = source;
  const places = SPECKS.flatMap((speck) => Array.from(text.matchAll(speck), ({ index }) => index));
  if (places.length === 0) return source;
  const gone = [...new Set(places)].sort((a, b) => a - b);
  const parts = gone.map((at, i) => text.slice((gone[i - 1] ?? -1) + 1, at));
  const shift = (offset: number): number => offset - gone.filter((at) => at < offset).length;
  return {
    ...source,
    text: parts.join('') + text.slice((gone.at(-1) ?? -1) + 1),
    headings: new Map([...headings].map(([at, level]) => [shift(at), level])),
    toOriginal: (offset) => toOriginal(offset + goneBefore(gone, offset)),
  };
}

/** How many of the characters taken out stood before what is at an offset now. */
function goneBefore(gone: readonly number[], offset: number): number {
  let from = 0;
  for (let to = gone.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((gone[middle] ?? 0) - middle <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
