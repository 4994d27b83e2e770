import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { momentInWords } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { parseId, type UnitSetId } from '../base/ids.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { answerSetForm, type SetAnswer } from './unit-set-answer.ts';
import { editorOf } from './unit-set-editor.ts';
import { SetFields, SetPreviewPanel } from './unit-set-fields.tsx';
import { formOfSet, PUBLISHED } from './unit-set-form.ts';
import { unitSetPagesText } from './unit-set-pages.text.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async (app) => {
    const { actions, actor, today, locale } = app;
    const { set, ownerName, mayChange } = await actions.unitSets.get(actor, idIn(args));
    const form = formOfSet(set.set, { name: set.name, owner: set.ownerUnitId ?? PUBLISHED });
    return {
      id: set.id,
      name: set.name,
      version: set.version,
      archived: set.archived,
      ownerName,
      changedBy: set.changedBy,
      changedAt: momentInWords(set.changedAt, { today, locale }).text,
      mayChange,
      mayMake: (await actions.unitSets.owners(actor)).length > 0,
      editor: await editorOf(app, form),
    };
  });

function idIn(args: { readonly params: Readonly<Record<string, string | undefined>> }): UnitSetId {
  const id = parseId<UnitSetId>(args.params['setId']);
  if (id === null) throw new AppError('not_found');
  return id;
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async (app, sent) => {
    const { actions, actor, locale } = app;
    const id = idIn(args);
    const t = unitSetPagesText[locale];
    const { set, mayChange } = await actions.unitSets.get(actor, id);
    if (!mayChange) throw new AppError('not_allowed');
    const version = Number.parseInt(formText(sent, 'version'), 10) || 0;
    if (formText(sent, 'intent') === 'take-back') {
      await actions.unitSets.takeBack(actor, id, version);
      return redirectWithFlash(`/nhom-don-vi/${id}`, { text: t.didTakeBack(set.name) });
    }
    return await answerSetForm(app, sent, async ({ content }) => {
      await actions.unitSets.change(actor, { id, version, ...content });
      return redirectWithFlash('/nhom-don-vi', {
        text: t.didChange(content.name),
        undo: {
          action: `/nhom-don-vi/${id}`,
          fields: { intent: 'take-back', version: String(version + 1) },
        },
      });
    });
  });

export default function UnitSetPage() {
  const { id, name, version, archived, mayChange, mayMake, editor, ...about } =
    useLoaderData<typeof loader>();
  const answer = useActionData<Partial<SetAnswer>>();
  const t = useTexts(unitSetPagesText);
  return (
    <Page
      title={t.changeTitle(name)}
      lead={`${t.owner}: ${about.ownerName ?? t.published} · ${t.changedBy(about.changedBy, about.changedAt)}`}
      aside={
        mayMake && (
          <ButtonRow>
            <ButtonLink to={`/nhom-don-vi/moi?tu=${id}`}>{t.duplicate}</ButtonLink>
          </ButtonRow>
        )
      }
    >
      {archived && <Notice kind="info">{t.archivedNotice}</Notice>}
      {mayChange ? (
        <SetFields
          key={version}
          editor={answer?.editor ?? editor}
          failure={answer?.failure}
          version={version}
        />
      ) : (
        <SetPreviewPanel preview={editor.preview} />
      )}
      <p>
        <Link to="/nhom-don-vi">{t.toSets}</Link>
      </p>
    </Page>
  );
}
