import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { withoutPlace } from './photo-place.ts';

const PHOTO = await readFile(join(import.meta.dirname, '../../../samples/photos/cong-truong.jpg'));

/** An Exif part with the way up and a place, as a telephone writes it; `II` is the order of bytes of most. */
function exifPart(orientation: number): Buffer {
  const entries = 2;
  const tiff = Buffer.alloc(8 + 2 + entries * 12 + 4 + 40);
  tiff.write('II', 0, 'latin1');
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(entries, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  tiff.writeUInt16LE(0x8825, 22);
  tiff.write('GPS 15.3014 N 108.7606 E', 40, 'latin1');
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body]);
}

const fromTelephone = (orientation: number) =>
  Buffer.concat([PHOTO.subarray(0, 2), exifPart(orientation), PHOTO.subarray(2), Buffer.from('GPS film')]);

test('the place leaves a photo, the way up stays', async () => {
  const upright = await loadImage(PHOTO);
  const taken = fromTelephone(6);
  expect(taken.includes('GPS')).toBe(true);
  const given = Buffer.from(withoutPlace(taken));
  expect(given.includes('GPS')).toBe(false);
  const turned = await loadImage(given);
  expect([turned.width, turned.height]).toEqual([upright.height, upright.width]);
});

test.each([
  ['broke off', (taken: Buffer) => taken.subarray(0, 2 * Math.floor(PHOTO.length / 3))],
  [
    'has bytes to fill up',
    (taken: Buffer) => Buffer.concat([taken.subarray(0, 2), Buffer.alloc(3, 0xff), taken.subarray(2)]),
  ],
])('the place leaves a photo that %s as well', async (_, change) => {
  const taken = change(fromTelephone(6));
  expect(taken.includes('GPS')).toBe(true);
  const given = Buffer.from(withoutPlace(taken));
  expect(given.includes('GPS')).toBe(false);
  expect((await loadImage(given)).width).toBeGreaterThan(0);
});

test('a photo that tells nothing else keeps every byte of its picture', () => {
  const given = Buffer.from(withoutPlace(fromTelephone(1)));
  expect(given.includes('Exif')).toBe(false);
  expect(Buffer.from(withoutPlace(given)).equals(given)).toBe(true);
});

test('a PNG loses what was written into it, and stays the same picture', async () => {
  const canvas = createCanvas(4, 3);
  const png = canvas.toBuffer('image/png');
  const text = Buffer.from('GPS 15.3014');
  const chunk = Buffer.concat([
    Buffer.from([0, 0, 0, text.length]),
    Buffer.from('tEXt'),
    text,
    Buffer.alloc(4),
  ]);
  const afterHead = 8 + 25;
  const given = withoutPlace(Buffer.concat([png.subarray(0, afterHead), chunk, png.subarray(afterHead)]));
  expect(Buffer.from(given).equals(png)).toBe(true);
});

test.each([
  ['an empty file', Buffer.alloc(0)],
  ['a broken photo', PHOTO.subarray(0, 40)],
  ['a document', Buffer.from('%PDF-1.7 GPS')],
])('%s passes as it is', (_, bytes) => {
  expect(Buffer.from(withoutPlace(bytes)).equals(bytes)).toBe(true);
});
