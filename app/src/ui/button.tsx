import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { classNames } from './class-names.ts';

/** primary: what can be done next, once a page; plain: the rest; danger: what can't be undone; quiet: as a link. */
export type ButtonLook = 'primary' | 'plain' | 'danger' | 'quiet';

function lookClass(look: ButtonLook, more: string | undefined): string {
  return classNames('button', look !== 'plain' && `button-${look}`, more);
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook | undefined;
  /** Work is under way: shown, and a second press does nothing. */
  readonly busy?: boolean | undefined;
}

/** Names the act and its extent: "Xác nhận 5 báo cáo". Submits its form unless `type="button"`. */
export function Button({ look = 'plain', busy = false, className, ...rest }: ButtonProps) {
  return (
    <button
      type="submit"
      {...rest}
      className={lookClass(look, className)}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    />
  );
}

interface ButtonLinkProps extends LinkProps {
  readonly look?: ButtonLook | undefined;
}

/** A link that looks like a button: leads to a page, changes nothing. Fetched ahead when a pointer comes near. */
export function ButtonLink({ look = 'plain', className, ...rest }: ButtonLinkProps) {
  return <Link prefetch="intent" {...rest} className={lookClass(look, className)} />;
}

/** Buttons side by side; on a phone they share the width. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
