import { hasLostStop } from './end-marks.ts';
import type { GreyImage } from './grey-image.ts';
import { isWriting } from './page-lines.ts';
import type { RecognisedLine, RecognisedWord, Recogniser } from './recogniser.ts';
import { type Area, areaAround, isDash, unreadInk } from './unread-ink.ts';

/**
 * Looks again at what the recogniser was unsure of on the whole page, and at what it passed over: a word cut out and read
 * by itself is mostly read right.
 */
export async function lookAgain(
  image: GreyImage,
  lines: readonly RecognisedLine[],
  recogniser: Recogniser,
): Promise<readonly RecognisedLine[]> {
  const look: Look = { image, recogniser, tries: MOST_TRIES };
  const read: RecognisedLine[] = [];
  for (const line of lines) read.push(await withoutDoubt(look, line));
  return marksBeforeWords(await withUnread(look, read));
}

interface Look {
  readonly image: GreyImage;
  readonly recogniser: Recogniser;
  /** Left of those that a page has. */
  tries: number;
}

/** Some ten a page are usual; a drawing has thousands of stains, and handwriting no word that is sure. */
const MOST_TRIES = 100;

/** Under this a word is read again. */
const SURE = 80;
/** A number tells little of itself: it is read again sooner. */
const SURE_OF_NUMBER = 90;
/** From this on what was read the second time counts; a number by itself reads worse than a word. */
const SURE_AGAIN = 90;
const SURE_OF_NUMBER_AGAIN = 80;
/** Under this the first reading of a word is hardly better than none. */
const UNLIKELY = 50;
/** Two readings that differ leave a doubt, whichever is right. */
const DOUBTFUL = SURE - 1;
/** Around what is cut out, in pixels: white paper, and the part of it that comes from the page. */
const FRAME = 17;
const MARGIN = 3;

const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)]?|[a-zđ]\))$/u;
/** What a number is taken for: "1...", "4)" for "a)", "3" for "3.". */
const LIKE_NUMBER = /^(?:\P{L}{1,8}|\p{L}[.,:)]{1,3})$/u;
const BULLET = /^[-–—+•]$/u;

async function withoutDoubt(look: Look, line: RecognisedLine): Promise<RecognisedLine> {
  if (!isWriting(line)) return line;
  const words: RecognisedWord[] = [];
  for (const [index, word] of line.words.entries()) {
    const opens = index === 0 && LIKE_NUMBER.test(word.text) && !BULLET.test(word.text);
    words.push(opens ? await numberAgain(look, word, line) : await wordAgain(look, word));
  }
  return { ...line, words };
}

async function wordAgain(look: Look, word: RecognisedWord): Promise<RecognisedWord> {
  if (word.confidence >= SURE || !/\p{L}/u.test(word.text)) return word;
  const [again, ...others] = await wordsIn(look, word);
  if (!again || others.length > 0 || again.confidence < SURE_AGAIN || !isWord(again.text)) return word;
  // Without the words around it an accent is told no better than with them.
  const isAccent = again.text !== word.text && bare(again.text) === bare(word.text);
  return isAccent && word.confidence >= UNLIKELY ? word : readAgain(word, again);
}

async function numberAgain(look: Look, word: RecognisedWord, line: RecognisedLine): Promise<RecognisedWord> {
  if (word.confidence >= SURE_OF_NUMBER) return withStop(look.image, line, word);
  const [again, ...others] = await wordsIn(look, word);
  const isNumber = again && others.length === 0 && NUMBER.test(again.text);
  const isSurer = isNumber && again.confidence > Math.max(word.confidence, SURE_OF_NUMBER_AGAIN);
  return withStop(look.image, line, isSurer ? readAgain(word, again) : word);
}

