import { describe, expect, it, vi } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfSampleDistrict } from '../../test/district.ts';
import { PEOPLE_COLUMNS } from '../people/person-sheet.ts';
import { readSpreadsheet, writeCsv } from '../platform/spreadsheet.ts';
import { UNIT_COLUMNS } from './unit-sheet.ts';

const app = await testApplication({ today: '2024-06-20' });
const { ask } = await browsersOfSampleDistrict(app);

function upload(bytes: Uint8Array, name: string, from = '2024-06-20'): FormData {
  const form = new FormData();
  form.set('from', from);
  form.set('file', new File([new Uint8Array(bytes)], name));
  return form;
}

function unitsCsv(...rows: (readonly string[])[]): Uint8Array {
  const headings = [UNIT_COLUMNS.code, UNIT_COLUMNS.name, UNIT_COLUMNS.kind, UNIT_COLUMNS.administrative];
  return writeCsv({ headings, rows });
}

/** The page of the import, once nothing runs any more. */
async function settled(path: string): Promise<string> {
  return await vi.waitUntil(
    async () => {
      const html = await (await ask(path, 'quan-tri')).text();
      return html.includes('<progress') ? null : html;
    },
    { timeout: 60_000, interval: 100 },
  );
}

async function checked(
  form: FormData,
  at = '/don-vi/nhap',
): Promise<{ readonly path: string; readonly html: string }> {
  const answer = await ask(at, 'quan-tri', form);
  expect(answer.status).toBe(303);
  const path = answer.headers.get('location') ?? '';
  return { path, html: await settled(path) };
}

const ADDRESSES = ['/don-vi/nhap', '/don-vi/xuat', '/nguoi/nhap', '/nguoi/xuat?dang=csv'];

describe('who may', () => {
  it.each([...ADDRESSES, '/luot-nhap/x', '/luot-nhap/x/bao-cao'])(
    '%s: nobody without signing in',
    async (path) => {
      const answer = await ask(path, null);
      expect(answer.headers.get('location')).toBe(`/dang-nhap?tiep=${encodeURIComponent(path)}`);
    },
  );

  it('nobody but an administrator imports, exports, looks at an import or carries it out', async () => {
    const { path } = await checked(upload(unitsCsv(['X1', 'Trường THCS Thử', 'THCS', 'H48.112']), 'mot.csv'));
    for (const address of [...ADDRESSES, path, `${path}/bao-cao`]) {
      expect((await ask(address, 'van-thu')).status, address).toBe(403);
    }
    for (const [address, form] of [
      ['/don-vi/nhap', upload(unitsCsv(), 'mot.csv')],
      ['/nguoi/nhap', upload(unitsCsv(), 'mot.csv')],
      [path, { intent: 'apply' }],
      [path, { intent: 'cancel' }],
    ] as const) {
      expect((await ask(address, 'van-thu', form)).status, address).toBe(403);
    }
    expect(await settled(path)).toContain('Bảng tính hợp lệ');
  });

  it('an import that is not there is not found', async () => {
    const path = '/luot-nhap/6f6f0000-0000-8000-8000-000000000001';
    expect((await ask(path, 'quan-tri')).status).toBe(404);
    expect((await ask(`${path}/bao-cao`, 'quan-tri')).status).toBe(404);
    expect((await ask(path, 'quan-tri', { intent: 'apply' })).status).toBe(404);
  });
});

describe('the form', () => {
  it.each(['99999', '-271821-04-20', '+275760-01-01', '2024-02-30'])('takes %s for no day', async (day) => {
    const answer = await ask('/don-vi/nhap', 'quan-tri', upload(unitsCsv(), 'mot.csv', day));
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Nhập ngày hợp lệ.')]);
  });

  it.each(['/don-vi/nhap', '/nguoi/nhap'])('%s says that a file is missing', async (path) => {
    const answer = await ask(path, 'quan-tri', { from: '2024-06-20' });
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('Chọn tệp bảng tính.'),
    ]);
  });
});

