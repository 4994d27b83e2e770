import { createRoot } from 'react-dom/client';
import { createBrowserRouter, data, Outlet, RouterProvider, redirect, useLocation } from 'react-router';
import { Button } from './button.tsx';
import { DraftKeeper, useDraftsKept } from './draft.tsx';
import { Check, Field, TextArea } from './field.tsx';
import { PostForm, SubmitButton } from './post-form.tsx';
import { SearchSelect } from './search-select.tsx';

/** A small site that tests run in a browser. The answer to the report depends on what is written. */
async function answer({ request }: { readonly request: Request }) {
  const text = (await request.formData()).get('text');
  if (text === 'sai') return data({ failure: { code: 'bad_input' } }, { status: 422 });
  if (text === 'hỏng') throw new Error('broken');
  if (text === 'hết phiên') return redirect('/dang-nhap');
  return redirect('/xong');
}

function Report() {
  return (
    <PostForm draft="report:1">
      <TextArea name="text" label="Kết quả" required />
      <Field name="password" type="password" label="Mật khẩu" />
      <Check name="both" label="Gửi cả hai nơi" />
      <SubmitButton look="primary">Báo cáo</SubmitButton>
      <Button type="button">Không gửi</Button>
    </PostForm>
  );
}

const UNITS = [
  { value: 'hoa-1', label: 'TH số 1 Bình Hoà' },
  { value: 'hoa-2', label: 'TH số 2 Bình Hoà' },
  { value: 'chanh', label: 'TH Bình Chánh' },
  { value: 'giao-duc', label: 'Phòng Giáo dục và Đào tạo' },
];

function Lead() {
  return (
    <form>
      <SearchSelect name="unit" label="Chủ trì" options={UNITS} defaultValue="chanh" required />
    </form>
  );
}

function Site() {
  const { pathname, search } = useLocation();
  const person = pathname === '/dang-nhap' ? null : (new URLSearchParams(search).get('person') ?? 'ha');
  return (
    <DraftKeeper person={person}>
      <Outlet />
    </DraftKeeper>
  );
}

function Broken() {
  useDraftsKept();
  return <p>Hệ thống gặp lỗi</p>;
}

const router = createBrowserRouter([
  {
    path: '/',
    element: <Site />,
    errorElement: <Broken />,
    children: [
      { path: 'bao-cao', action: answer, element: <Report /> },
      { path: 'chu-tri', element: <Lead /> },
      { path: 'dang-nhap', element: <p>Đăng nhập</p> },
      { path: 'xong', element: <p>Đã báo cáo</p> },
    ],
  },
]);

const place = document.querySelector('#site');
if (place) createRoot(place).render(<RouterProvider router={router} />);
