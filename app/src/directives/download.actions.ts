import type { Actor } from '../base/actor.ts';
import type { DirectiveId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { dueContext } from '../calendar/calendar.actions.ts';
import { dueDay } from '../calendar/due-date.ts';
import { OUTPUT_FORMS, type OutputFormat, writeOutput } from '../files/output/output.ts';
import { findDrafts } from './directive.store.ts';
import { civilDayOf } from './directive.ts';
import { type AccessDeps, openToRead } from './directive-access.ts';
import { directiveLabel } from './directive-words.ts';
import { inOrder } from './draft.ts';
import { reviewedReading } from './reviewed-reading.ts';

/** A directive in a form that other programs open. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export function createDownloadActions(deps: AccessDeps) {
  return {
    /**
     * The directive as it stands in review or was issued. Before issue its tasks are the desk's alone, as on its page.
     * @throws AppError not_found, also for those who may not read it
     */
    download: (actor: Actor, id: DirectiveId, format: OutputFormat, locale: Locale): Promise<Download> =>
      download(deps, { actor, id, format, locale }),
  };
}

interface Asked {
  readonly actor: Actor;
  readonly id: DirectiveId;
  readonly format: OutputFormat;
  readonly locale: Locale;
}

async function download(deps: AccessDeps, { actor, id, format, locale }: Asked): Promise<Download> {
  const { directive, mayHandle } = await openToRead(deps, actor, id);
  const shown = mayHandle || directive.issuedAt !== null;
  const drafts = shown ? inOrder(await findDrafts(deps.db, directive)) : [];
  const context = await dueContext(deps.db, civilDayOf(directive.header.issueDate));
  const label = directiveLabel(directive.header);
  const bytes = await writeOutput(format, {
    text: directive.text,
    reading: reviewedReading(
      directive,
      drafts.map(({ value }) => value),
    ),
    name: label,
    locale,
    dueOf: (deadline) => dueDay(deadline, context).due,
    beforeMeans: context.beforeMeans,
  });
  const { extension, mediaType } = OUTPUT_FORMS[format];
  return { name: fileName(label) + extension, mediaType, bytes };
}

/** Without the signs that some system does not take in a name: "Thông báo 203-TB-UBND". */
function fileName(label: string): string {
  return label
    .replace(/[\\/:*?"<>|\p{C}]+/gu, '-')
    .slice(0, 80)
    .trim();
}