describe('units', () => {
  it('are shown row by row, imported as shown, and then there is nothing to import', async () => {
    const rows = [
      ['M1', 'Trường Tiểu học Thử Mới', 'TH', 'UBND xã Bình Hòa'],
      ['H48.112.39.02', 'Trường Tiểu học Bình Hòa Đông', 'Trường tiểu học', 'UBND xã Bình Hòa'],
    ];
    const { path, html } = await checked(upload(unitsCsv(...rows), 'hai dòng.csv'));
    expect(html).toContain('Nhập hai dòng.csv');
    expect(html).toContain('Đơn vị mới');
    expect(html).toContain('Trường Tiểu học số 1 Bình Hòa → Trường Tiểu học Bình Hòa Đông');
    expect(
      (await ask('/don-vi?tim=thu+moi', 'quan-tri').then((answer) => answer.text())).includes('Thử Mới</a>'),
    ).toBe(false);
    const applied = await ask(path, 'quan-tri', { intent: 'apply' });
    expect([applied.status, applied.headers.get('location')]).toEqual([303, path]);
    expect(await settled(path)).toContain('Đã nhập 2 dòng thay đổi.');
    expect(await (await ask('/don-vi?tim=thu+moi', 'quan-tri')).text()).toContain('Trường Tiểu học Thử Mới');
    expect((await ask(path, 'quan-tri', { intent: 'apply' })).status).toBe(409);
    const again = await checked(upload(unitsCsv(...rows), 'hai dòng.csv'));
    expect(again.html).toContain('không có gì để nhập');
    // Nor does it wait for anybody today.
    expect(await (await ask('/hom-nay', 'quan-tri')).text()).not.toContain('hai dòng.csv');
  });

  it('with mistakes are not imported; errors come first, page by page, and in the report beside the rows', async () => {
    const wrong = Array.from({ length: 120 }, (_, at) => [
      `W${at}`,
      `Trường Sai ${at}`,
      'Lớp học',
      'H48.112',
    ]);
    const fine = Array.from({ length: 30 }, (_, at) => [
      `F${at}`,
      `Trường THCS Đúng ${at}`,
      'THCS',
      'H48.112',
    ]);
    const { path, html } = await checked(upload(unitsCsv(...fine, ...wrong), 'sai.csv'));
    expect(html).toContain('120 dòng cần sửa');
    expect(await (await ask('/hom-nay', 'quan-tri')).text()).toContain('Tệp sai.csv có 120 dòng cần sửa');
    expect(html).toContain('“Lớp học” không có trong danh mục loại đơn vị');
    expect(html).not.toContain('Trường THCS Đúng 7<');
    expect(html.match(/Lớp học/gu)?.length).toBeGreaterThanOrEqual(50);
    expect(await settled(`${path}?hien=loi&trang=3`)).toContain('Trường Sai 119');
    expect(await settled(`${path}?hien=thay-doi`)).toContain('Trường THCS Đúng 7');
    expect((await ask(path, 'quan-tri', { intent: 'apply' })).status).toBe(409);
    const report = await ask(`${path}/bao-cao`, 'quan-tri');
    expect(report.headers.get('content-disposition')).toContain('bao-cao-kiem-tra.xlsx');
    const [sheet] = await readSpreadsheet(new Uint8Array(await report.arrayBuffer()));
    expect(sheet?.headings.slice(0, 6)).toEqual([
      'Dòng',
      'Kết quả',
      'Cần sửa',
      'Lưu ý',
      'Thay đổi',
      'Mã định danh',
    ]);
    expect(sheet?.rows[30]?.texts).toEqual(expect.arrayContaining(['32', 'Cần sửa', 'W0', 'Trường Sai 0']));
  });

  it('can be given up before they are imported', async () => {
    const { path } = await checked(upload(unitsCsv(['B1', 'Trường THCS Bỏ', 'THCS', 'H48.112']), 'bo.csv'));
    expect((await ask(path, 'quan-tri', { intent: 'cancel' })).status).toBe(303);
    expect(await settled(path)).toContain('Đã dừng theo yêu cầu');
    expect((await ask(path, 'quan-tri', { intent: 'apply' })).status).toBe(409);
  });

  it('of a file that cannot be read are refused with what to do', async () => {
    const latin = Buffer.from('Mã,Tên đơn vị,Loại\r\nA1,Trường THCS Đà,THCS\r\n', 'latin1');
    const { html } = await checked(upload(latin, 'cu.csv'));
    expect(html).toContain('CSV UTF-8 (Comma delimited)');
    expect(html).toContain('Chưa có gì được nhập.');
  });
});

describe('people', () => {
  const headings = Object.values(PEOPLE_COLUMNS).slice(0, 8);

  it('are imported with their positions, and all new ones can be invited at once', async () => {
    const rows = ['mot', 'hai'].map((local) => [
      `Người Thử ${local}`,
      `${local}@thu.example`,
      '0912000000',
      'H48.112',
      'Nhân viên',
      'Cán bộ',
      '1/7/2024',
      '',
    ]);
    const { path, html } = await checked(upload(writeCsv({ headings, rows }), 'nguoi.csv'), '/nguoi/nhap');
    expect(html).toContain('Nhập 2 dòng người dùng');
    await ask(path, 'quan-tri', { intent: 'apply' });
    const done = await settled(path);
    const invite = /href="(\/nguoi\/giay-moi\?luot-nhap=[^"]+)"/u.exec(done)?.[1] ?? '';
    // Their positions begin on the first of July only: nobody is to be invited before.
    expect(await (await ask(invite, 'quan-tri')).text()).toContain('Không có ai để mời');
  });

  it('who hold their positions already stand on the page of invitations', async () => {
    const rows = [['Người Thử Ba', 'ba@thu.example', '', 'H48.112', 'Nhân viên', 'Cán bộ', '', '']];
    const { path } = await checked(upload(writeCsv({ headings, rows }), 'nguoi.csv'), '/nguoi/nhap');
    await ask(path, 'quan-tri', { intent: 'apply' });
    const invite = /href="(\/nguoi\/giay-moi\?luot-nhap=[^"]+)"/u.exec(await settled(path))?.[1] ?? '';
    const page = await (await ask(invite, 'quan-tri')).text();
    expect(page).toContain('1 người vừa nhập từ bảng tính');
    expect(page).toContain('Người Thử Ba');
    const slips = await (await ask(invite, 'quan-tri', {})).text();
    expect(slips.match(/slip-code/gu)).toHaveLength(1);
  });
});

it('exports are what imports take: nothing changes', async () => {
  for (const path of ['/don-vi/xuat', '/don-vi/xuat?dang=csv', '/nguoi/xuat', '/nguoi/xuat?dang=csv']) {
    const answer = await ask(path, 'quan-tri');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { html } = await checked(upload(new Uint8Array(await answer.arrayBuffer()), 'xuat'));
    expect(html, path).toContain('không có gì để nhập');
  }
});
