import { RouterContextProvider } from 'react-router';
import { describe, expect, test } from 'vitest';
import { AppError } from '../base/errors.ts';
import { type AppContext, appContext, safeReturnPath, signInPath } from './context.ts';
import { handleError } from './entry.server.tsx';
import { readFlash, redirectWithFlash } from './flash.ts';
import { formFiles, formText, formTexts } from './form-fields.ts';
import { localeCookie, localeOfCookies } from './locale-cookie.ts';
import { answerForm, loadPage, typedValues } from './page-handlers.ts';
import { refusalOf } from './refusal.ts';
import { clerk, shellActions } from './shell.fixture.ts';

function contextWith(some: Partial<AppContext>): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(appContext, {
    actions: shellActions,
    actor: clerk,
    today: Temporal.PlainDate.from('2024-06-20'),
    locale: 'vi',
    requestId: 'req-1',
    address: null,
    demonstration: false,
    ...some,
  });
  return context;
}

function posted(fields: Record<string, string>): Request {
  return new Request('http://office.test/viec/1', { method: 'POST', body: new URLSearchParams(fields) });
}

describe('somebody who is not signed in', () => {
  const nobody = contextWith({ actor: null });

  test('is led to the sign-in page and back to the page asked for', async () => {
    const request = new Request('http://office.test/van-ban?loc=cho-soat&trang=2');
    const answer = await loadPage({ request, context: nobody }, () => 'secret').catch(
      (thrown: unknown) => thrown,
    );
    expect(answer).toBeInstanceOf(Response);
    expect(answer).toHaveProperty('status', 302);
    expect(answer instanceof Response && answer.headers.get('location')).toBe(
      '/dang-nhap?tiep=%2Fvan-ban%3Floc%3Dcho-soat%26trang%3D2',
    );
  });

  test.each([
    ['http://office.test/van-ban.data?_routes=x', '/dang-nhap?tiep=%2Fvan-ban'],
    ['http://office.test/_root.data', '/dang-nhap'],
    ['http://office.test/', '/dang-nhap'],
  ])('is led back to a page, not to its data: %s', (address, target) => {
    expect(signInPath(new Request(address))).toBe(target);
  });
});

describe('an address to return to', () => {
  test.each(['/hom-nay', '/van-ban/1?trang=2', '/'])('%s is followed', (address) => {
    expect(safeReturnPath(address)).toBe(address);
  });
  test.each(['//evil.test', '/\\evil.test', 'https://evil.test', 'javascript:alert(1)', '/a\r\nb', '', null])(
    '%j is not',
    (address) => {
      expect(safeReturnPath(address)).toBe('/');
    },
  );
});

