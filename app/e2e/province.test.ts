import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { COMMUNE, DEPARTMENT, DONG_TAM, HOA_BINH, HOA_SEN, openProvince } from './province.world.ts';
import { arrive, look } from './screen.ts';
import { chooseUnit, DESK, PHONE, sendWithoutLine, signIn, type Visit } from './site.ts';

/** The story of docs/province-order.md, day by day; the figures are those of its tables. */

const EXAMPLE = await readFile(join(import.meta.dirname, '../../docs/province-order.md'), 'utf8');
const site = await openProvince();
const visits = new Map<string, Visit>();

const ORDER = `ỦY BAN NHÂN DÂN
TỈNH THỬ NGHIỆM
-------
Số: 100/UBND-VX
V/v rà soát nguy cơ mất an toàn trong trường học

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Thử Nghiệm, ngày 01 tháng 10 năm 2025

Kính gửi: Sở Giáo dục và Đào tạo

Sau đợt mưa lũ cuối tháng 9, Ủy ban nhân dân tỉnh yêu cầu:

1. Sở Giáo dục và Đào tạo rà soát nguy cơ mất an toàn tại các trường học trên địa bàn tỉnh, hoàn thành trước ngày 25/10/2025.

Yêu cầu Sở Giáo dục và Đào tạo nghiêm túc thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT, VX.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Thị An
`;

/** Each person keeps a browser of their own; people of schools a telephone. */
async function at(local: string): Promise<Page> {
  const there = visits.get(local);
  if (there !== undefined) return there.page;
  const visit = await site.visit(['hoa-sen', 'hoa-binh', 'dong-tam'].includes(local) ? PHONE : DESK);
  visits.set(local, visit);
  await signIn(visit.page, local);
  return visit.page;
}

type Fields = Readonly<Record<string, string>>;

