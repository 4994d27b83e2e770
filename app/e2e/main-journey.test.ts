import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { look } from './screen.ts';
import { DESK, openSite, PHONE, signIn, type Visit } from './site.ts';

/** From the paper to the numbers: each test goes on where the one before it has stopped. */

const SAMPLES = join(import.meta.dirname, '../../samples');
const site = await openSite();
const visits: Visit[] = [];
let directive = '';
let assignment = '';
let before: Numbers;

async function enter(local: string, options: Parameters<typeof site.visit>[0] = DESK): Promise<Page> {
  const visit = await site.visit(options);
  visits.push(visit);
  await signIn(visit.page, local);
  return visit.page;
}

/** The figures of the directive as the leader reads them. */
interface Numbers {
  readonly done: number;
  readonly total: number;
}

type Counts = Readonly<Record<'done-on-time' | 'done-late' | 'total', number>>;

async function numbersOfLeader(): Promise<Numbers> {
  const page = await enter('lanh-dao');
  await look(page, 'leader-today', 'Hôm nay');
  await page.goto(`/so-lieu?van-ban=${directive}`);
  await look(page, 'leader-numbers', 'Số liệu');
  const answer = await page.request.get(`/api/v1/numbers?directiveId=${directive}`);
  // As the document of the interface says.
  const { total } = (await answer.json()) as { readonly total: { readonly current: Counts } };
  await page.context().close();
  const { current } = total;
  return { done: current['done-on-time'] + current['done-late'], total: current.total };
}

let clerk: Page;

test('the clerk signs in and hands in a Word file, which is read', async () => {
  const visit = await site.visit();
  visits.push(visit);
  clerk = visit.page;
  await clerk.goto('/');
  await look(clerk, 'sign-in', 'Đăng nhập');
  await signIn(clerk, 'van-thu');
  await look(clerk, 'clerk-today', 'Hôm nay');
  await clerk.goto('/van-ban');
  await look(clerk, 'directives', 'Văn bản chỉ đạo');
  await clerk.getByRole('link', { name: 'Tiếp nhận văn bản' }).click();
  await clerk.waitForURL('**/van-ban/moi');
  await look(clerk, 'take-in', 'Tiếp nhận văn bản');
  await clerk
    .getByRole('button', { name: 'Tệp văn bản' })
    .setInputFiles(join(SAMPLES, 'directives/binh-son-2024.docx'));
  await clerk.waitForURL('**/soat');
  directive = /van-ban\/([0-9a-f-]{36})\/soat/u.exec(clerk.url())?.[1] ?? '';
  expect(directive).not.toBe('');
});

test('the review shows the text beside the tasks, and a lead is corrected', async () => {
  await look(clerk, 'review', /^Kết luận của đồng chí/u);
  expect(await clerk.getByRole('region', { name: 'Văn bản', exact: true }).textContent()).toContain(
    '203 /TB-UBND',
  );
  await clerk.getByRole('link', { name: /^Nhiệm vụ 1:/u }).click();
  const leads = clerk.getByRole('group', { name: 'Chủ trì' });
  await leads.getByRole('button', { name: /^Bỏ /u }).first().click();
  await leads.getByRole('combobox', { name: 'Thêm đơn vị chủ trì' }).fill('phong tai nguyen');
  await clerk.getByRole('option', { name: /Phòng Tài nguyên và Môi trường/u }).click();
  await leads.getByRole('button', { name: 'Bỏ Phòng Tài nguyên và Môi trường' }).waitFor();
  await clerk.getByText('người soát chọn').waitFor();
  await look(clerk, 'review-task', /^Kết luận của đồng chí/u);
});

test('the last page says who gets what by name; then it is issued, once', async () => {
  await clerk.getByRole('link', { name: 'Xem lại và giao việc' }).click();
  await clerk.waitForURL('**/giao');
  await look(clerk, 'issue', 'Xem lại và giao việc');
  const [, assignments = '', units = ''] =
    /Giao (\d+) việc cho (\d+) đơn vị/u.exec(await clerk.getByRole('main').innerText()) ?? [];
  await clerk.getByRole('button', { name: `Giao ${assignments} việc cho ${units} đơn vị` }).click();
  await clerk.waitForURL('**/theo-doi');
  await clerk.getByText(`Đã giao ${assignments} việc cho ${units} đơn vị`).waitFor();
  await look(clerk, 'matrix', /theo đơn vị$/u);
  before = await numbersOfLeader();
  expect(before).toEqual({ done: 0, total: Number(assignments) });
});

test('a school sees it on its page of today, reports with a picture and submits', async () => {
  const school = await enter('hieu-truong-th1-binh-hoa', PHONE);
  await look(school, 'school-today', 'Hôm nay');
  await school.goto(`/nhiem-vu?van-ban=${directive}`);
  await look(school, 'school-tasks', 'Nhiệm vụ');
  await school
    .getByRole('link', { name: /đề xuất cụ thể các giải pháp/u })
    .first()
    .click();
  await school.waitForURL('**/viec/*');
  assignment = /viec\/([0-9a-f-]{36})/u.exec(school.url())?.[1] ?? '';
  await look(school, 'school-assignment', /^Tham gia đề xuất/u);
  await school.getByRole('button', { name: 'Tiếp nhận' }).click();
  await school.getByText('Đã tiếp nhận.').waitFor();
  await school.getByLabel('Kết quả, vướng mắc, kiến nghị').fill('Đã họp tổ chuyên môn, đề xuất 3 giải pháp.');
  await school.getByLabel(/^Tệp kèm/u).setInputFiles(join(SAMPLES, 'photos/lan-can-cau-thang.jpg'));
  await school.getByRole('button', { name: 'Nộp báo cáo' }).click();
  await school.getByText('Đã nộp báo cáo, chờ xác nhận.').waitFor();
  await school.getByText('lan-can-cau-thang.jpg').first().waitFor();
  await look(school, 'school-submitted', /^Tham gia đề xuất/u);
});

test('the education division, by way of which the school was to report, passes it on', async () => {
  const division = await enter('truong-phong-gddt');
  await look(division, 'division-today', 'Hôm nay');
  await division.getByRole('heading', { name: /^Chờ chuyển tiếp/u }).waitFor();
  await division.goto(`/viec/${assignment}`);
  await look(division, 'division-assignment', /^Tham gia đề xuất/u);
  await division.getByRole('button', { name: 'Chuyển tiếp báo cáo' }).click();
  await division.getByText('Đã chuyển tiếp báo cáo.').waitFor();
});

test('the specialist opens the picture and confirms', async () => {
  const specialist = await enter('chuyen-vien');
  await look(specialist, 'specialist-today', 'Hôm nay');
  await specialist.goto(`/viec/${assignment}`);
  const picture = await specialist
    .getByRole('link', { name: /lan-can-cau-thang\.jpg/u })
    .first()
    .getAttribute('href');
  const answer = await specialist.request.get(picture ?? '');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/jpeg']);
  await look(specialist, 'specialist-assignment', /^Tham gia đề xuất/u);
  await specialist.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
  await specialist.getByText('Đã xác nhận hoàn thành.').waitFor();
  await look(specialist, 'specialist-confirmed', /^Tham gia đề xuất/u);
});

test('the numbers of the leader have changed by that one', async () => {
  expect(await numbersOfLeader()).toEqual({ done: before.done + 1, total: before.total });
});

test('the whole can be read in English', async () => {
  const page = await enter('lanh-dao');
  await page.locator('.account > summary').click();
  await page.getByRole('button', { name: 'English' }).click();
  await look(page, 'english-today', 'Today');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('nothing was complained of by the browser on the way', () => {
  expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
});
