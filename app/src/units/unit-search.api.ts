import type { LoaderFunctionArgs } from 'react-router';
import { answerJson } from '../web/json-answer.ts';
import { unitText } from './unit.text.ts';

/** A unit as a field suggests it. */
export interface UnitSuggestion {
  readonly id: string;
  readonly name: string;
  /** Kind, superiors and code: enough to tell units of one name apart. */
  readonly hint: string;
}

/** GET /don-vi/tim?q=truong th binh hoa: units of today for the words typed; with `sau=1` those to come as well. */
export const loader = (args: LoaderFunctionArgs) =>
  answerJson(args, async ({ actions, actor, locale }): Promise<UnitSuggestion[]> => {
    const { searchParams } = new URL(args.request.url);
    const found = await actions.units.suggest(actor, {
      query: (searchParams.get('q') ?? '').slice(0, 200),
      orLater: searchParams.get('sau') === '1',
    });
    return found.map(({ id, name, kind, superiors, code }) => ({
      id,
      name,
      hint: [unitText[locale][`kind.${kind}`], ...superiors, ...(code === null ? [] : [code])].join(' · '),
    }));
  });