function isWord(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/\p{Ll}\p{Lu}|[.,:;]{2}/u.test(text);
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function readAgain(word: RecognisedWord, { text, confidence }: RecognisedWord): RecognisedWord {
  return { ...word, text, confidence: text === word.text ? confidence : Math.min(confidence, DOUBTFUL) };
}

/** In heights of a line: a full stop stands no further behind its figure. */
const STOP = 0.4;

function withStop(image: GreyImage, line: RecognisedLine, word: RecognisedWord): RecognisedWord {
  if (!/^\d+$/u.test(word.text)) return word;
  // The box of a figure ends before the stop that was not read.
  const others = line.words.filter(({ left }) => left > word.left).map(({ left }) => left - 2);
  const right = Math.min(word.right + Math.round(STOP * line.height), ...others);
  return hasLostStop(image, line, { ...word, right }) ? { ...word, text: `${word.text}.` } : word;
}

/** Adds the words that stand where nothing was read. */
async function withUnread(look: Look, lines: readonly RecognisedLine[]): Promise<readonly RecognisedLine[]> {
  if (lines.length === 0) return lines;
  const height = median(lines.map((line) => line.height));
  const read = lines.flatMap(({ words }) => words.filter(isRead));
  const text = areaAround(lines.filter(isWriting).flatMap(({ words }) => words.filter(isSure)));
  const added = [...lines];
  for (const area of unreadInk(look.image, read, height)) {
    if (area.left < text.left - TAB * height || area.right > text.right + height) continue;
    const at = added.findIndex((line) => standsOn(line, area));
    const line = added[at];
    const row = line
      ? { ...line, words: line.words.filter((word) => !overlaps(word, area)) }
      : { words: [], baseline: area.bottom, middle: area.left, slope: 0, height };
    const found = await unreadWords(look, area, row);
    if (found.length === 0) continue;
    if (line) added[at] = withWords(row, found);
    else added.push(withWords(row, found));
  }
  return added;
}

function withWords(line: RecognisedLine, words: readonly RecognisedWord[]): RecognisedLine {
  return { ...line, words: [...line.words, ...words].sort((a, b) => a.left - b.left) };
}

/** Numbers and bullets that were read as lines of their own, before the words that they open. */
function marksBeforeWords(lines: readonly RecognisedLine[]): readonly RecognisedLine[] {
  const placed = [...lines];
  for (const line of lines) {
    const [mark, ...others] = line.words;
    if (!mark || others.length > 0 || !(NUMBER.test(mark.text) || BULLET.test(mark.text))) continue;
    const at = placed.findIndex(
      (other) => other !== line && standsOn(other, mark) && opensWords(mark, other),
    );
    const opened = placed[at];
    if (!opened) continue;
    placed[at] = withWords(opened, [mark]);
    placed.splice(placed.indexOf(line), 1);
  }
  return placed;
}

async function unreadWords(look: Look, area: Area, row: RecognisedLine): Promise<readonly RecognisedWord[]> {
  // Too little for the recogniser, and enough to be seen by its shape.
  if (isDash(area, row.height))
    return opensWords(area, row) ? [{ ...area, text: '-', confidence: SURE }] : [];
  const words = await wordsIn(look, area, 1);
  // "lớp 5," among words that are sure is no stain.
  const isText = words.every(isSure) && words.some(({ text }) => isWord(text));
  const found = isText ? words : words.filter((word) => isFound(word, row));
  const [first] = found;
  return first && words.length === 1 ? [withStop(look.image, row, { ...first, ...area })] : found;
}

/** Under this a word may be a fold or an edge, and what stands there is looked at as if nothing had been read. */
const NOTHING = 30;

function isSure({ confidence }: RecognisedWord): boolean {
  return confidence >= SURE;
}

function isRead({ text, confidence }: RecognisedWord): boolean {
  return confidence >= NOTHING && /[\p{L}\p{N}–—+•-]/u.test(text);
}

function isFound(word: RecognisedWord, row: RecognisedLine): boolean {
  const { text, confidence } = word;
  if (!isSure(word)) return false;
  if (isWord(text)) return confidence >= SURE_AGAIN;
  if (BULLET.test(text)) return opensWords(word, row);
  const isFirst = row.words.every(({ left }) => word.right < left);
  return isFirst && NUMBER.test(text);
}

/** In heights of a line: a bullet so far before words opens them. */
const TAB = 4;

function opensWords({ right }: Area, { words, height }: RecognisedLine): boolean {
  const gap = Math.min(...words.map(({ left }) => left)) - right;
  return gap > 0 && gap < TAB * height;
}

/** What was read there was not worth a word. */
function overlaps({ left, right, top, bottom }: RecognisedWord, area: Area): boolean {
  return left < area.right && right > area.left && top < area.bottom && bottom > area.top;
}

/** Whether an area lies in a line's row. */
function standsOn({ words }: RecognisedLine, { top, bottom }: Area): boolean {
  const middle = (top + bottom) / 2;
  return words.some((word) => word.top < middle && middle < word.bottom);
}

/** The words of an area, cut out with so much of the page around it and read as one line. */
async function wordsIn(look: Look, area: Area, margin = MARGIN): Promise<readonly RecognisedWord[]> {
  if (look.tries === 0) return [];
  look.tries -= 1;
  const [left, top] = [area.left - margin, area.top - margin];
  const part = cutOut(look.image, { left, top, right: area.right + margin, bottom: area.bottom + margin });
  const lines = await look.recogniser.recogniseLine(part);
  const [x, y] = [left - FRAME, top - FRAME];
  return lines.flatMap(({ words }) =>
    words.map((word) => ({
      ...word,
      left: word.left + x,
      right: word.right + x,
      top: word.top + y,
      bottom: word.bottom + y,
    })),
  );
}

/** A part of an image in a frame of white. */
function cutOut({ width, height, pixels }: GreyImage, { left, top, right, bottom }: Area): GreyImage {
  const size = { width: right - left + 2 * FRAME, height: bottom - top + 2 * FRAME };
  const part = new Uint8Array(size.width * size.height).fill(255);
  const [from, to] = [Math.max(0, left), Math.min(width, right)];
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
    const row = (y - top + FRAME) * size.width + from - left + FRAME;
    part.set(pixels.subarray(y * width + from, y * width + to), row);
  }
  return { ...size, pixels: part };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1;
}
