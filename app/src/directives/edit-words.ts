import type { Locale } from '../base/text.ts';
import { deadlineInWords } from './directive-words.ts';
import type { DraftParty } from './draft.ts';
import type { Edit } from './edit.ts';
import { reviewText } from './review.text.ts';

/** What an edit wanted, with what was typed: "sửa sản phẩm: Kế hoạch". Shown when it could not be saved. */
export function editInWords(edit: Edit, locale: Locale): string {
  const t = reviewText[locale];
  const typed = typedIn(edit, locale);
  return typed === '' ? t[`did.${edit.kind}`] : `${t[`did.${edit.kind}`]}: ${typed}`;
}

function typedIn(edit: Edit, locale: Locale): string {
  switch (edit.kind) {
    case 'set-leads':
      return names(edit.leads);
    case 'set-cooperators':
      return names(edit.cooperators);
    case 'set-product':
      return edit.product ?? '';
    case 'set-summary':
      return edit.summary;
    case 'set-deadline':
      return edit.deadline === null
        ? reviewText[locale].withoutDeadline
        : deadlineInWords(edit.deadline, locale);
    case 'set-kind':
      return reviewText[locale][edit.taskKind];
    case 'set-header':
      return edit.header.title;
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
