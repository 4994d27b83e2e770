import type { UnitId } from '../base/ids.ts';
import type { SignedIn } from '../web/context.ts';
import { UNIT_KINDS, type UnitKind } from './unit.ts';
import type { SetPreview } from './unit-set.actions.ts';
import { type SetForm, setOfForm, withUnit } from './unit-set-form.ts';

/** The form of a unit set as the page shows it; plain data. */
export interface SetEditor {
  readonly form: SetForm;
  /** Names of the units in it. */
  readonly names: Readonly<Record<string, string>>;
  readonly preview: PreviewView;
  /** Units to choose from for words that name several, by slot; none where nothing was found. */
  readonly choices: Readonly<Record<string, readonly UnitChoice[]>>;
}

export interface UnitChoice {
  readonly id: UnitId;
  readonly name: string;
  readonly hint: string;
}

/** What a set means today: in words, and by name under each kind. */
export interface PreviewView {
  readonly words: string;
  readonly count: number;
  readonly kinds: readonly {
    readonly kind: UnitKind;
    readonly count: number;
    readonly names: readonly string[];
  }[];
}

/** Names shown of one kind: more would not be read, and make the page heavy. */
const NAMES_SHOWN = 300;

export function previewView({ words, members }: SetPreview): PreviewView {
  const byKind = Map.groupBy(members, ({ kind }) => kind);
  return {
    words,
    count: members.length,
    kinds: UNIT_KINDS.flatMap((kind) => {
      const units = byKind.get(kind) ?? [];
      if (units.length === 0) return [];
      return { kind, count: units.length, names: units.slice(0, NAMES_SHOWN).map(({ name }) => name) };
    }),
  };
}

/** The editor for a form, with what it means today. */
export async function editorOf(app: SignedIn, form: SetForm): Promise<SetEditor> {
  const { words, choices, form: found } = await wordsFound(app, form);
  const preview = await app.actions.unitSets.preview(app.actor, setOfForm(found), app.locale);
  return {
    form: { ...found, words },
    names: Object.fromEntries(preview.names),
    preview: previewView(preview),
    choices,
  };
}

async function wordsFound(
  { actions, actor, locale }: SignedIn,
  sent: SetForm,
): Promise<Pick<SetEditor, 'form' | 'choices'> & { readonly words: Record<string, string> }> {
  let form = sent;
  const words: Record<string, string> = {};
  const choices: Record<string, readonly UnitChoice[]> = {};
  for (const [slot, typed] of Object.entries(sent.words)) {
    const { meant, offers } = await actions.unitSets.find(actor, typed, locale);
    if (meant === null) {
      words[slot] = typed;
      choices[slot] = offers.map(({ unitId, name, hint }) => ({ id: unitId, name, hint }));
    } else {
      form = withUnit(form, slot, meant);
    }
  }
  return { form, words, choices };
}
