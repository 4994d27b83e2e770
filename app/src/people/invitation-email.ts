import { plainDate } from '../base/dates-in-words.ts';
import type { Locale } from '../base/text.ts';
import type { MailLayout } from '../deliveries/mail-layout.ts';
import { invitationText } from './invitation.text.ts';

/** The letter with the link; the code itself goes in at the moment of sending. */
export function invitationEmail(
  to: {
    readonly name: string;
    readonly email: string;
    readonly title: string;
    readonly unitName: string;
    readonly last: Temporal.PlainDate;
  },
  { site, locale }: { readonly site: string; readonly locale: Locale },
): { readonly subject: string; readonly layout: MailLayout } {
  const t = invitationText[locale];
  return {
    subject: t.slipTitle,
    layout: {
      heading: t.slipTitle,
      blocks: [
        { kind: 'words', text: t.dear(to.name, to.title, to.unitName) },
        { kind: 'words', text: t.letter },
        { kind: 'link', label: t.doAccept, address: `${site}/moi/⟦code⟧` },
        {
          kind: 'facts',
          facts: [
            [t.signInName, to.email],
            [t.code, '⟦code⟧'],
          ],
        },
        { kind: 'words', text: t.until(plainDate(to.last, locale)) },
      ],
      footer: t.letterFooter,
      locale,
    },
  };
}
