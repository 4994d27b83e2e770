import type { Deadline } from '@dondoc/reading';
import type { Locale } from '../base/text.ts';
import { deadlineInWords } from './directive-words.ts';
import type { DraftParty, DraftTask } from './draft.ts';
import type { Edit } from './edit.ts';
import { reviewText } from './review.text.ts';

/** What an edit wanted, with what was typed: "sửa sản phẩm: Kế hoạch". Shown when it could not be saved. */
export function editInWords(edit: Edit, locale: Locale): string {
  const t = reviewText[locale];
  const typed = typedIn(edit, locale);
  return typed === '' ? t[`did.${edit.kind}`] : `${t[`did.${edit.kind}`]}: ${typed}`;
}

/** The same field as it stands now: "Kế hoạch"; empty for edits that set no single field. */
export function nowInWords(edit: Edit, task: DraftTask, locale: Locale): string {
  switch (edit.kind) {
    case 'set-leads':
      return names(task.leads);
    case 'set-cooperators':
      return names(task.cooperators);
    case 'set-via':
      return names(task.via);
    case 'set-product':
      return task.product ?? '';
    case 'set-summary':
      return task.summary;
    case 'set-deadline':
      return deadlineOrNone(task.deadline, locale);
    case 'set-kind':
      return reviewText[locale][task.kind];
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
      return edit satisfies never;
  }
}

function deadlineOrNone(deadline: Deadline | null, locale: Locale): string {
  return deadline === null ? reviewText[locale].withoutDeadline : deadlineInWords(deadline, locale);
}

function typedIn(edit: Edit, locale: Locale): string {
  switch (edit.kind) {
    case 'set-leads':
      return names(edit.leads);
    case 'set-cooperators':
      return names(edit.cooperators);
    case 'set-via':
      return names(edit.via);
    case 'resolve-party':
      return `“${edit.written ?? reviewText[locale].noLead}” → ${edit.chosen?.name ?? reviewText[locale].remove}`;
    case 'set-product':
      return edit.product ?? '';
    case 'set-summary':
      return edit.summary;
    case 'set-deadline':
      return deadlineOrNone(edit.deadline, locale);
    case 'set-kind':
      return reviewText[locale][edit.taskKind];
    case 'set-header':
      return edit.header.title;
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
      return edit satisfies never;
  }
}

function names(parties: readonly DraftParty[]): string {
  return parties.map((party) => party.written).join(', ');
}
