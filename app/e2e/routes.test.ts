import type { RouteConfigEntry } from '@react-router/dev/routes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import routes from '../src/web/routes.ts';
import { findIds } from './route-ids.ts';
import { addressOf, openSite, PASSWORD } from './site.ts';

/**
 * Every address there is, asked for without sign-in, and by somebody whose unit it does not concern. An address that is
 * not in the table fails the test: whoever adds one says here who may see it.
 */

const site = await openSite();
const ids = await findIds(site);

interface Known {
  /** As in routes.ts, or as the server has it. */
  readonly pattern: string;
  readonly address: string;
  /** What anybody gets without sign-in; where it is left out, the way to the sign-in page or a refusal. */
  readonly open?: readonly [asked: number, sent: number];
  /** What the stranger gets, asking for it and sending its form. */
  readonly stranger: readonly [asked: number, sent: number];
  /** A form that would do something, if it were accepted. */
  readonly form?: Readonly<Record<string, string>>;
  /** How many entries of the record are about the stranger's own session. */
  readonly leaves?: number;
  /** The same as JSON, where scripts send it. */
  readonly json?: unknown;
}

/** A page of the stranger's own: what it holds is for the stranger. */
const OWN = 200;
const ELSEWHERE = 302;
const DONE = 303;
const NO_FORM = 405;
const KEY = '6f6f0000-0000-8000-8000-000000000001';
const CONFIRM = { intent: 'confirmed', text: 'Đã xem', chosen: ids.assignment, requestKey: KEY };
const ON_TASK = { task: ids.draftTask, version: '1' };
const review = `/van-ban/${ids.directive}/soat`;

