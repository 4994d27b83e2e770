import { AppError } from '../base/errors.ts';
import { formPassword } from '../web/form-fields.ts';

/** A password that is to be: typed twice, the second time as `passwordAgain`. @throws AppError bad_input where they differ */
export function newPasswordIn(form: FormData, name: string): string {
  const password = formPassword(form, name);
  if (password !== formPassword(form, 'passwordAgain')) {
    throw new AppError('bad_input', { fields: { passwordAgain: 'passwordDiffers' } });
  }
  return password;
}
