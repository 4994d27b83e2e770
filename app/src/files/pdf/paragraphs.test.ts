import { describe, expect, test } from 'vitest';
import { buildLines, type Line, type Piece } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Points: a page of A4 with the margins of Decree 30, text of 14, a letter taken as 7 wide. */
const LEFT = 85;
const RIGHT = 552;
const LETTER = 7;
const STEP = 17;

function piece(text: string, x: number, y: number, font = 'thường'): Piece {
  return { text, x, y, width: text.length * LETTER, size: 14, font };
}

interface Printed {
  readonly text: string;
  readonly x?: number;
  readonly font?: string;
  /** Beside it, on the same line. */
  readonly right?: string;
  /** Extra space above. */
  readonly gap?: number;
  readonly centred?: boolean;
}

/** Lines one below the other, as a printer sets them. */
function page(...lines: readonly (string | Printed)[]): readonly Line[] {
  let y = 60;
  const pieces: Piece[] = [];
  for (const line of lines) {
    const printed = typeof line === 'string' ? { text: line } : line;
    y += STEP + (printed.gap ?? 0);
    const width = printed.text.length * LETTER;
    const x = printed.centred ? (LEFT + RIGHT - width) / 2 : (printed.x ?? LEFT);
    pieces.push(piece(printed.text, x, y, printed.font));
    if (printed.right !== undefined) pieces.push(piece(printed.right, 340, y));
  }
  return buildLines(pieces);
}

// Fills the line: 66 letters.
const FULL = 'Các trường tổ chức rà soát, sửa chữa, bổ sung cơ sở vật chất, thiế';
const FULL_TOO = 'báo cáo kết quả thực hiện về Phòng Giáo dục và Đào tạo tổng hợp, t';

describe('lines', () => {
  test('pieces on one baseline are one line, raised figures too; a gap parts words, a space piece also', () => {
    const lines = buildLines([
      piece('Diện tích 200 m', 85, 100),
      { ...piece('2', 85 + 15 * LETTER, 96), size: 9 },
      piece(' ', 200, 100),
      piece('đất', 202, 100),
      piece('trống', 230, 100),
    ]);
    expect(lines.map((line) => line.text)).toEqual(['Diện tích 200 m2 đất trống']);
  });

  test('bold that is faked by printing twice is read once', () => {
    expect(buildLines([piece('THÔNG BÁO', 85, 100), piece('THÔNG BÁO', 85.4, 100)])[0]?.text).toBe(
      'THÔNG BÁO',
    );
  });
});

describe('paragraphs', () => {
  test('words set off from their number to the next tab stop are its paragraph, not a row of two columns', () => {
    const lines = buildLines([
      piece('1.', LEFT, 100),
      piece(FULL.slice(0, 60), LEFT + 47, 100),
      piece(FULL_TOO, LEFT, 117),
    ]);
    expect(paragraphsOf([lines])).toEqual([`1. ${FULL.slice(0, 60)} ${FULL_TOO}`]);
  });

  test('wrapped lines are joined; an indent, a gap or a short line above begins a new paragraph', () => {
    const paragraphs = paragraphsOf([
      page(
        { text: FULL, x: 85 },
        'hết đoạn một.',
        { text: FULL.slice(4), x: 121 },
        FULL_TOO,
        'hết đoạn hai.',
        { text: 'Đoạn ba', gap: 10 },
      ),
    ]);
    expect(paragraphs).toEqual([
      `${FULL} hết đoạn một.`,
      `${FULL.slice(4)} ${FULL_TOO} hết đoạn hai.`,
      'Đoạn ba',
    ]);
  });

  test('list marks begin a paragraph, a dash inside a wrapped span of years does not', () => {
    const years = `${FULL.slice(0, 55)} năm học 202`;
    const paragraphs = paragraphsOf([
      page(
        '2.1. Rà soát',
        '- Chủ trì',
        'a) Tổng hợp',
        '+ Gửi báo cáo',
        years,
        '- 2025 theo kế hoạch.',
        '- 100% học sinh ra lớp.',
      ),
    ]);
    expect(paragraphs).toEqual([
      '2.1. Rà soát',
      '- Chủ trì',
      'a) Tổng hợp',
      '+ Gửi báo cáo',
      `${years} - 2025 theo kế hoạch.`,
      '- 100% học sinh ra lớp.',
    ]);
  });

  test('a list item that hangs from its mark is one paragraph', () => {
    expect(
      paragraphsOf([page({ text: `- ${FULL.slice(5)}`, x: 103 }, { text: 'theo quy định.', x: 121 }, FULL)]),
    ).toEqual([`- ${FULL.slice(5)} theo quy định.`, FULL]);
  });

  test('a hyphen of the text stays, a soft hyphen goes', () => {
    const page1 = page(
      `${FULL.slice(0, 60)}xanh-`,
      'sạch-đẹp',
      { text: `${FULL.slice(0, 60)}Inter\u00AD`, gap: 20 },
      'net',
    );
    expect(paragraphsOf([page1])).toEqual([
      `${FULL.slice(0, 60)}xanh-sạch-đẹp`,
      `${FULL.slice(0, 60)}Internet`,
    ]);
  });

  test('a centred title over several lines is one paragraph, apart from the type above it', () => {
    const title = (text: string) => ({ text, centred: true, font: 'đậm' });
    expect(
      paragraphsOf([
        page(
          title('THÔNG BÁO'),
          title('Kết luận của Chủ tịch UBND huyện tại Hội nghị'),
          title('tổng kết năm học'),
          FULL,
          FULL_TOO,
        ),
      ]),
    ).toEqual([
      'THÔNG BÁO',
      'Kết luận của Chủ tịch UBND huyện tại Hội nghị tổng kết năm học',
      `${FULL} ${FULL_TOO}`,
    ]);
  });
});

