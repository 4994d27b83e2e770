import { useState } from 'react';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import type { FieldOf } from '../web/form-failure.tsx';
import { SHORTEST_PASSWORD, strengthOf } from './password-strength.ts';
import { personText } from './person.text.ts';

interface NewPasswordProps {
  readonly field: FieldOf;
  readonly name: string;
}

/** A password that somebody chooses, typed twice; with script, how good it is stands below while it is typed. */
export function NewPasswordFields({ field, name }: NewPasswordProps) {
  const t = useTexts(personText);
  const [typed, setTyped] = useState('');
  return (
    <>
      <div>
        <Field
          {...field(name)}
          type="password"
          label={t.newPassword}
          hint={t.newPasswordHint(SHORTEST_PASSWORD)}
          required
          autoComplete="new-password"
          onChange={(event) => setTyped(event.target.value)}
        />
        <output className="small muted">{typed !== '' && t[`strength.${strengthOf(typed)}`]}</output>
      </div>
      <Field
        {...field('passwordAgain')}
        type="password"
        label={t.passwordAgain}
        required
        autoComplete="new-password"
      />
    </>
  );
}
