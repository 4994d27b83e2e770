import { useEffect } from 'react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
  useRevalidator,
} from 'react-router';
import { AppError, ERRORS } from '../base/errors.ts';
import { parseId, type SheetImportId } from '../base/ids.ts';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { sheetImportText } from './sheet-import.text.ts';
import { isRunning } from './sheet-import.ts';
import { Checked, Done, Given, Running } from './sheet-import-panels.tsx';
import { findings, type ImportView, shownAsked } from './sheet-import-view.ts';
import { ImportSteps } from './sheet-upload.tsx';
import { importPath } from './sheet-upload-form.ts';

const POLL_MS = 1000;

function idIn(text: string | undefined): SheetImportId {
  const id = parseId<SheetImportId>(text);
  if (id === null) throw new AppError('not_found');
  return id;
}

/** `?hien=loi|luu-y|thay-doi|tat-ca&trang=` */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async (app) => {
    const { actions, actor, locale } = app;
    const id = idIn(args.params['importId']);
    const one = await actions.sheetImports.get(actor, id);
    const { fileName, phase, percent, errorCode, newPeople } = one;
    const t = sheetImportText[locale];
    const asked = shownAsked(new URL(args.request.url), one);
    const view: ImportView = {
      id,
      to: importPath(id),
      fileName: fileName || t.unnamed,
      phase,
      percent,
      running: isRunning(phase),
      refusal: errorCode === null ? null : ERRORS[errorCode][locale],
      newPeople: newPeople.length,
    };
    return {
      ...view,
      found: phase === 'checked' || phase === 'done' ? await findings(app, one, asked) : null,
    };
  });

/** Carry it out, or stop; the rest is links. */
export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor }, form) => {
    const id = idIn(args.params['importId']);
    if (formText(form, 'intent') === 'apply') await actions.sheetImports.apply(actor, id);
    else await actions.sheetImports.cancel(actor, id);
    return redirect(importPath(id), 303);
  });

export default function SheetImportPage() {
  const view = useLoaderData<typeof loader>();
  const t = useTexts(sheetImportText);
  const failure = useFailure();
  const { revalidate } = useRevalidator();
  const { running, phase } = view;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => void revalidate(), POLL_MS);
    return () => clearInterval(timer);
  }, [running, revalidate]);
  const step = phase === 'applying' || phase === 'done' ? 2 : phase === 'checked' ? 1 : 0;
  return (
    <Page title={t.title(view.fileName)} lead={t[`phase.${phase}`]} aside={<ImportSteps current={step} />}>
      <FormProblem failure={failure} />
      {running && <Running view={view} />}
      {phase === 'checked' && view.found !== null && <Checked view={view} found={view.found} />}
      {phase === 'done' && view.found !== null && <Done view={view} found={view.found} />}
      {(phase === 'refused' || phase === 'cancelled' || phase === 'interrupted') && <Given view={view} />}
    </Page>
  );
}
