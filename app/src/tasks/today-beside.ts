import type { Actor } from '../base/actor.ts';
import type { Locale } from '../base/text.ts';
import { countRows, isChange, isRunning, type SheetImport } from '../units/sheet-import.ts';
import type { Actions } from '../web/context.ts';
import type { TodayPage } from './today.actions.ts';
import { besideText } from './today-beside.text.ts';

/** Lines of "Hôm nay" that are no assignments, each leading to where it is seen to. */
export interface Beside {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly { readonly to: string; readonly words: string }[];
}

/** In words already, so that no page of a unit carries them. */
export async function besideOf(
  actions: Actions,
  actor: Actor,
  { administers, reviews, issues }: Pick<TodayPage, 'administers' | 'reviews' | 'issues'>,
  locale: Locale,
): Promise<readonly Beside[]> {
  const t = besideText[locale];
  const [administration, orders] = await Promise.all([
    administers ? administrationLines(actions, actor, locale) : [],
    reviews || issues ? actions.tasks.ordersToGive(actor) : 0,
  ]);
  const groups = [
    { id: 'quan-tri', title: t.administration, lines: administration },
    {
      id: 'chi-dao',
      title: t.desk,
      lines: orders === 0 ? [] : [{ to: '/chi-dao-mieng', words: t.orders(orders) }],
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

async function administrationLines(actions: Actions, actor: Actor, locale: Locale): Promise<Beside['lines']> {
  const t = besideText[locale];
  const [{ waiting, expired }, corrections, imports, { failed, givenUp }, severalHeads] = await Promise.all([
    actions.people.invitationCounts(actor),
    actions.people.corrections(actor),
    actions.sheetImports.recent(actor),
    actions.deliveries.troubled(actor),
    actions.unitChanges.severalHeads(actor),
  ]);
  const open = corrections.filter(({ state }) => state === 'open').length;
  return [
    ...imports.flatMap((one, at) => importLine(one, at === 0, locale)),
    ...severalHeads.map(({ unitId, name, heads }) => ({
      to: `/nguoi?don-vi=${unitId}&vai-tro=head`,
      words: t.severalHeads(name, heads),
    })),
    ...(failed === 0 ? [] : [{ to: '/gui-di?trang-thai=failed', words: t.failed(failed) }]),
    ...(givenUp === 0 ? [] : [{ to: '/gui-di?trang-thai=given-up', words: t.givenUp(givenUp) }]),
    ...(open === 0 ? [] : [{ to: '/nguoi/de-nghi', words: t.corrections(open) }]),
    ...(waiting === 0 ? [] : [{ to: '/nguoi/giay-moi', words: t.invitations(waiting, expired) }]),
  ];
}

/** What runs or waits to be carried out; what has to be mended first, only until another import was begun. */
function importLine(
  { id, fileName, phase, counts }: SheetImport,
  newest: boolean,
  locale: Locale,
): Beside['lines'] {
  const t = besideText[locale];
  const to = `/luot-nhap/${id}`;
  if (isRunning(phase)) return [{ to, words: t.importRunning(fileName) }];
  if (phase === 'checked') {
    const wrong = countRows(counts, (outcome) => outcome === 'error');
    if (wrong > 0) return newest ? [{ to, words: t.importWrong(fileName, wrong) }] : [];
    return countRows(counts, isChange) > 0 ? [{ to, words: t.importChecked(fileName) }] : [];
  }
  return phase === 'refused' && newest ? [{ to, words: t.importRefused(fileName) }] : [];
}
