import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { buildLines } from '../pdf/lines.ts';
import { markUnsure, takeMarks } from '../unsure-words.ts';
import { mendEndMarks } from './end-marks.ts';
import { evenLight } from './even-light.ts';
import { type GreyImage, inksOf, rotate, shrink, turnQuarters } from './grey-image.ts';
import { paperIn } from './paper.ts';
import type { RecognisedLine } from './recogniser.ts';
import { mendRomanNumeral } from './roman-numerals.ts';
import { drawPage, greyOf } from './scan.test-data.ts';
import { secrecyStampIn } from './secrecy-stamp.ts';
import { liesOf } from './skew.ts';

const WORDS = 'Các trường học thuộc huyện thực hiện nghiêm túc, báo cáo kết quả trước ngày 28/6/2024.'.split(
  ' ',
);
/** Lines that differ, as those of a text do: the same line over and over would stand in columns. */
const LINES = Array.from({ length: 12 }, (_, index) =>
  [...WORDS.slice(index), ...WORDS.slice(0, index)].slice(0, 11 + (index % 3)).join(' '),
);

describe('how a page lies', () => {
  test.each([
    [0, true, 0],
    [1.5, true, -1.5],
    [-4, true, 4],
    [7.3, true, -7.3],
    [90, false, 0],
    [268.5, false, 1.5],
    [181, true, -1],
  ])('turned by %s degrees', (turn, upright, back) => {
    const [lie] = liesOf(evenLight(greyOf(drawPage({ lines: LINES, turn }))));
    expect(lie.upright).toBe(upright);
    expect(Math.abs(lie.turn - back)).toBeLessThan(0.2);
  });
});

describe('ink and paper', () => {
  const page = drawPage({ lines: LINES, seal: true });
  const { ink, red } = inksOf(page.getContext('2d').getImageData(0, 0, page.width, page.height));
  const isDark = (x: number, y: number) => (ink.pixels[y * ink.width + x] ?? 0) < 128;

  test('a red seal goes, black words stay, and the seal is kept apart', () => {
    // The ring at its left edge, between two lines.
    expect(isDark(320, 200)).toBe(false);
    expect(ink.pixels.some((value) => value < 60)).toBe(true);
    expect(red?.pixels[200 * ink.width + 320]).toBe(0);
    expect(inksOf({ width: 2, height: 1, data: new Uint8Array(8).fill(200) }).red).toBeNull();
  });
  test('a shadow over half of the page leaves white paper and black words', () => {
    const pixels = ink.pixels.map((value, at) => (at % ink.width < ink.width / 2 ? value * 0.5 : value));
    const even = evenLight({ ...ink, pixels });
    const paper = [100, 800].map((x) => even.pixels[60 * ink.width + x]);
    expect(paper).toEqual([255, 255]);
    expect(even.pixels.some((value) => value < 30)).toBe(true);
  });
  test('four quarter turns and a turn there and back change nothing to speak of', () => {
    const small = shrink(ink, 4);
    expect(turnQuarters(small, 4)).toEqual(small);
    expect(turnQuarters(turnQuarters(small, 1), -1)).toEqual(small);
    expect(rotate(small, 0)).toBe(small);
  });
});

describe('a sheet on a table', () => {
  test('seen aslant is cut out and made a rectangle', () => {
    const canvas = createCanvas(800, 1000);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#302820';
    pen.fillRect(0, 0, 800, 1000);
    pen.fillStyle = '#f0f0ea';
    pen.beginPath();
    for (const [x, y] of [
      [150, 120],
      [640, 100],
      [740, 900],
      [80, 930],
    ] as const)
      pen.lineTo(x, y);
    pen.fill();
    const photograph = greyOf(canvas);
    const flat = paperIn(photograph)(photograph);
    expect(flat.width).toBeGreaterThan(500);
    expect(flat.height).toBeGreaterThan(750);
    const dark = flat.pixels.filter((value) => value < 128).length;
    expect(dark / flat.pixels.length).toBeLessThan(0.02);
  });
  test('a scan without a table stays as it is', () => {
    const scan = greyOf(drawPage({ lines: LINES }));
    expect(paperIn(scan)(scan)).toBe(scan);
  });
});

/** A word in print, and the line that was made of it. */
function printedWord(
  printed: string,
  recognised: string,
): { readonly image: GreyImage; readonly line: RecognisedLine } {
  const canvas = createCanvas(300, 100);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, 300, 100);
  pen.fillStyle = '#000000';
  pen.font = '44px "Tinos test"';
  pen.fillText(printed, 20, 60);
  const right = Math.round(20 + pen.measureText(printed).width);
  const word = { text: recognised, confidence: 96, left: 20, right, top: 20, bottom: 72 };
  return { image: greyOf(canvas), line: { words: [word], baseline: 60, middle: 80, slope: 0, height: 42 } };
}

