import { type LoaderFunctionArgs, redirect } from 'react-router';
import { appOf } from './context.ts';

export function loader({ context }: LoaderFunctionArgs): Response {
  return redirect(appOf(context).actor === null ? '/dang-nhap' : '/hom-nay');
}

// A component makes this a page, so that links to "/" work by script too; it is never shown.
export default function Home() {
  return null;
}
