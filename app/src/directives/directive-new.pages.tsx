import { type DragEvent, useRef, useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useNavigate } from 'react-router';
import { Button } from '../ui/button.tsx';
import { FileField, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { directiveText } from './directive.text.ts';
import { ReviewSteps } from './review-steps.tsx';
import type { UploadAnswer } from './upload.api.ts';
import { takeInAndGo, uploadFrom } from './upload-form.ts';
import './directives.css';

/** As the server's limit for documents; asked here too, so that nobody waits for an upload that must fail. */
const LARGEST_FILE = 50 * 1024 * 1024;

export const loader = (args: LoaderFunctionArgs) => loadPage(args, () => null);

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async (app, form) => redirect(await takeInAndGo(app, await uploadFrom(form)), 303));

export default function DirectiveNewPage() {
  const t = useTexts(directiveText);
  const failure = useFailure();
  return (
    <Page title={t.takeIn} width="narrow" aside={<ReviewSteps current={0} />}>
      <FormProblem failure={failure} />
      <FilePart />
      <section className="panel stack">
        <h2>{t.orPaste}</h2>
        <PostForm draft="directive-text">
          <TextArea
            name="text"
            label={t.pasted}
            hint={t.pastedHint}
            required
            rows={10}
            defaultValue={failure?.values['text']}
            error={failure?.fields['text'] === undefined ? undefined : t.contentMissing}
          />
          <div className="row">
            <SubmitButton>{t.readText}</SubmitButton>
          </div>
        </PostForm>
      </section>
    </Page>
  );
}

type UploadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly percent: number; readonly name: string }
  | { readonly kind: 'refused'; readonly text: string };

/** Choose or drop a file. Without script a plain form; with script the upload shows how far it is. */
function FilePart() {
  const t = useTexts(directiveText);
  const navigate = useNavigate();
  const [state, setState] = useState<UploadState>({ kind: 'idle' });
  const [over, setOver] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const send = (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > LARGEST_FILE) {
      setState({ kind: 'refused', text: t.tooLarge });
      return;
    }
    sendFile(file, {
      onProgress: (percent) => setState({ kind: 'sending', percent, name: file.name }),
      onAnswer: (answer) => {
        form.current?.reset();
        if (answer === null) setState({ kind: 'refused', text: t.uploadBroken });
        else if ('refused' in answer) setState({ kind: 'refused', text: answer.refused });
        else void navigate(answer.to);
      },
    });
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files[0]);
  };
  const sending = state.kind === 'sending';
  return (
    // Dropping is a short cut for the mouse; the field inside does the same for everybody.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={over ? 'panel stack drop drop-over' : 'panel stack drop'}
      aria-label={t.file}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2>{t.dropHere}</h2>
      {state.kind === 'refused' && <Notice kind="error">{state.text}</Notice>}
      <form
        ref={form}
        method="post"
        encType="multipart/form-data"
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          const input = event.currentTarget.elements.namedItem('file');
          if (input instanceof HTMLInputElement) send(input.files?.[0]);
        }}
      >
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          required
          accept=".docx,.pdf,.txt"
          disabled={sending}
          onChange={(event) => send(event.currentTarget.files?.[0])}
        />
        {sending && (
          <output className="stack">
            <span>
              {state.name} · {state.percent < 100 ? t.uploading(state.percent) : t['stage.reading']}
            </span>
            <progress className="progress-bar" max={100} value={state.percent} aria-label={t.file} />
          </output>
        )}
        <div className="row">
          <Button look="primary" busy={sending}>
            {t.readFile}
          </Button>
        </div>
      </form>
    </section>
  );
}

interface SendHandlers {
  readonly onProgress: (percent: number) => void;
  /** Null when the line broke. */
  readonly onAnswer: (answer: UploadAnswer | null) => void;
}

/** By XMLHttpRequest: fetch cannot tell how much of a body has been sent. */
function sendFile(file: File, { onProgress, onAnswer }: SendHandlers): void {
  const body = new FormData();
  body.set('file', file);
  const request = new XMLHttpRequest();
  request.open('POST', '/van-ban/moi/tai-len');
  request.setRequestHeader('Accept', 'application/json');
  request.upload.addEventListener('progress', ({ loaded, total }) =>
    onProgress(Math.floor((loaded / Math.max(total, 1)) * 100)),
  );
  request.addEventListener('load', () => onAnswer(answerOf(request.responseText)));
  request.addEventListener('error', () => onAnswer(null));
  onProgress(0);
  request.send(body);
}

function answerOf(text: string): UploadAnswer | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    if ('to' in value && typeof value.to === 'string') return { to: value.to };
    // The server's own refusals (a body beyond every limit) come as { text }.
    const words = 'refused' in value ? value.refused : 'text' in value ? value.text : null;
    return typeof words === 'string' ? { refused: words } : null;
  } catch {
    return null;
  }
}
