import { data } from 'react-router';
import { ERRORS, type ErrorCode } from '../base/errors.ts';
import { type AppContext, appOf, type PageArgs, requireActor, type SignedIn } from './context.ts';
import { OPEN_FORM_BYTES, readForm } from './form-body.ts';
import { errorPageOf, type Refusal, refusalOf } from './refusal.ts';

/**
 * The frame of every loader: who is asking, then the work; an AppError becomes the error page of its status.
 *
 *   export const loader = (args: LoaderFunctionArgs) => loadPage(args, ({ actions, actor }) => …)
 */
export async function loadPage<T>(
  args: PageArgs,
  work: (app: SignedIn) => Promise<T> | T,
  whoAsks: (args: PageArgs) => SignedIn = requireActor,
): Promise<T> {
  const app = whoAsks(args);
  try {
    return await work(app);
  } catch (error) {
    throw errorPageOf(error, app);
  }
}

/** A form that was refused: what to say, at which fields, and everything that had been typed. */
export interface FormFailure {
  readonly code: ErrorCode;
  readonly text: string;
  /** Field name → key of the noun's texts, from the `fields` detail of the AppError. */
  readonly fields: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** Values of the fields that were sent more than once, as boxes of one name are. */
  readonly several: Readonly<Record<string, readonly string[]>>;
}

/** What `useActionData()` gives a page whose form was refused. */
export interface Refused {
  readonly failure: FormFailure;
}

// These lead away from the form: it would make no sense to show it again.
const LEAVES_THE_FORM: readonly ErrorCode[] = ['not_signed_in', 'not_allowed', 'not_found'];

/**
 * The frame of every form: who is asking, then the work (which ends with a redirect). An AppError comes back to the
 * page as `{ failure }` with the typed values, so that nothing is lost without script either.
 *
 *   export const action = (args: ActionFunctionArgs) => answerForm(args, async ({ actions, actor }, form) => …)
 */
export async function answerForm<T>(
  args: PageArgs,
  work: (app: SignedIn, form: FormData) => Promise<T> | T,
  whoAsks: (args: PageArgs) => SignedIn = requireActor,
) {
  const app = whoAsks(args);
  return await answerWith(app, await formOrErrorPage(app, args.request), (form) => work(app, form));
}

/** The same for forms that are filled in by somebody who is not signed in: sign-in and set-up. */
export async function answerOpenForm<T>(
  args: PageArgs,
  work: (app: AppContext, form: FormData) => Promise<T> | T,
) {
  const app = appOf(args.context);
  const form = await formOrErrorPage(app, args.request, OPEN_FORM_BYTES);
  return await answerWith(app, form, () => work(app, form));
}

/** A body that is no form has nothing to be shown again. */
export async function formOrErrorPage(app: AppContext, request: Request, limit?: number): Promise<FormData> {
  try {
    return await readForm(request, limit);
  } catch (error) {
    throw errorPageOf(error, app);
  }
}

async function answerWith<T>(app: AppContext, form: FormData, work: (form: FormData) => Promise<T> | T) {
  try {
    return await work(form);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null || LEAVES_THE_FORM.includes(refusal.code)) throw errorPageOf(error, app);
    const failure: FormFailure = {
      code: refusal.code,
      text: ERRORS[refusal.code][app.locale],
      fields: fieldsOf(refusal),
      values: typedValues(form),
      several: severalValues(form),
    };
    return data<Refused>({ failure }, { status: refusal.status });
  }
}

/** Text fields as typed; files and passwords are never sent back. */
export function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !/password/i.test(name)) values[name] = value;
  }
  return values;
}

export function severalValues(form: FormData): Record<string, string[]> {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  const names = Object.keys(typedValues(form)).filter((name) => texts(name).length > 1);
  return Object.fromEntries(names.map((name) => [name, texts(name)]));
}

function fieldsOf(refusal: Refusal): Record<string, string> {
  const { fields } = refusal.details;
  if (typeof fields !== 'object' || fields === null) return {};
  return Object.fromEntries(Object.entries(fields).map(([name, key]) => [name, String(key)]));
}
