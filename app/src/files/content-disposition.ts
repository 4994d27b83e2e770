/**
 * The header that names a file to be opened or kept, in both forms of RFC 6266: plain letters for the oldest clients, and the
 * real Vietnamese name.
 */
export function contentDisposition(place: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${place}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
