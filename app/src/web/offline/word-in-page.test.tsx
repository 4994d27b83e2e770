import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test } from 'vitest';
import { OfflineWord } from './offline-word.tsx';
import { withWord } from './word-in-page.ts';
import type { Word } from './worker-scope.ts';

const PAGE = '<!DOCTYPE html><html lang="vi"><body><main id="content" tabindex="-1">…</main></body></html>';

test.each<Word>([
  { kind: 'info', text: 'Không có mạng. Đây là bản lưu trên máy lúc 07:00 14/10/25.', act: null },
  { kind: 'info', text: 'Không có mạng. 2 báo cáo chờ gửi; tự gửi khi có mạng.', act: 'Xem' },
  { kind: 'warn', text: '1 báo cáo không gửi được, cần xem lại.', act: 'Xem' },
  { kind: 'success', text: '"$&" <b> & co', act: 'Xem' },
])('the word on a copy stands as the page itself draws it, before its content: $text', (word) => {
  const router = createMemoryRouter([{ path: '*', element: <OfflineWord word={word} /> }]);
  const drawn = renderToStaticMarkup(<RouterProvider router={router} />);
  const html = withWord(PAGE, word);
  expect(html).toContain(`<body>${drawn}<main id="content"`);
  const told =
    /^<!DOCTYPE html><html data-word="(?<word>[^"]*)" lang="vi">/u.exec(html)?.groups?.['word'] ?? '';
  expect(
    JSON.parse(
      told.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    ),
  ).toEqual(word);
});
