import { AppError } from '../base/errors.ts';
import { type PersonId, parseId } from '../base/ids.ts';
import { formText } from '../web/form-fields.ts';
import { ISSUER_MAX, NUMBER_MAX, TITLE_MAX } from './directive.ts';
import { edtfFromWords } from './directive-words.ts';
import type { Edit } from './edit.ts';

const SIGNER_MAX = 200;
const TYPE_MAX = 60;

/** The form of the header fields as an edit. @throws AppError bad_input with the fields to mark */
export function headerEdit(form: FormData): Edit {
  const text = (name: string): string => formText(form, name).replace(/\s+/gu, ' ');
  const orNull = (name: string): string | null => (text(name) === '' ? null : text(name));
  const fields: Record<string, string> = {};
  const issueDate = text('issueDate') === '' ? null : edtfFromWords(text('issueDate'));
  if (issueDate === null && text('issueDate') !== '') fields['issueDate'] = 'dateWrong';
  if (text('title') === '') fields['title'] = 'titleMissing';
  const longest = {
    title: TITLE_MAX,
    number: NUMBER_MAX,
    issuer: ISSUER_MAX,
    signer: SIGNER_MAX,
    documentType: TYPE_MAX,
  };
  for (const [name, max] of Object.entries(longest)) if (text(name).length > max) fields[name] = 'tooLong';
  if (Object.keys(fields).length > 0) throw new AppError('bad_input', { fields });
  return {
    kind: 'set-header',
    version: Number(formText(form, 'version')),
    header: {
      documentType: orNull('documentType'),
      number: orNull('number'),
      title: text('title'),
      issuer: orNull('issuer'),
      issueDate,
      signer: orNull('signer'),
      followerId: parseId<PersonId>(text('followerId')),
    },
  };
}
