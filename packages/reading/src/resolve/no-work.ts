import { expression } from '../pattern/ordinary.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import { type Passage } from '../recognise/recogniser.ts';
import { type Stretch } from '../structure/sentences.ts';
import { foldNfc } from '../text/fold.ts';
import { isCapitalAt } from '../text/letters.ts';
import type { SourceText } from '../text/normalise.ts';
import type { Block } from './blocks.ts';

/** "LÊ NAM": whoever wrote the article; "Bản dự thảo!", "Liên kết bài gốc": where something else is to be found. */
const BYLINE = expression(/^\p{Lu}[^\p{Ll}\d]{2,24}$/u);
const SHOUT = expression(/^[^\s,;:]{1,12}(?: [^\s,;:]{1,12}){1,4}!$/u);
const LINK = /^(?:liên kết|đường dẫn|xem) (?:bài|tin|tệp|văn bản) (?:viết )?gốc$/u;

export const isByline = ({ text }: Passage, { start, end }: Stretch): boolean =>
  start > 0 && isCapitalAt(text, start + 1) && BYLINE.test(text.slice(start, end));

/** Whether a line of its own is of the page, and not of the document. */
export const isNoWork = ({ paragraph: { marker, text, folded } }: Block): boolean =>
  marker === null && text.length < 60 && (BYLINE.test(text) || SHOUT.test(text) || LINK.test(folded));

/** "| 1 | Bàn học sinh | bộ | 20 |": of a table that hands out no work. */
export const isRow = (text: string): boolean => text.startsWith('|') && /^\|[^|]*\|[^|]*\|.*\|$/u.test(text);

/** "Môn học / Lớp 6 / Lớp 7 / Lớp 8" with tabs between: a row of names or figures, in no cell of which anything is done. */
const SHORT_CELL = 20;
const FEWEST_CELLS = 4;

export function isGridRow({ text }: SourceText, { paragraph }: Block): boolean {
  if (paragraph.text.length > FEWEST_CELLS * SHORT_CELL * 2) return false;
  const from = paragraph.at(0);
  const cells = text.slice(from, paragraph.at(paragraph.text.length - 1) + 1).split('\t');
  return (
    cells.length >= FEWEST_CELLS &&
    cells.every((cell) => cell.length <= SHORT_CELL && !isPredicate(foldNfc(cell.trim()), 0))
  );
}
