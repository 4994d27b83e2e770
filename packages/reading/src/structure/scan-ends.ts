import { readParties } from '../recognise/party/party.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import { foldNfc } from '../text/fold.ts';
import { type Marker, type MarkerKind, markerOf } from './markers.ts';

/**
 * Full stops that a scan shows as colons or commas: "… theo quy định:" above the next point of the same list, "… của xã, Tăng
 * cường …". One sign is written for one, so every offset stays.
 */

/** Verbs that begin sentences and stand in no names, as "Xây dựng" and "Tổ chức" do. */
const COMMA_FOR_STOP =
  /,(?=\s(?:Chú trọng|Tăng cường|Đẩy mạnh|Chỉ đạo|Tiếp tục|Chủ động|Thường xuyên|Kịp thời|Đồng thời|Nâng cao|Bảo đảm|Đảm bảo|Rà soát|Triển khai|Nghiêm túc|Khẩn trương|Chuẩn bị|Tập trung|Phát huy|Duy trì|Huy động|Ngoài ra|Bên cạnh đó)\s)(?<=\p{Ll},)/gu;

/** What opens a list ends so, however long it is. */
const OPENS_LIST =
  /(?:sau|sau đây|gồm|bao gồm|gồm có|như|là|cụ thể|ví dụ|nội dung|nhiệm vụ|giải pháp|biện pháp|việc|công tác|đối với|yêu cầu|đề nghị|trong đó|nơi nhận|kính gửi)\s?:$/iu;
/** A point that opens others is seldom so long, a whole one seldom shorter. */
const SHORTEST_POINT = 120;

/** The point that is being read: how it opened, and how long its last sentence is by now. */
interface Point {
  readonly marker: Marker | null;
  readonly length: number;
}

/** The point that a line opens or goes on; one that stands apart behind a whole sentence goes on none. */
function pointOf(line: string, before: string, point: Point): Point {
  const marker = markerOf(line.trimStart());
  const length = line.length - Math.max(0, line.lastIndexOf('. '));
  if (marker || line.includes('. ')) return { marker: marker ?? point.marker, length };
  return before === '' ? { marker: null, length } : { ...point, length: point.length + length };
}

/** "" where the line before is empty and the one before that ends a sentence. */
function lineBefore(lines: readonly string[], i: number): string {
  const before = lines[i - 1]?.trimEnd() ?? '';
  if (before !== '') return before;
  const last = lines.slice(Math.max(0, i - 3), i).findLast((one) => one.trim() !== '') ?? '';
  return /[.;:!?]$/u.test(last.trimEnd()) ? '' : last;
}

type Numbers = ReadonlyMap<MarkerKind, Marker>;

/** Letters of points in the order of Decree 30, and of lists that have all. */
const ORDERS = ['abcdđeghiklmnopqrstuvxy', 'abcdefghijklmnopqrstuvwxyz'];

function isNext({ label: before, kind }: Marker, after: Marker): boolean {
  if (after.kind !== kind) return false;
  if (/^\d/u.test(before)) {
    const last = before.lastIndexOf('.') + 1;
    return after.label === before.slice(0, last) + String(Number(before.slice(last)) + 1);
  }
  return ORDERS.some((order) => {
    const at = order.indexOf(before);
    return at >= 0 && before.length === 1 && order.charAt(at + 1) === after.label;
  });
}

/** Whether the colon behind a point closes it, as what follows is no part of it. `numbers`: the last of each kind. */
function closes({ marker, length }: Point, line: string, next: Marker | null, numbers: Numbers): boolean {
  if (!next || OPENS_LIST.test(line)) return false;
  if (next.kind !== 'bullet') return isNext(numbers.get(next.kind) ?? next, next);
  return marker?.label === next.label && length >= SHORTEST_POINT;
}

/** "UBND xã sẽ kiểm tra", "Giao Sở Y tế": a sentence of its own. */
const ORDERS_ANEW =
  /^(?:(?:UBND|Ủy ban nhân dân|HĐND|Sở|Phòng|Văn phòng|Ban|Chi cục|Nhà trường|Trường|Huyện ủy|Đảng ủy) [^.,;:]{0,60}?(?:sẽ|yêu cầu|đề nghị|giao|thông báo) |(?:Giao|Yêu cầu|Đề nghị|Trên đây là|Trong quá trình) )/u;

/** Whether a comma that ends a line ends a point or a paragraph. */
function endsParagraph({ marker }: Point, next: string, mark: Marker | null, apart: boolean): boolean {
  if (mark) return marker !== null && isNext(marker, mark);
  return apart && ((/^\p{Lu}\p{Ll}/u.test(next) && isPredicate(foldNfc(next), 0)) || ORDERS_ANEW.test(next));
}

/** "5. Trưởng các thôn, xóm." above what they are to do: a body alone is no sentence. */
function headsList(line: string, next: Marker | null, marker: Marker | null): boolean {
  if (!line.endsWith('.') || marker?.kind !== 'arabic' || next?.kind !== 'bullet') return false;
  const text = line.slice(marker.length, -1);
  const end = text.length < LONGEST_NAME ? readParties({ text, folded: foldNfc(text) }, 0)?.end : undefined;
  return end !== undefined && MORE_OF_NAME.test(text.slice(end));
}
/** "Trưởng các thôn, xóm". */
const MORE_OF_NAME = /^(?:, \p{Ll}{2,6}(?: \p{Ll}{2,6})?){0,3}$/u;
const LONGEST_NAME = 90;

/** The text with such marks put right. */
export function mendEnds(text: string): string {
  const lines = text.replace(COMMA_FOR_STOP, '.').split('\n');
  let point: Point = { marker: null, length: 0 };
  const numbers = new Map<MarkerKind, Marker>();
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    point = pointOf(line, lineBefore(lines, i), point);
    if (point.marker) numbers.set(point.marker.kind, point.marker);
    const mark = line.trimEnd().at(-1);
    if (mark !== ':' && mark !== ',' && mark !== '.') continue;
    const behind = lines.slice(i + 1, i + 4).findIndex((one) => one.trim() !== '');
    if (behind < 0) continue;
    const next = (lines[i + 1 + behind] ?? '').trim();
    const nextMarker = markerOf(next);
    if (mark === '.') {
      if (headsList(line.trim(), nextMarker, markerOf(line.trim())))
        lines[i] = `${line.trimEnd().slice(0, -1)} ${line.slice(line.trimEnd().length)}`;
      continue;
    }
    const stops =
      mark === ':'
        ? closes(point, line.trimEnd(), nextMarker, numbers)
        : endsParagraph(point, next, nextMarker, behind > 0);
    if (stops) lines[i] = `${line.trimEnd().slice(0, -1)}.${line.slice(line.trimEnd().length)}`;
  }
  return lines.join('\n');
}
