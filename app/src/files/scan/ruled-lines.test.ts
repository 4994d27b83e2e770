import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { GreyImage } from './grey-image.ts';
import { pageLines } from './page-lines.ts';
import { ruledPage } from './ruled-lines.ts';
import { greyOf } from './scan.test-data.ts';

const COLUMNS = [260, 360, 940, 1720];
const ROWS = [960, 1090, 1260];

/** An A4 page as it is recognised. */
function pageWith(draw: (pen: SKRSContext2D) => void): GreyImage {
  const canvas = createCanvas(1859, 2630);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000000';
  pen.strokeStyle = '#303030';
  pen.lineWidth = 2;
  pen.font = '44px "Tinos test"';
  draw(pen);
  return greyOf(canvas);
}

function stroke(pen: SKRSContext2D, from: readonly [number, number], to: readonly [number, number]): void {
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
}

/** @param drop pixels by which a line across falls from left to right */
function grid(pen: SKRSContext2D, drop = 0): void {
  for (const y of ROWS) stroke(pen, [COLUMNS[0] ?? 0, y], [COLUMNS.at(-1) ?? 0, y + drop]);
  for (const x of COLUMNS) stroke(pen, [x, ROWS[0] ?? 0], [x - drop / 4, (ROWS.at(-1) ?? 0) + drop]);
}

const places = ({ rulings }: ReturnType<typeof ruledPage>, kind: string): number[] =>
  rulings
    .filter((ruling) => ruling.kind === kind)
    .map(({ at }) => Math.round(at / 10) * 10)
    .sort((a, b) => a - b);

const inkOf = ({ pixels }: GreyImage): number => pixels.filter((value) => value < 128).length;

describe('a table drawn on a page', () => {
  test.each([0, 5])('is found and taken away, askew by %s pixels', (drop) => {
    const words = (pen: SKRSContext2D) => {
      pen.fillText('Rà soát trường lớp', 380, 1040);
      pen.fillText('Phòng Y tế', 960, 1040);
    };
    const page = ruledPage(
      pageWith((pen) => {
        grid(pen, drop);
        words(pen);
      }),
    );
    expect(places(page, 'across')).toEqual(ROWS);
    expect(places(page, 'down')).toEqual(COLUMNS);
    expect(Math.abs(inkOf(page.plain) - inkOf(pageWith(words)))).toBeLessThan(60);
  });
  test.each<[string, (pen: SKRSContext2D) => void]>([
    ['words', (pen) => pen.fillText('Illlll THỰC HIỆN |||| ______', 300, 300)],
    ['a rule below the motto', (pen) => stroke(pen, [900, 300], [1500, 300])],
    [
      'a frame around a notice',
      (pen) => {
        pen.strokeRect(300, 300, 1200, 400);
      },
    ],
    [
      'a black block',
      (pen) => {
        pen.fillRect(300, 300, 600, 500);
      },
    ],
  ])('%s: the page stays as it is', (_, draw) => {
    const image = pageWith(draw);
    expect(ruledPage(image)).toEqual({ rulings: [], plain: image });
  });
  test('parts the words of a row into cells', () => {
    const { rulings } = ruledPage(pageWith(grid));
    const word = (text: string, left: number) => ({
      text,
      left,
      right: left + 100,
      top: 1000,
      bottom: 1040,
      confidence: 96,
    });
    const words = [word('1', 290), word('Rà', 380), word('soát', 500), word('Phòng', 960)];
    const line = { words, baseline: 1036, middle: 600, slope: 0, height: 42 };
    const lines = pageLines([line], { points: 595, pixels: 1859 }, rulings);
    expect(lines.map(({ row, text }) => [row, text])).toEqual([
      [0, '1'],
      [0, 'Rà soát'],
      [0, 'Phòng'],
    ]);
    expect(pageLines([line], { points: 595, pixels: 1859 }).map(({ text }) => text)).toHaveLength(1);
  });
});
