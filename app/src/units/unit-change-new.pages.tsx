import {
  type ActionFunctionArgs,
  data,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { fullDate } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { parseId, type UnitId } from '../base/ids.ts';
import { Button, ButtonRow } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import type { SignedIn } from '../web/context.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage, typedValues } from '../web/page-handlers.ts';
import { refusalOf } from '../web/refusal.ts';
import type { UnitToChange } from './unit.actions.ts';
import { LINES } from './unit.ts';
import { unitChangeText } from './unit-change.text.ts';
import { type ChangeProblem, UNIT_CHANGE_KINDS, type UnitChangeKind } from './unit-change.ts';
import { ChangeFields, type ChangeForm } from './unit-change-fields.tsx';
import {
  type FormOfChange,
  fieldsOfProblems,
  MOST_PARTS,
  readChangeForm,
  unitFieldsOf,
} from './unit-change-form.ts';
import { type PreviewInWords, previewInWords } from './unit-change-preview.ts';
import { ChangePreviewPanels } from './unit-change-preview-panels.tsx';
import { UnitField } from './unit-field.tsx';
import { findUnitFields, readUnitFields } from './unit-fields.ts';
import './units.css';

/** The kinds that begin with the one unit that they change. */
const ABOUT_ONE: readonly UnitChangeKind[] = ['rename', 'move', 'split', 'dissolve'];

function kindIn(request: Request): UnitChangeKind {
  const asked = new URL(request.url).searchParams.get('viec');
  // Which change it is to be is chosen above the list of changes.
  if (asked === null) throw redirect('/don-vi/thay-doi');
  const kind = UNIT_CHANGE_KINDS.find((known) => known === asked);
  if (kind === undefined) throw new AppError('not_found');
  return kind;
}

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async (app) => {
    const kind = kindIn(args.request);
    const { id, problem, values } = await unitAsked(app, args.request);
    const chosen = await app.actions.units.forChange(app.actor, id);
    return {
      kind,
      unit: chosen === null ? null : { id: chosen.unit.id, name: chosen.unit.name },
      below: chosen?.below ?? [],
      /** For the units that are founded. */
      ids: Array.from({ length: MOST_PARTS }, () => crypto.randomUUID()),
      defaults: { day: app.today.toString(), ...(chosen && defaultsOf(kind, chosen)) },
      /** What was asked for and not found, in the first step. */
      problem,
      values,
    };
  });

/** `don-vi` of an address: an id, or what somebody typed into the field of the first step. */
async function unitAsked({ actions, actor }: SignedIn, request: Request) {
  const form = new FormData();
  for (const [name, value] of new URL(request.url).searchParams) form.append(name, value);
  const values = typedValues(form);
  // Whoever may not change units learns nothing of those there are.
  await actions.units.forChange(actor, null);
  const find = (words: string) => actions.units.written(actor, words);
  const { read, problems } = await findUnitFields(form, ['don-vi'], find);
  const problem = problems['don-vi'] ?? null;
  return { id: problem === null ? parseId<UnitId>(formText(read, 'don-vi')) : null, problem, values };
}

/** What stands in the form before anything is typed. */
function defaultsOf(kind: UnitChangeKind, { unit, superiors }: UnitToChange): Record<string, string> {
  const values: Record<string, string> = {};
  const choose = (name: string, chosen: { readonly id: string; readonly name: string }): void => {
    Object.assign(values, { [name]: chosen.id, [`${name}~id`]: chosen.id, [`${name}~text`]: chosen.name });
  };
  choose(kind === 'merge' ? 'unit0' : 'unit', unit);
  const described = kind === 'split' ? ['p0', 'p1'] : ['p0'];
  for (const part of described) {
    values[`${part}-kind`] = unit.kind;
    for (const superior of superiors) choose(`${part}-${superior.line}`, superior);
  }
  if (kind === 'rename') {
    values['p0-name'] = unit.name;
    if (unit.shortName !== unit.name) values['p0-shortName'] = unit.shortName;
    values['p0-code'] = unit.code ?? '';
  }
  if (kind === 'move') {
    const [first] = superiors;
    values['line'] = first?.line ?? LINES[0];
    if (first !== undefined) choose('superior', first);
  }
  return values;
}

