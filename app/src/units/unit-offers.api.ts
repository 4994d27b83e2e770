import type { LoaderFunctionArgs } from 'react-router';
import { answerJson } from '../web/json-answer.ts';

/** GET /nhom-don-vi/don-vi?q=truong mam non: units of today for the words typed. */
export const loader = (args: LoaderFunctionArgs) =>
  answerJson(args, async ({ actions, actor, locale }) => {
    const words = new URL(args.request.url).searchParams.get('q') ?? '';
    const { offers } = await actions.unitSets.find(actor, words.slice(0, 200), locale);
    return offers;
  });
