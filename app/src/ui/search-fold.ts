/** Letters as people type them in a hurry: "Đơn vị" → "don vi". For searching lists of names; never for reading documents. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Whether every word of the query begins a word of the name: "th hoa" finds "TH số 1 Bình Hoà". */
export function matchesSearch(name: string, query: string): boolean {
  const words = foldForSearch(name).split(/[^\p{L}\p{N}]+/u);
  return foldForSearch(query)
    .split(/[^\p{L}\p{N}]+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
}
