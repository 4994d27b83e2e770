import { findSecrecyMark } from '@dondoc/reading';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { AppError, type ErrorCode } from '../../base/errors.ts';
import { extractText } from '../document-text.ts';
import { isCutOff } from './picture-end.ts';
import type { PictureKind } from './picture-file.ts';
import { drawPage, pngHead, tiffDirectories, tiffFile } from './scan.test-data.ts';

const LINES = [
  '1. Phòng Giáo dục và Đào tạo chủ trì rà soát;',
  'báo cáo kết quả trước ngày 28/6/2024.',
  '2. Các trường học thuộc huyện thực hiện nghiêm túc.',
];
const words = (text: string) => text.replace(/\s+/gu, ' ').trim();

async function refusal(bytes: Uint8Array): Promise<ErrorCode | 'was read'> {
  try {
    await extractText(bytes, 'quét');
    return 'was read';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

describe('a page as a picture', () => {
  test('askew, on its side, with a seal over the words and a stamp of secrecy in red', async () => {
    const steps: string[] = [];
    const page = drawPage({ lines: LINES, turn: 92, seal: true, stamp: 'MẬT' });
    const read = await extractText(page.encodeSync('png'), 'trang.png', {
      onProgress: (done, total, isScan) => steps.push(`${done}/${total} ${isScan}`),
    });
    expect(read).toMatchObject({ kind: 'png', pages: 1, notes: ['words-recognised'] });
    expect(words(read.text)).toContain('trước ngày 28/6/2024');
    expect(findSecrecyMark(read.text)?.mark).toBe('MẬT');
    expect(steps).toEqual(['0/1 true', '1/1 true']);
    // Every word that is said to be unsure stands where it is said to stand.
    for (const { start, end } of read.unsure ?? []) expect(read.text.slice(start, end)).toMatch(/^\S+$/u);
  });

  test('upright in a TIFF, word for word', async () => {
    const read = await extractText(tiffFile(drawPage({ lines: LINES })), 'trang.tif');
    expect(words(read.text)).toBe(words(LINES.join(' ')));
  });
});

describe('a picture whose end is missing is said to be cut off', () => {
  const page = drawPage({ lines: LINES });
  test.each<[string, PictureKind, Uint8Array]>([
    ['JPEG', 'jpeg', page.encodeSync('jpeg', 60)],
    ['PNG', 'png', page.encodeSync('png')],
    ['TIFF', 'tiff', tiffFile(page)],
  ])('%s', (_, kind, bytes) => {
    expect(isCutOff(bytes, kind)).toBe(false);
    for (const share of [0.5, 0.9])
      expect(isCutOff(bytes.subarray(0, bytes.length * share), kind)).toBe(true);
    // Some programs put something behind it.
    expect(isCutOff(Buffer.concat([bytes, new Uint8Array(20)]), kind)).toBe(false);
  });

  test('beside the words that are left', async () => {
    const bytes = page.encodeSync('jpeg', 60);
    const read = await extractText(bytes.subarray(0, bytes.length * 0.6), 'nửa.jpg');
    expect(read.notes).toEqual(['words-recognised', 'picture-cut-off']);
  });
});

describe('what cannot be recognised is refused with the reason, before it costs much', () => {
  test.each<[string, Uint8Array, ErrorCode]>([
    ['a picture of billions of pixels', pngHead(60_000, 60_000), 'scan_too_large'],
    ['a picture of no size', pngHead(0, 10), 'file_unreadable'],
    ['a TIFF of huge pages', tiffDirectories(2, { side: 20_000 }), 'scan_too_large'],
    ['a TIFF whose pages go in a circle', tiffDirectories(3, { circle: true }), 'file_unreadable'],
    ['a TIFF of 301 pages', tiffDirectories(301), 'scan_too_long'],
    ['an empty sheet', createCanvas(300, 300).encodeSync('png'), 'file_no_text'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  test('recognising that is called off ends with the reason given', async () => {
    const controller = new AbortController();
    const reason = new Error('stopped');
    const reading = extractText(drawPage({ lines: LINES }).encodeSync('png'), 'trang.png', {
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    await expect(reading).rejects.toBe(reason);
  });
});