const PAGES: readonly Known[] = [
  { pattern: '/', address: '/', open: [ELSEWHERE, NO_FORM], stranger: [ELSEWHERE, NO_FORM] },
  {
    pattern: 'ngon-ngu',
    address: '/ngon-ngu',
    open: [ELSEWHERE, DONE],
    stranger: [ELSEWHERE, DONE],
    form: { lang: 'vi' },
  },
  { pattern: 'dang-nhap', address: '/dang-nhap', open: [200, 401], stranger: [ELSEWHERE, ELSEWHERE] },
  {
    pattern: 'dang-nhap/ma',
    address: '/dang-nhap/ma',
    open: [200, DONE],
    stranger: [ELSEWHERE, DONE],
    form: { code: '123456' },
  },
  {
    pattern: 'dang-nhap/khoa-truy-cap',
    address: '/dang-nhap/khoa-truy-cap',
    open: [200, 401],
    stranger: [ELSEWHERE, ELSEWHERE],
    form: { response: '{}' },
  },
  {
    pattern: 'dang-nhap/khoa-truy-cap/bat-dau',
    address: '/dang-nhap/khoa-truy-cap/bat-dau',
    open: [400, 200],
    stranger: [400, 200],
  },
  // No other server is set here: nothing is there.
  { pattern: 'dang-nhap/openid', address: '/dang-nhap/openid', stranger: [ELSEWHERE, NO_FORM] },
  {
    pattern: 'dang-nhap/openid/tra-ve',
    address: '/dang-nhap/openid/tra-ve?code=x&state=x',
    stranger: [404, NO_FORM],
  },
  {
    pattern: 'dang-nhap/openid/dang-xuat',
    address: '/dang-nhap/openid/dang-xuat',
    stranger: [404, NO_FORM],
  },
  {
    pattern: 'dang-xuat',
    address: '/dang-xuat',
    open: [ELSEWHERE, DONE],
    stranger: [ELSEWHERE, DONE],
    leaves: 1,
  },
  { pattern: 'thiet-lap', address: '/thiet-lap', open: [ELSEWHERE, DONE], stranger: [ELSEWHERE, DONE] },
  {
    pattern: 'tai-khoan',
    address: '/tai-khoan',
    stranger: [OWN, 422],
    form: { intent: 'password', currentPassword: 'x', newPassword: 'x', passwordAgain: 'x' },
  },
  {
    pattern: 'tai-khoan/hai-lop',
    address: '/tai-khoan/hai-lop',
    stranger: [OWN, 422],
    form: { intent: 'begin', password: 'x' },
  },
  {
    pattern: 'tai-khoan/khoa-truy-cap',
    address: '/tai-khoan/khoa-truy-cap',
    stranger: [OWN, 422],
    form: { intent: 'add', name: 'Điện thoại', response: '{}' },
  },
  {
    pattern: 'tai-khoan/khoa-truy-cap/bat-dau',
    address: '/tai-khoan/khoa-truy-cap/bat-dau',
    stranger: [400, 422],
    form: { password: 'x' },
  },
  {
    pattern: 'tai-khoan/khoa-api',
    address: '/tai-khoan/khoa-api',
    stranger: [OWN, 422],
    form: { intent: 'make', name: 'Khoá', scope: 'tasks:read', days: '30', password: 'x' },
  },
  {
    pattern: 'tai-khoan/du-lieu',
    address: '/tai-khoan/du-lieu',
    stranger: [OWN, 422],
    form: { intent: 'ask', field: 'name', wanted: '', reason: '' },
  },
  {
    pattern: 'tai-khoan/du-lieu/tep',
    address: '/tai-khoan/du-lieu/tep',
    stranger: [OWN, NO_FORM],
    leaves: 1,
  },
  { pattern: 'hom-nay', address: '/hom-nay', stranger: [OWN, NO_FORM] },
  { pattern: 'nhiem-vu', address: '/nhiem-vu', stranger: [OWN, 422], form: { name: '' } },
  // Of what one may not see, nothing is shown, and nothing done.
  {
    pattern: 'nhiem-vu/xu-ly',
    address: `/nhiem-vu/xu-ly?lam=confirmed&viec=${ids.assignment}`,
    stranger: [OWN, 422],
    form: CONFIRM,
  },
  { pattern: 'nhiem-vu/xuat', address: '/nhiem-vu/xuat?dang=csv', stranger: [OWN, NO_FORM] },
  { pattern: 'nhiem-vu/lich', address: '/nhiem-vu/lich', stranger: [OWN, NO_FORM] },
  {
    pattern: 'nhiem-vu/dong-thoi-gian',
    address: `/nhiem-vu/dong-thoi-gian?van-ban=${ids.issued}`,
    stranger: [OWN, NO_FORM],
  },
  { pattern: 'nhiem-vu/tai', address: '/nhiem-vu/tai', stranger: [OWN, NO_FORM] },
  { pattern: 'so-lieu', address: '/so-lieu', stranger: [OWN, NO_FORM] },
  { pattern: 'so-lieu/viec', address: `/so-lieu/viec?van-ban=${ids.issued}`, stranger: [404, NO_FORM] },
  {
    pattern: 'so-lieu/tai-ve/:format',
    address: `/so-lieu/tai-ve/docx?van-ban=${ids.issued}`,
    stranger: [404, NO_FORM],
  },
  {
    pattern: 'tai-khoan/thong-bao',
    address: '/tai-khoan/thong-bao',
    stranger: [OWN, 422],
    form: { email: 'moi-phut', digestAt: '25:00' },
  },
  {
    pattern: 'bao-cao/gui',
    address: '/bao-cao/gui',
    stranger: [OWN, 404],
    form: { intent: 'reported', text: 'Đã xong.', assignment: ids.assignment, requestKey: KEY },
  },
  { pattern: 'cho-gui', address: '/cho-gui', stranger: [OWN, NO_FORM] },
  {
    pattern: 'cau-mau',
    address: '/cau-mau',
    stranger: [OWN, 403],
    form: { keeper: 'chung', phrases: 'Đã xong.' },
  },
  { pattern: 'thong-bao', address: '/thong-bao', stranger: [OWN, DONE] },
  { pattern: 'tai-khoan/lich', address: '/tai-khoan/lich', stranger: [OWN, DONE], form: { intent: 'end' } },
  // The secret in the address opens it, and this is none.
  { pattern: 'lich.ics', address: '/lich.ics?khoa=x', open: [404, NO_FORM], stranger: [404, NO_FORM] },
  {
    pattern: 'nhac-viec',
    address: `/nhac-viec?nhiem-vu=${ids.task}`,
    stranger: [404, 404],
    form: { chosen: ids.assignment, words: 'Đề nghị báo cáo' },
  },
  {
    pattern: 'thang-nhac-viec',
    address: '/thang-nhac-viec',
    stranger: [OWN, 403],
    form: { 'normal.0.days': '1', 'normal.0.doer': 'on' },
  },
  {
    pattern: 'viec/:assignmentId/nhac',
    address: `/viec/${ids.assignment}/nhac`,
    stranger: [404, 404],
    form: { until: '2024-06-28' },
  },
  { pattern: 'viec/:assignmentId', address: `/viec/${ids.assignment}`, stranger: [404, 404], form: CONFIRM },
  {
    pattern: 'viec/:assignmentId/phan-ra',
    address: `/viec/${ids.assignment}/phan-ra`,
    stranger: [404, 404],
    form: { intent: 'give', text: 'Rà soát', units: ids.unit },
  },
  {
    pattern: 'viec/:assignmentId/chia-viec',
    address: `/viec/${ids.assignment}/chia-viec`,
    stranger: [404, 404],
    form: { intent: 'split', text: 'Rà soát', person: ids.person },
  },
  { pattern: 'nhiem-vu/:taskId', address: `/nhiem-vu/${ids.task}`, stranger: [404, 404], form: CONFIRM },
  { pattern: 'nhiem-vu/:taskId/lich-su', address: `/nhiem-vu/${ids.task}/lich-su`, stranger: [404, NO_FORM] },
  {
    pattern: 'nhiem-vu/:taskId/dinh-ky',
    address: `/nhiem-vu/${ids.task}/dinh-ky`,
    stranger: [404, 404],
    form: { intent: 'ended', from: '2024-07-01', reason: 'Hết đợt' },
  },
  { pattern: 'moi/:code?', address: '/moi/ACDE3-KMNPQ', open: [200, 422], stranger: [ELSEWHERE, ELSEWHERE] },
  { pattern: 'nguoi/giay-moi', address: '/nguoi/giay-moi', stranger: [403, 403] },
  {
    pattern: 'nguoi/hai-lop',
    address: '/nguoi/hai-lop',
    stranger: [403, 403],
    form: { administrator: '2024-07-01' },
  },
  { pattern: 'nguoi/khoa-api', address: '/nguoi/khoa-api', stranger: [403, 404], form: { key: KEY } },
  {
    pattern: 'nguoi/de-nghi',
    address: '/nguoi/de-nghi',
    stranger: [403, 403],
    form: { intent: 'accept', request: KEY },
  },
  { pattern: 'nguoi', address: '/nguoi', stranger: [OWN, NO_FORM] },
  {
    pattern: 'nguoi/moi',
    address: '/nguoi/moi',
    stranger: [403, 403],
    form: {
      name: 'Phạm Văn Mới',
      email: 'pham-moi@binhson.example',
      unit: 'UBND huyện Bình Sơn',
      role: 'clerk',
      title: 'Văn thư',
      from: '2024-06-20',
    },
  },
  {
    pattern: 'nguoi/:personId',
    address: `/nguoi/${ids.person}`,
    stranger: [OWN, 403],
    form: { intent: 'change', name: 'Tên khác', email: 'khac@binhson.example' },
  },
  { pattern: 'nguoi/:personId/lich-su', address: `/nguoi/${ids.person}/lich-su`, stranger: [404, NO_FORM] },
  {
    pattern: 'nguoi/:personId/ban-giao',
    address: `/nguoi/${ids.person}/ban-giao`,
    stranger: [403, 403],
    form: { successor: ids.person },
  },
  { pattern: 'don-vi', address: '/don-vi', stranger: [OWN, NO_FORM] },
  {
    pattern: 'don-vi/nhap',
    address: '/don-vi/nhap',
    stranger: [403, 403],
    form: { from: '2024-06-20' },
  },
  {
    pattern: 'don-vi/thay-doi',
    address: '/don-vi/thay-doi',
    stranger: [403, 403],
    form: { change: KEY },
  },
  {
    pattern: 'don-vi/thay-doi/moi',
    address: '/don-vi/thay-doi/moi?viec=dissolve',
    stranger: [403, 403],
    form: { intent: 'make', unit: ids.unit, heir: ids.unit, day: '2024-06-20', basis: '1/QĐ-UBND' },
  },
  { pattern: 'gui-di', address: '/gui-di', stranger: [403, 403], form: { address: 'ai@binhson.example' } },
  {
    pattern: 'gui-di/:deliveryId',
    address: `/gui-di/${KEY}`,
    stranger: [403, 403],
    form: { intent: 'resend' },
  },
  {
    pattern: 'webhook',
    address: '/webhook',
    stranger: [403, 403],
    form: { name: 'Cổng', url: 'https://cong.example/nhan', events: 'directive.issued' },
  },
  {
    pattern: 'webhook/:endpointId',
    address: `/webhook/${KEY}`,
    stranger: [403, 403],
    form: { intent: 'rotate' },
  },
  { pattern: 'quan-tri', address: '/quan-tri', stranger: [403, NO_FORM] },
  {
    pattern: 'lich-lam-viec',
    address: '/lich-lam-viec',
    stranger: [OWN, 403],
    form: { intent: 'remove', day: '2024-09-02' },
  },
  {
    pattern: 'lich-lam-viec/nam-hoc',
    address: '/lich-lam-viec/nam-hoc',
    stranger: [OWN, 403],
    form: { intent: 'remove', day: '2024-09-02' },
  },
  {
    pattern: 'lich-lam-viec/them',
    address: '/lich-lam-viec/them',
    stranger: [403, 403],
    form: { intent: 'read', text: 'nghỉ ngày 02/9/2026', source: 'Thông báo' },
  },
  { pattern: 'nhat-ky', address: '/nhat-ky', stranger: [403, NO_FORM] },
  {
    pattern: 'nhat-ky/luu-tru',
    address: '/nhat-ky/luu-tru',
    stranger: [403, 403],
    form: { intent: 'set', originMonths: '3', actYears: '2' },
  },
  { pattern: 'nhat-ky/xuat', address: '/nhat-ky/xuat', stranger: [403, NO_FORM] },
  { pattern: 'don-vi/xuat', address: '/don-vi/xuat', stranger: [403, NO_FORM] },
  { pattern: 'nguoi/nhap', address: '/nguoi/nhap', stranger: [403, 403], form: { from: '2024-06-20' } },
  { pattern: 'nguoi/xuat', address: '/nguoi/xuat?dang=csv', stranger: [403, NO_FORM] },
  {
    pattern: 'luot-nhap/:importId',
    address: `/luot-nhap/${KEY}`,
    stranger: [403, 403],
    form: { intent: 'apply' },
  },
  { pattern: 'luot-nhap/:importId/bao-cao', address: `/luot-nhap/${KEY}/bao-cao`, stranger: [403, NO_FORM] },
  { pattern: 'don-vi/tim', address: '/don-vi/tim?q=truong', stranger: [OWN, NO_FORM] },
  {
    pattern: 'don-vi/:unitId',
    address: `/don-vi/${ids.unit}`,
    stranger: [OWN, 403],
    form: { personId: ids.person },
  },
  // Who may give nothing of it finds nothing to give.
  {
    pattern: 'nhiem-vu/giao-them',
    address: `/nhiem-vu/giao-them?nhiem-vu=${ids.task}`,
    stranger: [404, 404],
    form: { give: `${ids.task}:${ids.unit}` },
  },
  { pattern: 'don-vi/:unitId/lich-su', address: `/don-vi/${ids.unit}/lich-su`, stranger: [OWN, NO_FORM] },
  {
    pattern: 'nhom-don-vi',
    address: '/nhom-don-vi',
    stranger: [OWN, 404],
    form: { set: KEY, intent: 'archive' },
  },
  // Staff use sets and make none.
  {
    pattern: 'nhom-don-vi/moi',
    address: '/nhom-don-vi/moi',
    stranger: [403, 403],
    form: { intent: 'save', name: 'Các trường', 'unit-id': ids.unit, owner: ids.unit },
  },
  { pattern: 'nhom-don-vi/don-vi', address: '/nhom-don-vi/don-vi?q=truong', stranger: [OWN, NO_FORM] },
  {
    pattern: 'nhom-don-vi/:setId',
    address: `/nhom-don-vi/${ids.set}`,
    stranger: [404, 404],
    form: { intent: 'save', name: 'Tên khác', 'unit-id': ids.unit, version: '1' },
  },
  // The stranger's commune hands out tasks, and writes orders down for itself: its staff does not.
  { pattern: 'chi-dao-mieng', address: '/chi-dao-mieng', stranger: [403, NO_FORM] },
  {
    pattern: 'chi-dao-mieng/moi',
    address: '/chi-dao-mieng/moi',
    stranger: [403, 403],
    form: { words: 'Rà soát' },
  },
  {
    pattern: 'chi-dao-mieng/:orderId',
    address: `/chi-dao-mieng/${KEY}`,
    stranger: [404, 404],
    form: { document: '1' },
  },
  { pattern: 'van-ban', address: '/van-ban', stranger: [OWN, NO_FORM] },
  { pattern: 'van-ban/moi', address: '/van-ban/moi', stranger: [OWN, 403], form: { text: 'THÔNG BÁO' } },
  {
    pattern: 'van-ban/moi/tai-len',
    address: '/van-ban/moi/tai-len',
    stranger: [400, 403],
    form: { text: 'THÔNG BÁO' },
  },
  {
    pattern: 'van-ban/tiep-nhan/:intakeId',
    address: `/van-ban/tiep-nhan/${ids.intake}`,
    stranger: [404, 404],
  },
  {
    pattern: 'van-ban/:directiveId',
    address: `/van-ban/${ids.directive}`,
    stranger: [404, 404],
    form: { title: 'Tên khác', version: '1' },
  },
  {
    pattern: 'van-ban/:directiveId/lich-su',
    address: `/van-ban/${ids.directive}/lich-su`,
    stranger: [404, NO_FORM],
  },
  {
    pattern: 'van-ban/quy-tac',
    address: '/van-ban/quy-tac',
    stranger: [403, 403],
    form: { rule: 'numbering-gap', intent: 'off' },
  },
  {
    pattern: 'van-ban/:directiveId/truong-hop',
    address: `/van-ban/${ids.directive}/truong-hop`,
    stranger: [404, NO_FORM],
  },
  {
    pattern: 'van-ban/:directiveId/soat',
    address: review,
    stranger: [404, 404],
    form: { intent: 'drop', ...ON_TASK },
  },
  {
    pattern: 'van-ban/:directiveId/soat/sua',
    address: `${review}/sua`,
    stranger: [404, 404],
    json: { requestKey: crypto.randomUUID(), edit: { kind: 'drop', taskId: ids.draftTask, version: 1 } },
  },
  {
    pattern: 'van-ban/:directiveId/tai-ve/:format',
    address: `/van-ban/${ids.directive}/tai-ve/xlsx`,
    stranger: [404, NO_FORM],
  },
  {
    pattern: 'van-ban/:directiveId/soat/don-vi',
    address: `${review}/don-vi?q=truong`,
    stranger: [404, NO_FORM],
  },
  {
    pattern: 'van-ban/:directiveId/soat/nhiem-vu/:taskId',
    address: `${review}/nhiem-vu/${ids.draftTask}`,
    stranger: [404, NO_FORM],
  },
  {
    pattern: 'van-ban/:directiveId/giao',
    address: `/van-ban/${ids.directive}/giao`,
    stranger: [404, 404],
    form: { intent: 'issue' },
  },
  {
    pattern: 'van-ban/:directiveId/theo-doi',
    address: `/van-ban/${ids.issued}/theo-doi`,
    stranger: [404, 404],
    form: CONFIRM,
  },
  // The same for everybody: it tells of the software, and of nothing in it.
  { pattern: 'api', address: '/api', open: [200, NO_FORM], stranger: [200, NO_FORM] },
  { pattern: '*', address: '/khong-co-trang-nay', open: [404, 404], stranger: [404, 404] },
];

