import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { AppError } from '../base/errors.ts';
import { parseId, type UnitId, type UnitSetId } from '../base/ids.ts';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import type { SignedIn } from '../web/context.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { LONGEST_SET_NAME } from './named-set.ts';
import { answerSetForm, beginningOf, type SetAnswer, type SetToSave } from './unit-set-answer.ts';
import { editorOf } from './unit-set-editor.ts';
import { SetFields } from './unit-set-fields.tsx';
import { emptyPart, formOfSet, PUBLISHED, type SetForm } from './unit-set-form.ts';
import { unitSetPagesText } from './unit-set-pages.text.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async (app) => {
    const { actions, actor } = app;
    const owners = await actions.unitSets.owners(actor);
    const [first] = owners;
    if (first === undefined) throw new AppError('not_allowed');
    const owner = first.unitId ?? PUBLISHED;
    const model = parseId<UnitSetId>(new URL(args.request.url).searchParams.get('tu'));
    const form = model === null ? blank(app, owner) : await copyOf(app, model, owner);
    return { owners, editor: await editorOf(app, form) };
  });

function blank({ actor }: SignedIn, owner: string): SetForm {
  return { name: '', owner, parts: [emptyPart(0, [actor.rootId])], units: [], except: [], words: {} };
}

async function copyOf({ actions, actor }: SignedIn, id: UnitSetId, owner: string): Promise<SetForm> {
  const { set } = await actions.unitSets.get(actor, id);
  return formOfSet(set.set, { name: `${set.name} (2)`.slice(0, LONGEST_SET_NAME), owner });
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async (app, sent) => {
    const [first] = await app.actions.unitSets.owners(app.actor);
    // Whoever may not make sets learns nothing from what is wrong with the form.
    if (first === undefined) throw new AppError('not_allowed');
    const start = beginningOf(sent);
    if (start === null) return await answerSetForm(app, sent, (wanted) => make(app, wanted));
    const form = formOfSet(start.set, { name: start.name, owner: first.unitId ?? PUBLISHED });
    const answer: SetAnswer = { editor: await editorOf(app, form) };
    return answer;
  });

async function make({ actions, actor, locale }: SignedIn, { form, content }: SetToSave): Promise<Response> {
  const ownerUnitId = form.owner === PUBLISHED ? null : parseId<UnitId>(form.owner);
  if (ownerUnitId === null && form.owner !== PUBLISHED) throw new AppError('not_allowed');
  const id = await actions.unitSets.make(actor, { ...content, ownerUnitId });
  return redirectWithFlash('/nhom-don-vi', {
    text: unitSetPagesText[locale].didMake(content.name),
    undo: { action: '/nhom-don-vi', fields: { set: id, intent: 'archive' } },
  });
}

export default function NewUnitSetPage() {
  const { owners, editor } = useLoaderData<typeof loader>();
  const answer = useActionData<Partial<SetAnswer>>();
  const t = useTexts(unitSetPagesText);
  return (
    <Page title={t.makeTitle}>
      <SetFields editor={answer?.editor ?? editor} failure={answer?.failure} owners={owners} />
      <p>
        <Link to="/nhom-don-vi">{t.toSets}</Link>
      </p>
    </Page>
  );
}
