import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { Locale } from '../base/text.ts';
import { addressOf } from '../people/person.actions.ts';
import type { Outside } from '../platform/outside.ts';
import type { Db } from '../platform/postgres.ts';
import { DEFAULT_CHOICE, EMAIL_CHOICES, type NoticeChoice, readTime } from './notice-choice.ts';
import {
  forgetWaiting,
  saveChoice,
  selectChoice,
  selectTold,
  type ToldNotice,
} from './notice-email.store.ts';

/** As it comes from a form. */
export interface ChoiceInput {
  readonly email: string;
  readonly digestAt: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
}

export interface OwnChoice {
  readonly choice: NoticeChoice;
  /** Where e-mail would go; null when none is known. */
  readonly address: string | null;
  /** Whether e-mail can be sent at all. */
  readonly possible: boolean;
  /** What was told by e-mail, newest first. */
  readonly told: readonly ToldNotice[];
}

const SHOWN = 20;

/** Everybody chooses for themselves, and nobody for another: every query names the actor. */
export function createNoticeChoiceActions({ db, outside }: { readonly db: Db; readonly outside: Outside }) {
  return {
    choice: async (actor: Actor, locale: Locale): Promise<OwnChoice> => ({
      choice: (await selectChoice(db, actor.personId)) ?? { ...DEFAULT_CHOICE, locale },
      address: await addressOf(db, actor.personId),
      possible: outside.mail !== null,
      told: await selectTold(db, actor.personId, SHOWN),
    }),
    /** E-mails are written in the language in which this was chosen. @throws AppError bad_input */
    choose: (actor: Actor, input: ChoiceInput, locale: Locale): Promise<void> =>
      choose(db, actor, input, locale),
  };
}

export type NoticeChoiceActions = ReturnType<typeof createNoticeChoiceActions>;

async function choose(db: Db, actor: Actor, input: ChoiceInput, locale: Locale): Promise<void> {
  const email = EMAIL_CHOICES.find((known) => known === input.email);
  const [digestAt, quietFrom, quietUntil] = [input.digestAt, input.quietFrom, input.quietUntil].map(readTime);
  const fields = {
    ...(email === undefined && { email: 'emailMissing' }),
    ...(digestAt === null && { digestAt: 'timeWrong' }),
    ...(quietFrom === null && { quietFrom: 'timeWrong' }),
    ...(quietUntil === null && { quietUntil: 'timeWrong' }),
  };
  if (email === undefined || digestAt == null || quietFrom == null || quietUntil == null) {
    throw new AppError('bad_input', { fields });
  }
  await db.transaction().execute(async (trx) => {
    await saveChoice(trx, actor.personId, { email, digestAt, quietFrom, quietUntil, locale });
    if (email === 'none') await forgetWaiting(trx, actor.personId);
  });
}