/** What the server answers apart from the pages. */
const APART: readonly Known[] = [
  { pattern: '/healthz', address: '/healthz', open: [200, 404], stranger: [200, 404] },
  { pattern: '/sw.js', address: '/sw.js', open: [200, 404], stranger: [200, 404] },
  {
    pattern: '/manifest.webmanifest',
    address: '/manifest.webmanifest',
    open: [200, 404],
    stranger: [200, 404],
  },
  { pattern: '/assets/*', address: '/assets/khong-co.js', open: [404, 404], stranger: [404, 404] },
  // Its operations have a table of their own: src/main/api-rights.test.ts.
  { pattern: '/api/:rest{.*}', address: '/api/v1/me', stranger: [OWN, NO_FORM] },
  // A mail server signs what it hands over; here none does.
  { pattern: '/api/mail-in', address: '/api/mail-in', stranger: [404, 404] },
  { pattern: '/tep/:fileId', address: `/tep/${ids.file}`, stranger: [404, 404] },
];
/** What stands before all of them. */
const EVERYTHING = '/*';

const TABLE = [...PAGES, ...APART];

test('every address of the pages and of the server stands in the table', () => {
  expect(PAGES.map(({ pattern }) => pattern).toSorted(inOrder)).toEqual(
    routes.map((entry) => patternOf(entry)).toSorted(inOrder),
  );
  expect([EVERYTHING, ...APART.map(({ pattern }) => pattern)].toSorted(inOrder)).toEqual(
    site.application.addresses.toSorted(inOrder),
  );
});

