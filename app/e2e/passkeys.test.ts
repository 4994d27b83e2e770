import type { CDPSession, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addressOf, openSite, PASSWORD } from './site.ts';

/** Passkeys as a browser uses them, with an authenticator that the browser plays. */

const site = await openSite();
// Browsers know no passkeys at a bare IP address.
const home = site.address.replace('127.0.0.1', 'localhost');
const EMAIL = addressOf('can-bo-binh-minh');

let device: CDPSession;
let authenticatorId: string;
let page: Page;

beforeEach(async () => {
  ({ page } = await site.visit());
  device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  authenticatorId = await plugIn(true);
});

afterEach(async () => {
  await page.context().close();
  await site.owner.deleteFrom('second_factor_rule').execute();
});

async function plugIn(isUserVerified: boolean): Promise<string> {
  const made = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  });
  return made.authenticatorId;
}

async function signInByPassword(): Promise<void> {
  await page.goto(`${home}/dang-nhap`);
  await page.getByLabel('Thư điện tử').fill(EMAIL);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
}

async function add(name: string): Promise<void> {
  await page.getByLabel('Tên khoá').fill(name);
  await page.getByRole('textbox', { name: 'Mật khẩu hiện tại' }).last().fill(PASSWORD);
  await page.getByRole('button', { name: 'Thêm khoá truy cập' }).click();
}

async function signOut(): Promise<void> {
  await page.context().clearCookies();
}

async function signInByPasskey(): Promise<void> {
  await page.goto(`${home}/dang-nhap?tiep=/van-ban`);
  await page.getByRole('link', { name: 'Đăng nhập bằng khoá truy cập' }).click();
  await page.getByRole('button', { name: 'Đăng nhập bằng khoá truy cập' }).click();
}

test('one is added with a name, signs in as both factors, and is removed', async () => {
  await signInByPassword();
  await page.goto(`${home}/tai-khoan/khoa-truy-cap`);
  await add('Điện thoại của tôi');
  await page.getByText('Đã thêm khoá truy cập.').waitFor();
  await page.getByText('Điện thoại của tôi').first().waitFor();

  // From now on the role must have both: a passkey is enough.
  await site.owner
    .insertInto('second_factor_rule')
    .values({ role: 'staff', from_day: '2024-06-01' })
    .execute();
  await signOut();
  await signInByPasskey();
  await page.waitForURL(`${home}/van-ban`);

  // The password alone now leads to the passkey, and no further.
  await signOut();
  await page.goto(`${home}/dang-nhap`);
  await page.getByLabel('Thư điện tử').fill(EMAIL);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(/\/dang-nhap\/khoa-truy-cap/u);
  await page.goto(`${home}/van-ban`);
  expect(new URL(page.url()).pathname).toBe('/dang-nhap/khoa-truy-cap');
  await page.getByRole('button', { name: 'Đăng nhập bằng khoá truy cập' }).click();
  await page.waitForURL(`${home}/van-ban`);

  // The last one of somebody who must have one stays; otherwise it goes.
  const remove = async () => {
    await page.goto(`${home}/tai-khoan/khoa-truy-cap`);
    await page.getByText('Gỡ', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Mật khẩu hiện tại' }).first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Gỡ “Điện thoại của tôi”' }).click();
  };
  await remove();
  await page.getByText('phải có xác thực hai lớp').waitFor();
  await site.owner.deleteFrom('second_factor_rule').execute();
  await remove();
  await page.getByText('Đã gỡ khoá truy cập.').waitFor();
  await signOut();
  await signInByPasskey();
  await page.getByText('Không đăng nhập được bằng khoá truy cập này').waitFor();
  const entries = await site.owner
    .selectFrom('audit_entry')
    .select(['action', 'detail'])
    .where('action', 'in', ['account.passkey-added', 'account.passkey-removed', 'session.begun'])
    .orderBy('seq')
    .execute();
  const told = entries.map(({ action, detail }) => `${action} ${JSON.stringify(detail)}`);
  expect(told.some((line) => line.startsWith('account.passkey-added') && line.includes('Điện thoại'))).toBe(
    true,
  );
  expect(told.some((line) => line.startsWith('account.passkey-removed'))).toBe(true);
  expect(told.some((line) => line.startsWith('session.begun') && line.includes('"passkey"'))).toBe(true);
});

test('is set up by whoever must have a second factor, who then goes on', async () => {
  await site.owner
    .insertInto('second_factor_rule')
    .values({ role: 'staff', from_day: '2024-06-01' })
    .execute();
  await signInByPassword();
  await page.goto(`${home}/van-ban`);
  expect(new URL(page.url()).pathname).toBe('/tai-khoan/hai-lop');
  await page.getByRole('link', { name: 'Dùng khoá truy cập' }).click();
  await page.waitForURL(/khoa-truy-cap/u);
  await add('Máy tính');
  await page.waitForURL(`${home}/van-ban`);
});

test('is refused with a wrong password, and when the device does not make sure of its holder', async () => {
  await signInByPassword();
  await page.goto(`${home}/tai-khoan/khoa-truy-cap`);
  await page.getByLabel('Tên khoá').fill('Khoá khác');
  await page.getByRole('textbox', { name: 'Mật khẩu hiện tại' }).last().fill('không phải');
  await page.getByRole('button', { name: 'Thêm khoá truy cập' }).click();
  await page.getByText('Mật khẩu hiện tại không đúng').waitFor();
  await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await add('Khoá khác');
  await page.getByText('Thiết bị chưa tạo được khoá truy cập').waitFor();
});
