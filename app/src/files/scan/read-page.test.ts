import { expect, test } from 'vitest';
import type { GreyImage } from './grey-image.ts';
import { readPage } from './read-page.ts';
import type { RecognisedLine } from './recogniser.ts';
import { drawPage, greyOf } from './scan.test-data.ts';

const WORDS = ['Nơi', 'nhận:', 'Như', 'trên;', 'Thường', 'trực', 'Đảng', 'ủy', 'phường'];

/** Lines of words that stand on end, or lie as words do. */
function linesThat(stand: boolean): RecognisedLine[] {
  const words = WORDS.map((text, at) => ({
    text,
    confidence: 90,
    left: 100 * at,
    right: 100 * at + (stand ? 20 : 90),
    top: 0,
    bottom: stand ? 90 : 20,
  }));
  return [{ words, baseline: 20, middle: 0, slope: 0, height: 20 }];
}

test('a page whose words were found standing on end is read the other way', async () => {
  const shapes: string[] = [];
  const recognise = async ({ width, height }: GreyImage) => {
    shapes.push(width > height ? 'wide' : 'high');
    return linesThat(width > height);
  };
  const ink = greyOf(drawPage({ lines: ['Nơi nhận:', 'Như trên;', 'Lưu: VT.'] }));
  const page = await readPage(
    { ink, red: null },
    { recognise, recogniseLine: async () => [], end: async () => {} },
    { quarters: 0 },
  );
  // Few short lines stand out no more along than across.
  expect(shapes).toEqual(['wide', 'high']);
  expect(page.lines).toEqual(linesThat(false));
});

test('a page whose words lie as they should is recognised once', async () => {
  let times = 0;
  const recognise = async () => {
    times++;
    return linesThat(false);
  };
  const ink = greyOf(drawPage({ lines: ['Nơi nhận:', 'Như trên;', 'Lưu: VT.'] }));
  await readPage(
    { ink, red: null },
    { recognise, recogniseLine: async () => [], end: async () => {} },
    { quarters: 0 },
  );
  expect(times).toBe(1);
});