describe('without sign-in', () => {
  test.each(TABLE)('$pattern shows nothing and does nothing', async (known) => {
    const before = await recorded();
    const [asked, sent] = [await ask(known), await send(known)];
    if (known.open === undefined) {
      for (const answer of [asked, sent]) expect(shut(answer), `${answer.status}`).toBe(true);
    } else {
      expect([asked.status, sent.status]).toEqual(known.open);
    }
    expect(await recorded()).toEqual(before);
  });
});

describe('somebody of a unit that it does not concern', () => {
  test.each(TABLE)('$pattern shows nothing of it and does nothing', async (known) => {
    const cookie = await cookieOf('can-bo-binh-minh');
    const [entries = 0, ...rest] = await recorded();
    expect([(await ask(known, cookie)).status, (await send(known, cookie)).status]).toEqual(known.stranger);
    expect(await recorded()).toEqual([entries + (known.leaves ?? 0), ...rest]);
  });
});

describe('somebody who must first set up a second factor', () => {
  beforeAll(async () => {
    await site.owner
      .insertInto('second_factor_rule')
      .values({ role: 'staff', from_day: '2024-06-01' })
      .execute();
  });
  afterAll(async () => {
    await site.owner.deleteFrom('second_factor_rule').execute();
  });

  const SETS_UP = [
    'tai-khoan/hai-lop',
    'tai-khoan/khoa-truy-cap',
    'tai-khoan/khoa-truy-cap/bat-dau',
    'dang-nhap/khoa-truy-cap/bat-dau',
  ];
  test.each(TABLE.filter(({ pattern }) => !SETS_UP.includes(pattern)))(
    '$pattern leads there, or shows what strangers see, and does nothing',
    async (known) => {
      const cookie = await cookieOf('can-bo-binh-minh');
      const [entries = 0, ...rest] = await recorded();
      const [asked, sent] = [await ask(known, cookie), await send(known, cookie)];
      if (known.open === undefined) {
        for (const answer of [asked, sent]) {
          const leads = answer.headers.get('location')?.startsWith('/tai-khoan/hai-lop') === true;
          expect(leads || [400, 401, 403, 404, 405].includes(answer.status), `${answer.status}`).toBe(true);
        }
      } else {
        const opened = [asked.status, sent.status].filter((status) => status === 200);
        const forEverybody = ['/healthz', '/sw.js', '/manifest.webmanifest', 'moi/:code?', 'api'].includes(
          known.pattern,
        );
        expect(opened).toEqual(forEverybody ? [200] : []);
      }
      // What is shut does not even record that it was taken.
      const leaves = known.open === undefined ? 0 : (known.leaves ?? 0);
      expect(await recorded()).toEqual([entries + leaves, ...rest]);
    },
  );

  test('reaches the page that sets it up, and nothing there but that', async () => {
    const cookie = await cookieOf('can-bo-binh-minh');
    const page = await site.application.fetch(request('/tai-khoan/hai-lop', cookie));
    expect([page.status, (await page.text()).includes('phải xác thực hai lớp')]).toEqual([200, true]);
    for (const intent of ['codes', 'off']) {
      const body = new URLSearchParams({ intent, password: PASSWORD });
      const answer = await site.application.fetch(
        request('/tai-khoan/hai-lop', cookie, { method: 'POST', body }),
      );
      expect(answer.status).toBe(403);
    }
  });
});