describe('a refusal', () => {
  test('is known by its name, since the server and the pages each have their own class', () => {
    class AppErrorOfTheServer extends Error {
      override name = 'AppError';
      code = 'not_allowed';
      details = { why: 'no position' };
    }
    expect(refusalOf(new AppErrorOfTheServer())).toEqual({
      code: 'not_allowed',
      status: 403,
      details: { why: 'no position' },
    });
  });

  test('is not every error with a code', () => {
    expect(refusalOf(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toBeNull();
    expect(refusalOf(Object.assign(new Error('x'), { name: 'AppError', code: 'toString' }))).toBeNull();
    expect(refusalOf('not_found')).toBeNull();
  });

  test('in a loader becomes the error page of its status, with the number of the request', async () => {
    const request = new Request('http://office.test/viec/1');
    const work = () => {
      throw new AppError('not_found');
    };
    const thrown = await loadPage({ request, context: contextWith({ locale: 'en' }) }, work).catch(
      (e: unknown) => e,
    );
    expect(thrown).toMatchObject({
      init: { status: 404 },
      data: {
        code: 'not_found',
        requestId: 'req-1',
        text: 'This was not found, or the account may not see it. Check the address.',
      },
    });
  });

  test('of a form gives back what was typed, where it is wrong, and no password', async () => {
    const request = posted({ text: 'Đã làm xong', percent: '140', password: 'kín' });
    const work = () => {
      throw new AppError('bad_input', { fields: { percent: 'percentTooHigh' } });
    };
    expect(await answerForm({ request, context: contextWith({}) }, work)).toMatchObject({
      init: { status: 422 },
      data: {
        failure: {
          code: 'bad_input',
          text: 'Có mục điền chưa đúng. Sửa các mục được đánh dấu rồi gửi lại; nội dung đã nhập vẫn còn.',
          fields: { percent: 'percentTooHigh' },
          values: { text: 'Đã làm xong', percent: '140' },
        },
      },
    });
  });

  test('of somebody who may not do it leaves the form', async () => {
    const work = () => {
      throw new AppError('not_allowed');
    };
    await expect(answerForm({ request: posted({}), context: contextWith({}) }, work)).rejects.toMatchObject({
      init: { status: 403 },
    });
  });

  test('that nobody foresaw is thrown on as it is', async () => {
    const broken = new TypeError('broken');
    const work = () => {
      throw broken;
    };
    await expect(answerForm({ request: posted({}), context: contextWith({}) }, work)).rejects.toBe(broken);
  });
});

test.each([
  ['an address or a method that no page has', 404, 0],
  ['a failure of the router itself', 500, 1],
])('%s: the log hears of it or not', (_, status, times) => {
  const reported: unknown[] = [];
  const context = contextWith({ reportError: (error) => reported.push(error) });
  // As the router throws it.
  const refusal = { status, statusText: '', data: '', internal: true };
  handleError(refusal, { request: new Request('http://office.test/wp-login.php'), context });
  expect(reported).toHaveLength(times);
});

test('files are not among the typed values', () => {
  const form = new FormData();
  form.set('text', 'Báo cáo');
  form.set('file', new File(['x'], 'anh.jpg'));
  expect(typedValues(form)).toEqual({ text: 'Báo cáo' });
});

describe('a form', () => {
  test('gives its text trimmed, composed, with plain line ends', () => {
    const form = new FormData();
    form.set('text', '  Bình Hoà\r\nđã xong '.normalize('NFD'));
    expect(formText(form, 'text')).toBe('Bình Hoà\nđã xong');
    expect(formText(form, 'missing')).toBe('');
  });

  test('gives no zero byte, which the database could not hold', () => {
    const form = new FormData();
    form.set('email', 'van-thu\0@binhson.example');
    expect(formText(form, 'email')).toBe('van-thu@binhson.example');
  });

  test('gives letters of any script and kind, but nothing that turns the page around', () => {
    const form = new FormData();
    form.set('name', 'Lê \u202eThu\u2066 Hà 𠊛 😀 مدرسة');
    expect(formText(form, 'name')).toBe('Lê Thu Hà 𠊛 😀 مدرسة');
  });

  test('gives several values without the empty ones', () => {
    const form = new FormData();
    for (const unit of ['a', ' ', 'b']) form.append('unit', unit);
    expect(formTexts(form, 'unit')).toEqual(['a', 'b']);
  });

  test('gives no file for a field left alone, and an empty file that was chosen', () => {
    const form = new FormData();
    form.append('files', new File([], ''));
    form.append('files', new File([], 'rong.pdf'));
    form.append('files', 'not a file');
    expect(formFiles(form, 'files').map((file) => file.name)).toEqual(['rong.pdf']);
  });
});

describe('what the last form did', () => {
  const undo = { action: '/viec/1', fields: { intent: 'undo' } };

  function carried(answer: Response): string {
    return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  test('is told on the next page, with its undo', () => {
    const answer = redirectWithFlash('/hom-nay', { text: 'Đã xác nhận; 5 báo cáo', undo });
    expect(answer.status).toBe(303);
    expect(readFlash(`lang=vi; ${carried(answer)}`)).toEqual({ text: 'Đã xác nhận; 5 báo cáo', undo });
  });

  test.each([null, '', 'flash=', 'flash=%7B', 'flash=%7B%22a%22%3A1%7D', 'flash=%'])(
    '%j tells nothing',
    (header) => {
      expect(readFlash(header)).toBeNull();
    },
  );

  test('never sends the undo to another site', () => {
    const answer = redirectWithFlash('/', { text: 'x', undo: { action: '//evil.test', fields: {} } });
    expect(readFlash(carried(answer))).toBeNull();
  });
});

describe('the language', () => {
  test.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['lang=en', 'en'],
    ['a=b; lang=en; c=d', 'en'],
    ['lang=fr', 'vi'],
    ['xlang=en', 'vi'],
  ])('of %j is %s', (header, locale) => {
    expect(localeOfCookies(header)).toBe(locale);
  });
  test('is remembered', () => {
    expect(localeOfCookies(localeCookie('en').split(';')[0])).toBe('en');
  });
});
