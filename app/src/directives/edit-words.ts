import type { TaskKind } from '@dondoc/reading';
import type { Locale } from '../base/text.ts';
import { deadlineInWords } from './directive-words.ts';
import type { DraftParty, DraftTask } from './draft.ts';
import type { Edit, EditKind } from './edit.ts';
import { reviewText } from './review.text.ts';

/** What an edit wanted, with what was typed: "sửa sản phẩm: Kế hoạch". Shown when it could not be saved. */
export function editInWords(edit: Edit, locale: Locale): string {
  const t = reviewText[locale];
  const typed = typedIn(edit, locale);
  return typed === '' ? t[`did.${edit.kind}`] : `${t[`did.${edit.kind}`]}: ${typed}`;
}

/** The same field as it stands now: "Kế hoạch"; empty for edits that set no single field. */
export function nowInWords(edit: Edit, task: DraftTask, locale: Locale): string {
  return fieldInWords({ ...task, kind: edit.kind, taskKind: task.kind }, locale);
}

function typedIn(edit: Edit, locale: Locale): string {
  const t = reviewText[locale];
  if (edit.kind === 'resolve-party')
    return `“${edit.written ?? t.noLead}” → ${edit.chosen?.name ?? t.remove}`;
  if (edit.kind === 'set-header') return edit.header.title;
  return fieldInWords(edit, locale);
}

/** A kind of edit with the field that it sets, from the edit itself or from the task. */
type OneField = {
  readonly kind: EditKind;
  readonly taskKind?: TaskKind;
} & Partial<Pick<DraftTask, 'leads' | 'cooperators' | 'via' | 'product' | 'summary' | 'deadline'>>;

function fieldInWords(of: OneField, locale: Locale): string {
  const t = reviewText[locale];
  switch (of.kind) {
    case 'set-leads':
      return names(of.leads);
    case 'set-cooperators':
      return names(of.cooperators);
    case 'set-via':
      return names(of.via);
    case 'set-product':
      return of.product ?? '';
    case 'set-summary':
      return of.summary ?? '';
    case 'set-deadline':
      return of.deadline ? deadlineInWords(of.deadline, locale) : t.withoutDeadline;
    case 'set-kind':
      return of.taskKind ? t[of.taskKind] : '';
    case 'resolve-party':
    case 'set-header':
    case 'accept-header':
    case 'set-follower':
    case 'accept':
    case 'split':
    case 'merge':
    case 'add':
    case 'drop':
    case 'restore':
    case 'undo':
      return '';
    default:
      return of.kind satisfies never;
  }
}

function names(parties: readonly DraftParty[] = []): string {
  return parties.map((party) => party.written).join(', ');
}