/** Makes a move on the page of the work, by its own form. */
async function move(local: string, id: string, kind: string, fields: Fields = {}): Promise<void> {
  const page = await at(local);
  await page.goto(`/viec/${id}`);
  await page.locator('details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  const button = page.locator(`button[name=intent][value="${kind}"]`);
  const form = page.locator('form', { has: button }).first();
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name="${name}"]`).fill(value);
  await button.first().click();
  await page.locator('.flash').first().waitFor();
}

const BREAK_DOWN = 'Phân rã, giao cho cấp dưới';

/** Gives a part of the work to units below. */
async function giveDown(
  local: string,
  id: string,
  part: { readonly text: string; readonly units: readonly string[]; readonly due: string },
): Promise<Page> {
  const page = await at(local);
  await page.goto(`/viec/${id}`);
  await page.getByRole('link', { name: 'Giao một phần cho cấp dưới' }).click();
  await arrive(page, BREAK_DOWN);
  await page.getByRole('textbox', { name: 'Nội dung giao' }).fill(part.text);
  for (const unit of part.units) await page.getByLabel(unit).check();
  await page.getByLabel(/^Thời hạn/u).fill(part.due);
  await page.getByRole('button', { name: 'Giao', exact: true }).click();
  await page.getByText('Đã giao cho cấp dưới.').waitFor();
  return page;
}

const REVIEW = 'Rà soát nguy cơ mất an toàn';
const KITCHEN = 'Kiểm tra bếp ăn bán trú';
const work: Record<string, string> = {};

test('1/10: the province hands the order out to the department', async () => {
  site.goTo('2025-10-01');
  const clerk = await at('van-thu-tinh');
  await clerk.goto('/van-ban/moi');
  await clerk.getByLabel('Nội dung văn bản').fill(ORDER);
  await clerk.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();
  await clerk.waitForURL('**/soat');
  await clerk.getByRole('link', { name: 'Xem lại và giao việc' }).click();
  await arrive(clerk, 'Xem lại và giao việc');
  await clerk.getByRole('button', { name: 'Giao 1 việc cho 1 đơn vị' }).click();
  await clerk.waitForURL('**/theo-doi');
  work['department'] = await site.work(DEPARTMENT, '');
});

test('2/10 and 3/10: it goes down to the commune, and from there to three schools', async () => {
  site.goTo('2025-10-02');
  const department = work['department'] ?? '';
  await giveDown('giam-doc', department, {
    text: 'Rà soát nguy cơ mất an toàn tại các trường học trên địa bàn xã.',
    units: [COMMUNE],
    due: '2025-10-20',
  });
  work['commune'] = await site.work(COMMUNE, REVIEW);
  site.goTo('2025-10-03');
  const commune = work['commune'];
  await giveDown('chu-tich-xa', commune, {
    text: 'Rà soát nguy cơ mất an toàn tại trường.',
    units: [HOA_SEN, HOA_BINH, DONG_TAM],
    due: '2025-10-15',
  });
  const page = await giveDown('chu-tich-xa', commune, {
    text: 'Kiểm tra bếp ăn bán trú của trường.',
    units: [DONG_TAM],
    due: '2025-10-15',
  });
  await look(page, 'province-broken-down', BREAK_DOWN);
  for (const [key, unit] of [
    ['hoa-sen', HOA_SEN],
    ['hoa-binh', HOA_BINH],
    ['dong-tam', DONG_TAM],
  ] as const) {
    work[key] = await site.work(unit, REVIEW);
  }
  work['kitchen'] = await site.work(DONG_TAM, KITCHEN);
});

test('3/10: each level reads the chain as far as it concerns it', async () => {
  const above = await at('lanh-dao-tinh');
  await above.goto(`/viec/${work['department']}`);
  const tree = await above.getByRole('main').innerText();
  for (const unit of [COMMUNE, HOA_SEN, HOA_BINH, DONG_TAM]) expect(tree).toContain(unit);
  const school = await at('hoa-binh');
  await school.goto(`/viec/${work['hoa-binh']}`);
  const seen = await school.getByRole('main').innerText();
  expect(seen).toContain('100/UBND-VX');
  expect(seen).not.toContain(DONG_TAM);
  await look(school, 'province-school', /^Rà soát nguy cơ/u);
  expect((await school.request.get(`/viec/${work['dong-tam']}`)).status()).toBe(404);
});

test('6/10: a school returns what is not its own, and the commune gives it to another', async () => {
  site.goTo('2025-10-06');
  const kitchen = work['kitchen'] ?? '';
  await move('dong-tam', kitchen, 'returned', { reason: 'Trường không có bếp ăn bán trú.' });
  const page = await at('chu-tich-xa');
  await page.goto(`/viec/${kitchen}`);
  await chooseUnit(page, 'Giao cho đơn vị', HOA_SEN);
  await page.getByLabel('Lý do giao lại').fill('Trường có bếp ăn.');
  await page.locator('button[name=intent][value=reassigned]').click();
  await page.getByText('Đã giao lại.').waitFor();
});

test('10/10: one asks for more time in time, and is given some', async () => {
  site.goTo('2025-10-10');
  const kitchen = await site.work(HOA_SEN, KITCHEN);
  await move('hoa-sen', kitchen, 'submitted', { text: 'Bếp ăn bảo đảm vệ sinh.' });
  await move('chu-tich-xa', kitchen, 'confirmed');
  const own = work['hoa-sen'] ?? '';
  await move('hoa-sen', own, 'extension-asked', { due: '2025-10-20', reason: 'Chờ thợ sửa mái.' });
  await move('chu-tich-xa', own, 'extension-granted', { due: '2025-10-17', reason: 'Xã cần tổng hợp.' });
});

test('14/10: one reports without a line, and it is sent once the line is back', async () => {
  site.goTo('2025-10-14');
  const page = await at('hoa-binh');
  await page.goto('/hom-nay', { waitUntil: 'networkidle' });
  await expect
    .poll(() => page.evaluate(() => caches.match('/hom-nay').then((found) => found !== undefined)))
    .toBe(true);
  await page.context().setOffline(true);
  await page.goto('/hom-nay');
  await page.getByText('Báo cáo', { exact: true }).first().tap();
  await page.getByLabel('Nội dung thêm').first().fill('Đã rà soát, không có nguy cơ.');
  await sendWithoutLine(page);
  await page.context().setOffline(false);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  const reports = () =>
    site.owner
      .selectFrom('assignment_event')
      .where('assignment_id', '=', work['hoa-binh'] ?? '')
      .where('kind', '=', 'submitted')
      .select('seq')
      .execute();
  await expect.poll(async () => (await reports()).length).toBe(1);
  await move('chu-tich-xa', work['hoa-binh'] ?? '', 'confirmed');
});

test('16/10: one is late and explains; the figures of the day are as written', async () => {
  site.goTo('2025-10-16');
  const own = work['dong-tam'] ?? '';
  await move('chu-tich-xa', own, 'explanation-asked', { reason: 'Quá hạn một ngày.' });
  await move('dong-tam', own, 'explained', { text: 'Nước ngập, chưa kiểm tra được tầng hầm.' });
  await compareFigures('16/10/2025');
});

test('17/10 to 24/10: results come up level by level, and are confirmed', async () => {
  site.goTo('2025-10-17');
  for (const school of ['hoa-sen', 'dong-tam']) {
    await move(school, work[school] ?? '', 'submitted', { text: 'Đã khắc phục.' });
    await move('chu-tich-xa', work[school] ?? '', 'confirmed');
  }
  site.goTo('2025-10-20');
  await move('chu-tich-xa', work['commune'] ?? '', 'submitted', { text: 'Ba trường đã rà soát.' });
  site.goTo('2025-10-21');
  await move('giam-doc', work['commune'] ?? '', 'confirmed');
  site.goTo('2025-10-24');
  await move('giam-doc', work['department'] ?? '', 'submitted', { text: 'Toàn tỉnh đã rà soát.' });
  await move('chuyen-vien-tinh', work['department'] ?? '', 'confirmed');
});

test('27/10: each level reads its figures; the day of the 16th reads as it did then', async () => {
  site.goTo('2025-10-27');
  await compareFigures('27/10/2025');
  await compareFigures('16/10/2025');
  const leader = await at('lanh-dao-tinh');
  await leader.goto('/so-lieu?theo=don-vi');
  await look(leader, 'province-figures', 'Số liệu');
});

test('nothing was complained of by the browsers on the way', () => {
  const complaints = [...visits.values()].flatMap((visit) => visit.complaints);
  // Without a line the browser says so.
  expect(complaints.filter((each) => !each.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

const READERS: Readonly<Record<string, string>> = {
  'Lãnh đạo UBND tỉnh': 'lanh-dao-tinh',
  'Giám đốc Sở': 'giam-doc',
  'Chủ tịch UBND xã': 'chu-tich-xa',
  'Hiệu trưởng Hoa Sen': 'hoa-sen',
  'Hiệu trưởng Hòa Bình': 'hoa-binh',
  'Hiệu trưởng Đồng Tâm': 'dong-tam',
};

const COLUMNS = ['done-on-time', 'done-late', 'open-in-time', 'open-overdue', 'total'] as const;
type Counts = Readonly<Record<(typeof COLUMNS)[number], number>>;

/** The rows of a day in the written example, beside what each reader is told of the end of that day. */
async function compareFigures(day: string): Promise<void> {
  const rows = EXAMPLE.split('\n')
    .filter((line) => line.startsWith(`| ${day} |`))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(2, -1),
    );
  expect(rows.length).toBeGreaterThan(4);
  const told = [];
  for (const [reader = ''] of rows) told.push([reader, ...(await figuresOf(READERS[reader] ?? '', day))]);
  expect(told).toEqual(rows);
}

async function figuresOf(local: string, day: string): Promise<string[]> {
  const page = await at(local);
  const [date, month, year] = day.split('/');
  const answer = await page.request.get(`/api/v1/numbers?by=unit&day=${year}-${month}-${date}`);
  expect(answer.status()).toBe(200);
  // As docs/openapi says; the example counts no more than these.
  const { total } = (await answer.json()) as { readonly total: { current: Counts; original: Counts } };
  return COLUMNS.map((column) => `${total.current[column]} (${total.original[column]})`);
}
