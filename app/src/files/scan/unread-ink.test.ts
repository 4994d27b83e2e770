import { expect, test } from 'vitest';
import { type Area, unreadInk } from './unread-ink.ts';

const [WIDTH, HEIGHT, LINE] = [120, 40, 20];

/** White paper with what is dark on it. */
function paper(...dark: readonly Area[]) {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const { left, right, top, bottom } of dark)
    for (let y = top; y < bottom; y++) pixels.fill(0, y * WIDTH + left, y * WIDTH + right);
  return { width: WIDTH, height: HEIGHT, pixels };
}

test('a number that no word covers is found, a word that was read is not', () => {
  const number = { left: 10, right: 18, top: 12, bottom: 26 };
  const word = { left: 40, right: 80, top: 12, bottom: 26 };
  expect(unreadInk(paper(number, word), [word], LINE)).toEqual([number]);
});

test('what touches one edge of the page does not hang together with what touches the other', () => {
  const first = { left: 0, right: 8, top: 12, bottom: 26 };
  const last = { left: WIDTH - 8, right: WIDTH, top: 12, bottom: 26 };
  expect(unreadInk(paper(first, last), [], LINE)).toEqual([first, last]);
});
