import { describe, expect, test } from 'vitest';
import { toTcvn3, toWindows1258 } from '../encoding/old-letters.test-data.ts';
import { htmlText, readWebPage } from './html-text.ts';

const linesOf = (body: string) =>
  htmlText(`<!doctype html><html><body>${body}</body></html>`).text.split('\n\n');
const filler = '<p>Các trường tiếp tục thực hiện nhiệm vụ năm học theo kế hoạch đã được ban hành.</p>'.repeat(
  8,
);

describe('blocks and lines as a browser shows them', () => {
  test('white space, line breaks, nested blocks, characters by name', () => {
    expect(
      linesOf(`
        <h1>KẾ  HOẠCH</h1><div>Về việc
          <b>rà soát</b> an&nbsp;toàn<br>năm 2024</div>
        <div><div>a) Trường</div><span>b) Phòng</span> &amp; xã</div>
        <pre>1. Một
2. Hai</pre>
        <p style="text-transform: uppercase">kính gửi</p>`),
    ).toEqual([
      'KẾ HOẠCH',
      'Về việc rà soát an toàn\nnăm 2024',
      'a) Trường',
      'b) Phòng & xã',
      '1. Một\n2. Hai',
      'KÍNH GỬI',
    ]);
  });
  test('two line breaks part paragraphs', () => {
    expect(linesOf('1. Rà soát<br><br>2. Báo cáo<br>\n<br>3. Tổng hợp')).toEqual([
      '1. Rà soát',
      '2. Báo cáo',
      '3. Tổng hợp',
    ]);
  });
  test('letters that come apart are put together', () => {
    expect(linesOf(`<p>${'Trường học'.normalize('NFD')}</p>`)).toEqual(['Trường học']);
  });
});

describe('list numbers', () => {
  test.each([
    ['decimal', '<ol>', '1. Một|2. Hai'],
    ['a start', '<ol start="3">', '3. Một|4. Hai'],
    ['letters', '<ol type="a">', 'a. Một|b. Hai'],
    ['Roman numbers by style', '<ol style="list-style-type: upper-roman">', 'I. Một|II. Hai'],
    ['none', '<ol style="list-style: none">', 'Một|Hai'],
    ['backwards', '<ol reversed>', '2. Một|1. Hai'],
  ])('%s', (_, open, expected) => {
    expect(linesOf(`${open}<li>Một</li><li>Hai</li></ol>`).join('|')).toBe(expected);
  });
  test('inner lists, set values, items of several paragraphs', () => {
    expect(
      linesOf(
        `<ol><li><p>Một</p><p>Thêm</p><ol type="a"><li>Trong</ol><li value="7">Bảy<li>Tám</ol><ul><li>Chấm<li>- Gạch</ul>`,
      ),
    ).toEqual(['1. Một', 'Thêm', 'a. Trong', '7. Bảy', '8. Tám', '• Chấm', '- Gạch']);
  });
});

describe('tables', () => {
  test('cell by cell, row by row', () => {
    expect(linesOf('<table><tr><th>TT<th>Việc<tbody><tr><td>1<td>Rà soát</table>')).toEqual([
      'TT',
      'Việc',
      '1',
      'Rà soát',
    ]);
  });
  test('letterhead and foot are read column by column', () => {
    expect(
      linesOf(
        '<table><tr><td><p>UBND HUYỆN SÔNG HƯƠNG</p><p>PHÒNG GD&amp;ĐT</p><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập</p><tr><td>Số: 12/KH-PGDĐT<td>Sông Hương, ngày 1 tháng 9</table>',
      ),
    ).toEqual([
      'UBND HUYỆN SÔNG HƯƠNG\nPHÒNG GD&ĐT\nSố: 12/KH-PGDĐT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập\nSông Hương, ngày 1 tháng 9',
    ]);
  });
  test('a table that only lays the page out gives its blocks', () => {
    expect(linesOf('<table><tr><td><p>Một</p><p>Hai</p><table><tr><td>A<td>B</table><td>Ba</table>')).toEqual(
      ['Một', 'Hai', 'A', 'B', 'Ba'],
    );
  });
});