describe('pages', () => {
  test('page numbers go, and a sentence cut by the page break is whole again', () => {
    const paragraphs = paragraphsOf([
      page(FULL, FULL_TOO),
      page({ text: '2', centred: true }, 'rường nào chưa đạt thì khắc phục.', '- Việc khác'),
      page({ text: '- 3 -', centred: true }, 'Đoạn mới'),
    ]);
    expect(paragraphs).toEqual([
      `${FULL} ${FULL_TOO} rường nào chưa đạt thì khắc phục.`,
      '- Việc khác',
      'Đoạn mới',
    ]);
  });

  test('headers that repeat on most pages go; a first line that does not repeat stays', () => {
    const body = (text: string, number: number) =>
      page('UBND huyện Sông Hương - Kế hoạch 12', `Trang ${number}/3`, text);
    expect(paragraphsOf([body('Đoạn A.', 1), body('Đoạn B.', 2), body('Đoạn C.', 3)])).toEqual([
      'Đoạn A.',
      'Đoạn B.',
      'Đoạn C.',
    ]);
  });

  test('of two pages only what is set off from the text and stands at one height on both goes', () => {
    const body = (first: string) => [{ text: first, gap: 30 }, FULL, 'báo cáo.'];
    const foot = (number: number) => ({ text: `Chân trang - trang ${number}/2`, gap: 30 });
    const head = 'Kế hoạch năm học';
    expect(
      paragraphsOf([page(head, ...body('Một.'), foot(1)), page(head, ...body('Hai.'), foot(2))]),
    ).toEqual(['Một.', `${FULL} báo cáo.`, 'Hai.', `${FULL} báo cáo.`]);
    expect(paragraphsOf([page('Giống nhau.', 'Một.'), page('Giống nhau.', 'Hai.')]).join(' ')).toBe(
      'Giống nhau. Một. Giống nhau. Hai.',
    );
  });

  test('a number alone at the left edge is that of a point, wherever on the page it stands', () => {
    const read = paragraphsOf([
      page({ text: '1', centred: true }, 'Việc khác;', '3.'),
      page({ text: '2', centred: true }, 'Nguy cơ thiếu nước', '4.'),
      page({ text: '3.', centred: true }, 'Vệ sinh'),
    ]);
    expect(read).toEqual(['Việc khác;', '3.', 'Nguy cơ thiếu nước', '4.', 'Vệ sinh']);
  });

  test('a figure that ends a page is no page number when it has thousands', () => {
    expect(paragraphsOf([page(FULL, 'tổng số học sinh là', '1.437')])).toEqual([
      `${FULL} tổng số học sinh là`,
      '1.437',
    ]);
  });
});

describe('columns', () => {
  test('the letterhead is read left column first; the title below belongs to neither', () => {
    const paragraphs = paragraphsOf([
      page(
        { text: 'UBND HUYỆN SÔNG HƯƠNG', right: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT' },
        { text: 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', right: 'Độc lập - Tự do - Hạnh phúc' },
        { text: 'Số: 12/TB-PGDĐT', right: 'Sông Hương, ngày 5 tháng 6' },
        { text: 'THÔNG BÁO', centred: true, gap: 8 },
        FULL,
      ),
    ]);
    expect(paragraphs).toEqual([
      'UBND HUYỆN SÔNG HƯƠNG\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 12/TB-PGDĐT',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT\nĐộc lập - Tự do - Hạnh phúc\nSông Hương, ngày 5 tháng 6',
      'THÔNG BÁO',
      FULL,
    ]);
  });

  test('the foot is recipients first, then the signature; the short line above stays with its paragraph', () => {
    const paragraphs = paragraphsOf([
      page(
        FULL,
        'biết, thực hiện./.',
        { text: 'Nơi nhận:', right: 'TL. CHỦ TỊCH', gap: 20 },
        { text: '- Các trường tiểu học, trung học', right: 'CHÁNH VĂN PHÒNG' },
        'cơ sở thuộc huyện;',
        '- Lưu: VT.',
        { text: 'Nguyễn Văn Thử', x: 360, gap: 40 },
      ),
    ]);
    expect(paragraphs).toEqual([
      `${FULL} biết, thực hiện./.`,
      'Nơi nhận:\n- Các trường tiểu học, trung học cơ sở thuộc huyện;\n- Lưu: VT.',
      'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG',
      'Nguyễn Văn Thử',
    ]);
  });

  test('a table of two columns in the text is read line by line', () => {
    expect(
      paragraphsOf([
        page(FULL, { text: 'Năm 2024:', right: '12 trường' }, { text: 'Năm 2025:', right: '15 trường' }),
      ]),
    ).toEqual([FULL, 'Năm 2024: 12 trường', 'Năm 2025: 15 trường']);
  });
});
