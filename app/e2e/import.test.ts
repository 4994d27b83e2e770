import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Sheet, writeSpreadsheet } from '../src/platform/spreadsheet.ts';
import { UNIT_COLUMNS, UNIT_SHEET } from '../src/units/unit-sheet.ts';
import { arrive, look } from './screen.ts';
import { openSite, signIn } from './site.ts';

/** Sixty new schools come in from a spreadsheet with three mistakes: seen, mended, imported. */

const site = await openSite();
const HEADINGS = Object.values(UNIT_COLUMNS).slice(0, 5);

function sixtySchools(mended: boolean): Sheet {
  const rows = Array.from({ length: 60 }, (_, at) => [
    `H48.112.9${String(at).padStart(2, '0')}`,
    `Trường Tiểu học Thử nghiệm ${at + 1}`,
    `TH Thử nghiệm ${at + 1}`,
    'Trường tiểu học',
    'UBND xã Bình Hòa',
  ]);
  if (!mended) {
    rows[4] = [
      'H48.112.904',
      'Trường Tiểu học Thử nghiệm 5',
      'TH Thử nghiệm 5',
      'Trường làng',
      'UBND xã Bình Hòa',
    ];
    rows[19] = [
      'H48.112.919',
      'Trường Tiểu học Thử nghiệm 20',
      'TH Thử nghiệm 20',
      'TH',
      'UBND xã Bình Hoa Mai',
    ];
    rows[39] = ['H48.112.938', 'Trường Tiểu học Thử nghiệm 40', 'TH Thử nghiệm 40', 'TH', 'UBND xã Bình Hòa'];
  }
  return { name: UNIT_SHEET, headings: HEADINGS, rows };
}

async function file(mended: boolean) {
  const bytes = await writeSpreadsheet([sixtySchools(mended)], Temporal.Instant.from('2024-06-20T00:00:00Z'));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name: 'truong-moi.xlsx', mimeType, buffer: Buffer.from(bytes) };
}

const WIDTHS = [1440, 390, 320];

async function lookAtAllWidths(page: Page, name: string, heading: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await look(page, name, heading);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('sixty units with three mistakes: import, see the errors, mend the file, import', async () => {
  const { page, complaints } = await site.visit();
  await signIn(page, 'quan-tri');
  await page.goto('/don-vi/nhap');
  await lookAtAllWidths(page, 'import-upload', 'Nhập đơn vị từ bảng tính');
  await page.getByLabel('Tệp bảng tính').setInputFiles(await file(false));
  await page.getByRole('button', { name: 'Kiểm tra bảng tính' }).click();
  await page.getByText('3 dòng cần sửa').waitFor();
  const rows = page.locator('tbody tr');
  expect(await rows.count()).toBe(3);
  expect(await rows.nth(0).innerText()).toContain('“Trường làng” không có trong danh mục loại đơn vị');
  expect(await rows.nth(1).innerText()).toContain('Có phải: UBND xã Bình Hòa');
  expect(await rows.nth(2).innerText()).toContain('Trùng với dòng 40');
  expect(await page.getByRole('button', { name: /^Nhập/u }).count()).toBe(0);
  await lookAtAllWidths(page, 'import-errors', 'Nhập truong-moi.xlsx');

  await page.getByRole('link', { name: 'Tải bảng đã sửa lên' }).click();
  await page.getByLabel('Tệp bảng tính').setInputFiles(await file(true));
  await page.getByRole('button', { name: 'Kiểm tra bảng tính' }).click();
  const apply = page.getByRole('button', { name: 'Nhập 60 dòng đơn vị' });
  await apply.waitFor();
  await lookAtAllWidths(page, 'import-fine', 'Nhập truong-moi.xlsx');
  await apply.click();
  await page.getByText('Đã nhập 60 dòng thay đổi.').waitFor();
  await lookAtAllWidths(page, 'import-done', 'Nhập truong-moi.xlsx');
  await page.goto('/don-vi?tim=thu+nghiem+60');
  expect(await page.locator('main').innerText()).toContain('Trường Tiểu học Thử nghiệm 60');
  expect(complaints).toEqual([]);
});

test('without script the page of an import says how far it is, and leads on by itself', async () => {
  const { page } = await site.visit({ javaScriptEnabled: false });
  await signIn(page, 'quan-tri');
  await page.goto('/nguoi/nhap');
  const csv =
    'Họ và tên;Email;SĐT;Đơn vị;Vai trò;Chức vụ\nBùi Văn Thử;bui-thu@binhson.example;912345678;UBND xã Bình Hoà;Nhân viên;Cán bộ\n';
  const sent = { name: 'nguoi.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await page.getByLabel('Tệp bảng tính').setInputFiles(sent);
  await page.getByRole('button', { name: 'Kiểm tra bảng tính' }).click();
  const apply = page.getByRole('button', { name: 'Nhập 1 dòng người dùng' });
  await apply.waitFor();
  await apply.click();
  await page.getByText('Đã nhập 1 dòng thay đổi.').waitFor();
  await page.getByRole('link', { name: 'Mời 1 người mới nhận tài khoản' }).click();
  await arrive(page, 'Giấy mời');
  expect(await page.locator('main').innerText()).toContain('Bùi Văn Thử');
});