describe('what the page puts around the document is left out', () => {
  const frame = (main: string) =>
    `<header><a href="/">Cổng thông tin</a></header><nav><ul><li><a href="/1">Trang chủ</a></ul></nav>${main}
     <div class="sidebar-right"><p>Thời tiết hôm nay</p></div>
     <div><a href="/a">Tin một</a> <a href="/b">Tin hai</a> <a href="/c">Tin ba</a></div>
     <script>var a = '<p>script</p>';</script><style>p{}</style><noscript>Bật script</noscript>
     <div style="display: none">ẩn</div><footer>Bản quyền thuộc về</footer>`;
  test('menus, sidebars, lists of links, scripts, footers; said in a note', () => {
    const page = htmlText(
      `<html><body>${frame(`<div id="content">${filler}<p>Trước ngày 25/5 báo cáo.</p></div>`)}</body></html>`,
    );
    expect(page.text).not.toMatch(/Cổng|Trang chủ|Thời tiết|Tin một|script|ẩn|Bản quyền/u);
    expect(page.text).toContain('Trước ngày 25/5 báo cáo.');
    expect(page.notes).toEqual(['page-parts-left-out']);
  });
  test('of a page with a main part only that is read', () => {
    expect(linesOf(frame(`<p>Quảng bá</p><main><header><h1>Công văn</h1></header>${filler}</main>`))[0]).toBe(
      'Công văn',
    );
  });
  test('where a whole directive stands in the page, only that is read', () => {
    const directive = `<div class="menu-content"><div><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p></div>${filler}<p><b>Nơi nhận:</b> Như trên</p></div>`;
    const lines = linesOf(frame(`<p>Ngày đăng 1/9</p>${directive}<p>In trang</p>`));
    expect([lines[0], lines.at(-1)]).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Nơi nhận: Như trên']);
    expect(htmlText(frame(directive)).notes).toEqual(['page-parts-left-out']);
    expect(htmlText(`<body>${directive}</body>`).notes).toEqual([]);
  });
  test('links to cited documents in a sentence are no menu', () => {
    const words =
      'Thực hiện <a href="1">Kế hoạch 12</a>, <a href="2">Kế hoạch 13</a> và <a href="3">14</a>, các trường rà soát cơ sở vật chất trước năm học mới.';
    expect(linesOf(`<div>${words}</div>`)).toEqual([words.replace(/<[^>]+>/gu, '')]);
  });
});

test('what Word writes into a saved page: numbers kept; deleted words, comments, footnotes, hidden text left out', () => {
  const page =
    htmlText(`<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span><![endif]>Rà soát
    <del>cũ</del><ins>mới</ins><span style='mso-hide:all'>giấu</span></p><div style='mso-element:comment-list'>nhận xét</div>
    <div style='mso-element:footnote-list'>chú thích</div>`);
  expect(page).toEqual({
    text: 'a) Rà soát mới',
    notes: [
      'comments-left-out',
      'footnotes-left-out',
      'hidden-text-left-out',
      'tracked-changes-taken-as-final',
    ],
  });
});

describe('encodings', () => {
  const words = 'Các trường báo cáo kết quả trước ngày 25/5; Phòng Giáo dục và Đào tạo tổng hợp.';
  const page = (charset: string, text: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`;
  const latin = (text: string) => Buffer.from(text, 'latin1');
  test.each<[string, Uint8Array, readonly string[]]>([
    ['UTF-8', Buffer.from(page('utf-8', words)), []],
    ['UTF-8 with a mark, whatever the page says', Buffer.from(`\uFEFF${page('windows-1252', words)}`), []],
    ['UTF-8 in a page that says otherwise', Buffer.from(page('windows-1258', words)), []],
    ['UTF-16', Buffer.from(`\uFEFF${page('utf-16', words)}`, 'utf16le'), []],
    ['Windows-1258', toWindows1258(page('windows-1258', words)), ['letters-from-windows-1258']],
    [
      'Windows-1258, not stated',
      toWindows1258(`<html><p>${words}</p></html>`),
      ['letters-from-windows-1258'],
    ],
    ['TCVN3', latin(page('windows-1252', toTcvn3(words))), ['letters-from-tcvn3']],
    ['an unknown name', Buffer.from(page('x-unknown', words)), []],
  ])('%s', (_, bytes, notes) => {
    expect(readWebPage(bytes)).toEqual({ text: words, notes });
  });
});

test('nesting beyond what browsers take is refused', () => {
  expect(() => htmlText('<div>'.repeat(100_000))).toThrow(
    expect.objectContaining({ code: 'file_unreadable' }),
  );
});