test("a page of the stranger's own names nothing of the work of others", async () => {
  const cookie = await cookieOf('can-bo-binh-minh');
  for (const path of [
    '/hom-nay',
    '/nhiem-vu',
    '/nhiem-vu/lich',
    '/nhiem-vu/tai',
    '/nhiem-vu/dong-thoi-gian',
    '/van-ban',
    '/so-lieu',
    '/thong-bao',
    `/don-vi/${ids.unit}`,
  ]) {
    const html = await (await site.application.fetch(request(path, cookie))).text();
    for (const id of [ids.assignment, ids.task, ids.directive, ids.issued]) {
      expect(html.includes(id), `${path} names ${id}`).toBe(false);
    }
  }
});

/** Answers that give nothing away: the way to the sign-in page, a refusal, or nothing there. */
function shut(answer: Response): boolean {
  const toSignIn = answer.headers.get('location')?.startsWith('/dang-nhap') === true;
  return toSignIn || [400, 401, 403, 404, 405].includes(answer.status);
}

async function ask({ address }: Known, cookie?: string): Promise<Response> {
  return await site.application.fetch(request(address, cookie));
}

async function send({ address, form = {}, json }: Known, cookie?: string): Promise<Response> {
  const body = json === undefined ? new URLSearchParams(form) : JSON.stringify(json);
  return await site.application.fetch(request(address, cookie, { method: 'POST', body }));
}

function request(path: string, cookie?: string, more: RequestInit = {}): Request {
  const headers = { accept: 'text/html', origin: 'http://localhost', ...(cookie && { cookie }) };
  return new Request(`http://localhost${path}`, { headers, ...more });
}

async function cookieOf(local: string): Promise<string> {
  const { signIn } = site.application.actions;
  const cookies = await signIn.signIn(addressOf(local), PASSWORD, { address: null, secure: false });
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

/** Everything that doing something would leave behind. */
async function recorded(): Promise<readonly number[]> {
  const tables = ['audit_entry', 'assignment_event', 'review_edit', 'directive', 'intake', 'file'] as const;
  return await Promise.all(
    tables.map(async (table) => {
      const counted = site.owner.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('n'));
      return Number((await counted.executeTakeFirstOrThrow()).n);
    }),
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** All of ours are one level deep. */
function patternOf({ path, index }: RouteConfigEntry): string {
  return index === true ? '/' : (path ?? '');
}
