import { type DirectiveHead, directiveHeads } from '../directives/directive-head.actions.ts';
import { type Standing, standingOf } from './assignment-view.ts';
import { type FigureAsked, type ListedRow, type NumbersSelection, selectListed } from './numbers.store.ts';
import { namesIn, type Scene } from './scene.actions.ts';

/** An assignment behind a figure, as it stood at the end of the day. */
export interface ListedAssignment extends ListedRow, Standing {
  readonly unitName: string;
  readonly directive: DirectiveHead | null;
}

export async function listedRows(
  scene: Scene,
  selection: NumbersSelection,
  asked: FigureAsked & { readonly slice: { readonly limit: number; readonly offset: number } },
): Promise<{ rows: ListedAssignment[]; total: number }> {
  const { rows, total } = await selectListed(scene.db, selection, asked, asked.slice);
  const heads = await directiveHeads(
    scene.db,
    scene.actor.rootId,
    rows.map(({ directiveId }) => directiveId),
  );
  const names = await namesIn(
    scene,
    rows.map(({ unitId }) => unitId),
  );
  const context = { today: selection.frame.day, calendar: scene.calendar };
  return {
    total,
    rows: rows.map((row) => ({
      ...row,
      ...standingOf(row, context),
      unitName: names.nameOf(row.unitId),
      directive: (row.directiveId && heads.get(row.directiveId)) ?? null,
    })),
  };
}