describe('the mark at the end of a word is told from the picture', () => {
  test.each([
    ['đường:', 'đường;'],
    ['đường,', 'đường.'],
    ['đường;', 'đường:'],
    ['đường.', 'đường,'],
    ['đường;', 'đường;'],
    ['...),', '...);'],
    // The arm of a letter over its mark is no dot.
    ['GDĐT,', 'GDĐT,'],
    ['TT;', 'TT;'],
  ])('recognised as %s, printed as %s', (recognised, printed) => {
    const { image, line } = printedWord(printed, recognised);
    expect(mendEndMarks(image, line).words[0]?.text).toBe(printed);
  });
});

describe('the strokes of a Roman number are counted in the picture', () => {
  test.each([
    ['II.', 'III.', 'III.'],
    ['I.', 'II.', 'II.'],
    ['Il.', 'II.', 'II.'],
    ['IL', 'II', 'II'],
    ['VI.', 'VII.', 'VII.'],
    ['VII.', 'VIII.', 'VIII.'],
    ['III.', 'II.', 'II.'],
    ['III.', 'III.', 'III.'],
    ['V.', 'V.', 'V.'],
    // Figures are none, nor is a word; and where the strokes have run together nothing is told.
    ['11.', '11.', '11.'],
    ['1.', 'II.', '1.'],
    ['Vì', 'Vì', 'Vì'],
    ['IV.', 'IV.', 'IV.'],
    ['II.', '■.', 'II.'],
  ])('recognised as %s, printed as %s', (recognised, printed, mended) => {
    const { image, line } = printedWord(printed, recognised);
    expect(mendRomanNumeral(image, line).words[0]?.text).toBe(mended);
  });
  test('behind the edge of a cell, but not within a line', () => {
    const { image, line } = printedWord('II.', 'I.');
    const [word] = line.words;
    const edge = { ...word, text: '|', left: 4, right: 8, top: 20, bottom: 72, confidence: 90 };
    const texts = (words: RecognisedLine['words']) =>
      mendRomanNumeral(image, { ...line, words }).words.map(({ text }) => text);
    expect(texts([edge, ...line.words])).toEqual(['|', 'II.']);
    expect(texts([{ ...edge, text: 'Phần' }, ...line.words])).toEqual(['Phần', 'I.']);
  });
  test.each([
    ['II', 'III', 'III'],
    ['TII,', 'III,', 'III,'],
    ['!II', 'III', 'III'],
    ['III;', 'III;', 'III;'],
    ['IV', 'IV', 'IV'],
    ['II/2026', 'III/2026', 'III/2026'],
    ['11/2026.', 'II/2026.', 'II/2026.'],
    ['IIJ/2026', 'III/2026', 'III/2026'],
    ['I/2026', 'I/2026', 'I/2026'],
    ['IV/2026', 'IV/2026', 'IV/2026'],
    ['1/2026', '1/2026', '1/2026'],
  ])('of a quarter within a line: recognised as %s, printed as %s', (recognised, printed, mended) => {
    const { image, line } = printedWord(printed, recognised);
    const before = { text: 'quý', left: 0, right: 10, top: 20, bottom: 72, confidence: 90 };
    const words = [{ ...before, text: 'trong' }, before, ...line.words];
    expect(mendRomanNumeral(image, { ...line, words }).words[2]?.text).toBe(mended);
  });
});

describe('unsure words', () => {
  test('are found again in the text, with what is known of them', () => {
    const marked = `Các ${markUnsure('trưòng', 40)} học,\n${markUnsure('số', 0)} 12`;
    const { text, unsure } = takeMarks(marked);
    expect(text).toBe('Các trưòng học,\nsố 12');
    expect(unsure.map(({ start, end }) => text.slice(start, end))).toEqual(['trưòng', 'số']);
    expect(unsure.map(({ confidence }) => Math.abs(confidence - 20) < 22)).toEqual([true, true]);
  });
});

describe('a stamp of secrecy', () => {
  const line = (text: string) => {
    const piece = { text, x: 0, y: 10, width: 80, size: 12, font: '' };
    return secrecyStampIn(buildLines([piece]));
  };
  test.each([
    ['MẬT', 'MẬT'],
    ['|MÂT|', 'MẬT'],
    ['[TỐI MẶT]', 'TỐI MẬT'],
    ['TUYỆT MẬT', 'TUYỆT MẬT'],
    ['Mật', null],
    ['BÍ MẬT NHÀ NƯỚC', null],
  ])('%s', (text, stamp) => {
    expect(line(text)).toBe(stamp);
  });
});
