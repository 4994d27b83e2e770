import { createContext, useContext } from 'react';
import { AppError } from '../base/errors.ts';
import type { DraftTaskId } from '../base/ids.ts';
import type { NumberedDraft } from './draft.ts';
import type { ReviewView, TaskDetail } from './review-view.ts';
import type { ReviewDesk } from './use-review.ts';

/** What every part of the review screen needs: the review, what is chosen, and how to choose and change. */
export interface Desk {
  readonly view: ReviewView;
  readonly review: ReviewDesk;
  /** All tasks in the order of the text, those dropped among them. */
  readonly tasks: readonly NumberedDraft[];
  readonly chosenId: DraftTaskId | null;
  readonly openId: DraftTaskId | null;
  /** Whether the list of findings is to stand open. */
  readonly lintOpen: boolean;
  /** Names behind the parties of the opened task, as the server gave them with the page. */
  readonly detail: TaskDetail | null;
  readonly choose: (id: DraftTaskId) => void;
  readonly open: (id: DraftTaskId | null) => void;
  /** Says something for a moment, to the eye and to screen readers. */
  readonly say: (words: string) => void;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new AppError('internal', { reason: 'no review desk around this component' });
  return desk;
}
