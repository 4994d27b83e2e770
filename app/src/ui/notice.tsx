import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Button } from './button.tsx';
import { useTexts } from './locale.tsx';
import { NOTICE_SIGNS, type NoticeKind } from './notice-signs.ts';
import { uiText } from './ui.text.ts';

interface NoticeProps {
  readonly kind: NoticeKind;
  /** What happened and what to do. */
  readonly children: ReactNode;
  /** An act beside the words, e.g. `<UndoForm …/>` or a link. */
  readonly act?: ReactNode;
}

/** A message in the page. Errors are announced at once, the rest when the reader pauses. */
export function Notice({ kind, children, act }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <div>
        <span aria-hidden="true">{NOTICE_SIGNS[kind]}</span>
        {children}
      </div>
      {act}
    </div>
  );
}

/** The form behind "Hoàn tác": posts the fields to the address that takes the act back. */
export function UndoForm(props: {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}) {
  const t = useTexts(uiText);
  return (
    <Form method="post" action={props.action}>
      {Object.entries(props.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look="quiet">{t.undo}</Button>
    </Form>
  );
}
