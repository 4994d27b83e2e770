import { readFile } from 'node:fs/promises';
import { read } from '@dondoc/reading';
import { expect, test } from 'vitest';
import { readDirective } from './directive-reading.ts';

const sample = new URL('../../../samples/directives/bac-lieu-2022.txt', import.meta.url);
const text = (await readFile(sample, 'utf8')).normalize('NFC');

test('the thread reads what the reader reads', async () => {
  expect(await readDirective(text)).toEqual(read(text));
});

test('while three million characters are read, the server goes on', async () => {
  const long = text.repeat(Math.ceil(3_000_000 / text.length)).slice(0, 3_000_000);
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 20);
  const reading = await readDirective(long);
  clearInterval(ticking);
  expect(reading.tasks.length).toBeGreaterThan(1000);
  // Read in the thread of the server itself, it would not have had a single one.
  expect(turns).toBeGreaterThan(5);
});

test('a text that takes too long is refused with what to do', async () => {
  await expect(readDirective(text.repeat(50), 1)).rejects.toMatchObject({
    code: 'reading_too_long',
    details: { reason: 'time' },
  });
});

test('a thread that was given up is gone; what is read next, at once or again, is read as ever', async () => {
  const others = [text, text.slice(0, 2000), text.slice(2000)];
  const [wanted, ...rest] = others.map((other) => read(other));
  expect(await Promise.all(others.map((other) => readDirective(other)))).toEqual([wanted, ...rest]);
  await expect(readDirective(text.repeat(50), 1)).rejects.toThrow();
  expect(await readDirective(text)).toEqual(wanted);
});
