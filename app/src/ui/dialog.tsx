import { type ReactNode, useId } from 'react';
import { Button, type ButtonLook } from './button.tsx';
import { useTexts } from './locale.tsx';
import { uiText } from './ui.text.ts';

interface DialogProps {
  /** Ties the dialog to its `DialogButton`. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** The browser's own dialog: keeps the focus inside, closes with Escape. Its acts are forms among the children. */
export function Dialog({ id, title, children }: DialogProps) {
  const t = useTexts(uiText);
  const titleId = useId();
  return (
    <dialog id={id} className="dialog" aria-labelledby={titleId}>
      <div className="dialog-content">
        <h2 id={titleId}>{title}</h2>
        {children}
        <form method="dialog">
          <Button look="quiet">{t.close}</Button>
        </form>
      </div>
    </dialog>
  );
}

interface DialogButtonProps {
  readonly dialog: string;
  readonly look?: ButtonLook | undefined;
  readonly children: ReactNode;
}

// Browsers with invoker commands open the dialog without script; React passes the attributes on as they are.
const opens = (id: string) => ({ command: 'show-modal', commandfor: id });

export function DialogButton({ dialog, look, children }: DialogButtonProps) {
  return (
    <Button type="button" look={look} {...opens(dialog)} onClick={() => openDialog(dialog)}>
      {children}
    </Button>
  );
}

function openDialog(id: string): void {
  const element = document.getElementById(id);
  if (element instanceof HTMLDialogElement && !element.open) element.showModal();
}
