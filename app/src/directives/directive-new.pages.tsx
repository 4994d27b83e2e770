import { type DragEvent, useRef, useState } from 'react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useNavigate,
} from 'react-router';
import { ERRORS } from '../base/errors.ts';
import type { MailChoice } from '../files/mail/mail-choice.ts';
import { Button } from '../ui/button.tsx';
import { FileField, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { answerForm, loadPage, type Refused } from '../web/page-handlers.ts';
import { refusalOf } from '../web/refusal.ts';
import { directiveText } from './directive.text.ts';
import { intakeText } from './intake.text.ts';
import { MailChoices, MailChoicesForm } from './mail-choices.tsx';
import { ReviewSteps } from './review-steps.tsx';
import type { RefusedUpload, UploadAnswer } from './upload.api.ts';
import { mailChoices, takeInAndGo, uploadFrom } from './upload-form.ts';
import './directives.css';

/** As the server's limit for documents; asked here too, so that nobody waits for an upload that must fail. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** Endings that the dialog offers; what a file is, is told by its content. */
const TAKEN = '.docx,.doc,.rtf,.pdf,.jpg,.jpeg,.png,.tif,.tiff,.html,.htm,.mht,.mhtml,.eml,.txt';

export const loader = (args: LoaderFunctionArgs) => loadPage(args, () => null);

/** What a form without script is answered when its e-mail has several documents. */
interface Choose {
  readonly text: string;
  readonly choices: readonly MailChoice[];
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async (app, form) => {
    try {
      return redirect(await takeInAndGo(app, await uploadFrom(form)), 303);
    } catch (error) {
      const choices = mailChoices(refusalOf(error));
      if (choices === null) throw error;
      return { text: ERRORS.mail_choose[app.locale], choices } satisfies Choose;
    }
  });

export default function DirectiveNewPage() {
  const t = useTexts(intakeText);
  const common = useTexts(directiveText);
  const failure = useFailure();
  const answer = useActionData<Choose | Refused>();
  return (
    <Page title={common.takeIn} width="narrow" aside={<ReviewSteps current={0} />}>
      <FormProblem failure={failure} />
      {answer !== undefined && 'choices' in answer && <MailChoicesForm {...answer} />}
      <FilePart />
      <section className="panel stack">
        <h2>{t.orPaste}</h2>
        <PostForm draft="directive-text">
          <TextArea
            {...fieldsOf(failure, t)('text')}
            label={t.pasted}
            hint={t.pastedHint}
            required
            rows={10}
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
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'choosing'; readonly file: File; readonly answer: Choose };

/** Choose or drop a file. Without script a plain form; with script the upload shows how far it is. */
function FilePart() {
  const t = useTexts(intakeText);
  const navigate = useNavigate();
  const [state, setState] = useState<UploadState>({ kind: 'idle' });
  const [over, setOver] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const send = (file: File | undefined, part: number | null = null) => {
    if (file === undefined) return;
    if (file.size > LARGEST_FILE) {
      setState({ kind: 'refused', text: t.tooLarge });
      return;
    }
    sendFile(file, part, {
      onProgress: (percent) => setState({ kind: 'sending', percent, name: file.name }),
      onAnswer: (answer) => {
        form.current?.reset();
        if (answer === null) setState({ kind: 'refused', text: t.uploadBroken });
        else if ('refused' in answer) setState(stateAfter(answer, file));
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
      {state.kind === 'choosing' && (
        <MailChoices {...state.answer} onChoose={(part) => send(state.file, part)} />
      )}
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
          accept={TAKEN}
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

function stateAfter({ refused, choices }: RefusedUpload, file: File): UploadState {
  if (choices === undefined) return { kind: 'refused', text: refused };
  return { kind: 'choosing', file, answer: { text: refused, choices } };
}

interface SendHandlers {
  readonly onProgress: (percent: number) => void;
  /** Null when the line broke. */
  readonly onAnswer: (answer: UploadAnswer | null) => void;
}

/** By XMLHttpRequest: fetch cannot tell how much of a body has been sent. */
function sendFile(file: File, part: number | null, { onProgress, onAnswer }: SendHandlers): void {
  const body = new FormData();
  body.set('file', file);
  if (part !== null) body.set('part', `${part}`);
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
    if (typeof words !== 'string') return null;
    // The server's own answer, as it is declared there.
    return 'choices' in value
      ? { refused: words, choices: value.choices as readonly MailChoice[] }
      : { refused: words };
  } catch {
    return null;
  }
}
