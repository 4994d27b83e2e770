import { expect, test } from 'vitest';
import { bytesUpTo } from './bounded-input.ts';

const MB = 1024 * 1024;
let given = 0;

async function* parts(count: number): AsyncGenerator<Uint8Array> {
  for (given = 0; given < count; given += 1) yield await Promise.resolve(new Uint8Array(MB));
}

test('what comes in is kept as it came', async () => {
  expect(await bytesUpTo(2 * MB, parts(2))).toHaveLength(2 * MB);
  expect(await bytesUpTo(MB, parts(0))).toHaveLength(0);
});

test('of what is too large no more is read than shows that it is, and the refusal says what to do', async () => {
  await expect(bytesUpTo(2 * MB, parts(1000))).rejects.toMatchObject({
    text: { vi: expect.stringContaining('lớn hơn 2 MB nên không nhận. Gửi lại với tệp nhỏ hơn') },
  });
  expect(given).toBe(2);
});
