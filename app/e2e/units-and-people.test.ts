import { createOTP } from '@better-auth/utils/otp';
import { type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { look } from './screen.ts';
import { chooseUnit, openSite, signIn } from './site.ts';

/** A head is added, invited and comes in with a second factor; two communes become one with all their open work. */

const site = await openSite();
const SCHOOL = 'Trường THCS Bình Châu';
const EMAIL = 'luong-thu@binhson.example';
const PASSWORD = 'sóng vỗ chân cầu 47';
const [FIRST, SECOND] = ['UBND xã Bình Châu', 'UBND xã Bình Chương'] as const;
const MERGED = 'UBND xã Châu Chương';

async function addHead(page: Page): Promise<void> {
  await page.goto('/nguoi/moi');
  await page.getByLabel('Họ và tên').fill('Lường Thị Thử');
  await page.getByLabel('Thư điện tử').fill(EMAIL);
  await chooseUnit(page, 'Đơn vị', SCHOOL);
  await page.getByLabel('Vai trò').selectOption('head');
  await page.getByLabel('Chức danh').fill('Hiệu trưởng');
  await page.getByRole('button', { name: 'Thêm người dùng này' }).click();
  await page.getByRole('heading', { name: 'Lường Thị Thử' }).waitFor();
}

test('a new head is invited by slip, sets a password and a code of an app, and signs in with both', async () => {
  const { page: desk, complaints } = await site.visit();
  await signIn(desk, 'quan-tri');
  await addHead(desk);
  await desk.goto('/nguoi/giay-moi');
  await look(desk, 'slips-choose', 'Giấy mời');
  await desk
    .getByRole('button', { name: /giấy mời/iu })
    .first()
    .click();
  const code = await desk.locator('.slip-code').first().innerText();

  const { page } = await site.visit();
  await page.goto('/moi');
  await page.getByLabel('Mã mời').fill(code.trim());
  await page.getByLabel('Mật khẩu mới').fill(PASSWORD);
  await page.getByLabel('Nhập lại mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click();
  await page.waitForURL('**/hom-nay');

  await page.goto('/tai-khoan/hai-lop');
  await page.getByLabel('Mật khẩu hiện tại').fill(PASSWORD);
  await page.getByRole('button', { name: 'Bắt đầu thiết lập' }).click();
  const key = (await page.locator('.second-factor-secret code, main code').first().innerText()).replace(
    /\s/gu,
    '',
  );
  const app = createOTP(fromBase32(key));
  await page.getByLabel('Mã 6 chữ số').fill(await app.totp());
  await page.getByRole('button', { name: 'Bật xác thực hai lớp' }).click();
  await page.getByText('Đã bật xác thực hai lớp.').waitFor();

  const { page: again } = await site.visit();
  await again.goto('/dang-nhap');
  await again.getByLabel('Thư điện tử').fill(EMAIL);
  await again.getByLabel('Mật khẩu').fill(PASSWORD);
  await again.getByRole('button', { name: 'Đăng nhập' }).click();
  await again.waitForURL('**/dang-nhap/ma**');
  // The code that turned it on is used up: the next one of the app is thirty seconds away, and may be ahead by one.
  await again.getByLabel('Mã 6 chữ số').fill(await app.hotp(Math.floor(Date.now() / 30_000) + 1));
  await again.getByRole('button', { name: 'Đăng nhập' }).click();
  await again.waitForURL('**/hom-nay');
  expect(await again.locator('.account summary').innerText()).toContain('Lường Thị Thử');
  expect(complaints).toEqual([]);
});

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The bytes of a key as an app takes it. */
function fromBase32(key: string): string {
  const bits = Array.from(key.replace(/=+$/u, ''), (letter) =>
    LETTERS.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('');
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2))).toString();
}

/** Work of units that is not done. */
async function openWorkOf(units: readonly string[]) {
  return await site.owner
    .selectFrom('assignment')
    .innerJoin('unit_version', 'unit_version.unit_id', 'assignment.unit_id')
    .where('unit_version.name', 'in', units)
    .where('assignment.state', 'not in', ['done', 'cancelled'])
    .select(['assignment.id', 'assignment.task_id as task', 'unit_version.name'])
    .execute();
}

test('two communes merge on a day, and each open task is at its new place with the event', async () => {
  const before = await openWorkOf([FIRST, SECOND]);
  expect(new Set(before.map(({ name }) => name)).size).toBe(2);
  const { page, complaints } = await site.visit();
  await signIn(page, 'quan-tri');
  await page.goto('/don-vi/thay-doi/moi?viec=merge');
  await page.getByLabel('Đơn vị 1', { exact: true }).fill(FIRST);
  await page.getByLabel('Đơn vị 2', { exact: true }).fill(SECOND);
  await page.getByLabel('Tên đơn vị').fill(MERGED);
  await page.getByLabel('Loại đơn vị').selectOption('commune-committee');
  await page.getByLabel('Cấp trên hành chính').fill('UBND huyện Bình Sơn');
  await page.getByLabel('Từ ngày').fill('2024-06-20');
  await page.getByLabel('Căn cứ').fill('1677/NQ-UBTVQH15');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Chưa có gì thay đổi.').waitFor();
  await look(page, 'merge-preview', /Sáp nhập/u);
  await page.getByRole('button', { name: 'Thực hiện' }).click();
  await page.getByText(`Đã ghi: Sáp nhập ${FIRST} và ${SECOND} thành ${MERGED}.`).waitFor();

  // Each open task is done once more, by the new commune; where both had it, one goes on and the other is told so.
  const now = await openWorkOf([MERGED]);
  expect(new Set(now.map(({ task }) => task))).toEqual(new Set(before.map(({ task }) => task)));
  expect(now).toHaveLength(new Set(before.map(({ task }) => task)).size);
  for (const { id } of before) {
    await page.goto(`/viec/${id}`);
    const story = await page.locator('main').innerText();
    expect(story).toMatch(/chuyển cho đơn vị kế thừa|nhập vào cùng việc của đơn vị kế thừa/u);
    expect(story).toContain('1677/NQ-UBTVQH15');
  }
  await page.goto('/don-vi?tim=binh+chuong&ngay=2024-06-19');
  expect(await page.locator('main').innerText()).toContain(SECOND);
  await page.goto('/don-vi?tim=binh+chuong');
  expect(await page.locator('main').innerText()).not.toContain(SECOND);
  expect(complaints).toEqual([]);
});
