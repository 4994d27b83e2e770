import type { LoaderFunctionArgs } from 'react-router';
import { answerJson } from '../web/json-answer.ts';
import { directiveId } from './review-edits.api.ts';

/** GET …/soat/don-vi?q=truong mam non: units and unit sets for the words typed. */
export const loader = (args: LoaderFunctionArgs) =>
  answerJson(args, async ({ actions, actor, locale }) => {
    const words = new URL(args.request.url).searchParams.get('q') ?? '';
    return await actions.directives.screen.offers(actor, directiveId(args), words.slice(0, 200), locale);
  });