/** What comes back from a form that was not refused: what was typed, with a preview of it or without. */
interface Answer {
  readonly values: Readonly<Record<string, string>>;
  readonly preview:
    | (PreviewInWords & {
        readonly namesTaken: readonly string[];
        readonly day: string;
        readonly now: boolean;
      })
    | null;
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async (app, form) => {
    // Whoever may not change units learns nothing from what is wrong with the form.
    const { units } = app.actions;
    await units.forChange(app.actor, null);
    const kind = kindIn(args.request);
    const intent = formText(form, 'intent');
    if (intent === 'more' || intent === 'amend') {
      return data<Answer>({ values: typedValues(form), preview: null });
    }
    const find = (words: string) => units.written(app.actor, words);
    const read = await readUnitFields(form, unitFieldsOf(kind, form), find);
    const values = typedValues(read);
    const wanted = readChangeForm(kind, read);
    const preview = await previewOf(app, wanted, values);
    if (intent !== 'make') return data<Answer>({ values, preview });
    await make(app, wanted, values);
    return redirectWithFlash('/don-vi/thay-doi', {
      text: unitChangeText[app.locale].made(shortened(preview.what)),
    });
  });

// The message travels in a cookie.
function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

async function previewOf(
  { actions, actor, locale }: SignedIn,
  wanted: FormOfChange,
  values: Readonly<Record<string, string>>,
): Promise<NonNullable<Answer['preview']>> {
  const { change, onDay } = wanted;
  const { plan, openWork, namesTaken, now } = await actions.unitChanges.preview(actor, wanted);
  if (plan.problems.length > 0) {
    throw new AppError('bad_input', { fields: fieldsOfProblems(change.kind, plan.problems, values) });
  }
  const words = previewInWords({ change, onDay: onDay.toString(), plan, openWork }, locale);
  return { ...words, namesTaken, day: fullDate(onDay, locale), now };
}

/** What has come in between is said beside its field, as in the preview. */
async function make(
  { actions, actor }: SignedIn,
  wanted: FormOfChange,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    await actions.unitChanges.make(actor, wanted);
  } catch (error) {
    const refusal = refusalOf(error);
    const problems = refusal?.details['problems'];
    if (refusal?.code !== 'bad_input' || !Array.isArray(problems)) throw error;
    // The list that the action gives along with the refusal.
    const found = problems as readonly ChangeProblem[];
    throw new AppError('bad_input', { fields: fieldsOfProblems(wanted.change.kind, found, values) });
  }
}

export default function UnitChangeNewPage() {
  const { kind, unit, below, ids, defaults } = useLoaderData<typeof loader>();
  const t = useTexts(unitChangeText);
  const failure = useFailure();
  const answer = useActionData<Partial<Answer>>();
  const form: ChangeForm = {
    kind,
    below,
    ids,
    values: failure?.values ?? answer?.values ?? defaults,
    problems: failure?.fields ?? {},
  };
  const isChosen = unit !== null || !ABOUT_ONE.includes(kind);
  return (
    <Page title={t[`title.${kind}`]} lead={unit?.name} width="narrow">
      {!isChosen && <ChooseUnit />}
      {isChosen && answer?.preview && <Preview preview={answer.preview} values={form.values} />}
      {isChosen && !answer?.preview && (
        <PostForm>
          <FormProblem failure={failure} />
          <ChangeFields form={form} />
          <SubmitButton look="primary" name="intent" value="preview">
            {t.preview}
          </SubmitButton>
        </PostForm>
      )}
      <p>
        <Link to="/don-vi/thay-doi">{t.changes}</Link>
      </p>
    </Page>
  );
}

/** The first step: which unit it is about. A plain form that asks; the unit stands in the address. */
function ChooseUnit() {
  const { kind, problem, values } = useLoaderData<typeof loader>();
  const t = useTexts(unitChangeText);
  return (
    <Form method="get" className="form">
      <input type="hidden" name="viec" value={kind} />
      <UnitField
        name="don-vi"
        label={t.whichUnit}
        placeholder={t.chooseUnit}
        values={values}
        error={problem === null ? undefined : problem === 'unitAmbiguous' ? t.unitAmbiguous : t.unitUnknown}
        orLater
        required
      />
      <Button look="primary">{t.continue}</Button>
    </Form>
  );
}

function Preview({ preview, values }: Answer & { readonly preview: NonNullable<Answer['preview']> }) {
  const t = useTexts(unitChangeText);
  return (
    <>
      <ChangePreviewPanels
        preview={preview}
        namesTaken={preview.namesTaken}
        day={preview.day}
        now={preview.now}
        basis={values['basis'] ?? ''}
      />
      <PostForm>
        {Object.entries(values)
          .filter(([name]) => name !== 'intent')
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <ButtonRow>
          <SubmitButton look="primary" name="intent" value="make">
            {t.carryOut}
          </SubmitButton>
          <SubmitButton name="intent" value="amend">
            {t.amend}
          </SubmitButton>
        </ButtonRow>
      </PostForm>
    </>
  );
}
