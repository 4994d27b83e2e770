import { useState } from 'react';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { SHORTEST_PASSWORD, strengthOf } from './password-strength.ts';
import { personText } from './person.text.ts';

/** A password that somebody chooses; with script, how good it is stands below while it is typed. */
export function NewPasswordField({
  name,
  error,
}: {
  readonly name: string;
  readonly error?: string | undefined;
}) {
  const t = useTexts(personText);
  const [typed, setTyped] = useState('');
  return (
    <div>
      <Field
        name={name}
        type="password"
        label={t.newPassword}
        hint={t.newPasswordHint(SHORTEST_PASSWORD)}
        required
        autoComplete="new-password"
        error={error}
        onChange={(event) => setTyped(event.target.value)}
      />
      <output className="small muted">{typed !== '' && t[`strength.${strengthOf(typed)}`]}</output>
    </div>
  );
}
