import { ROLES } from '../base/actor.ts';
import { Field, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { UnitField } from '../units/unit-field.tsx';
import { personText } from './person.text.ts';
import { fieldError, personPageText } from './person-page.text.ts';

/** What was typed before and what was wrong with it. */
export interface TypedFields {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

/** Who somebody is: name, address, telephone. */
export function PersonFields({ values, errors }: TypedFields) {
  const t = useTexts(personPageText);
  return (
    <>
      <Field
        name="name"
        label={t.name}
        required
        defaultValue={values['name']}
        error={fieldError(t, errors['name'])}
      />
      <Field
        name="email"
        type="email"
        label={t.email}
        hint={t.emailHint}
        required
        defaultValue={values['email']}
        error={fieldError(t, errors['email'])}
      />
      <Field
        name="phone"
        type="tel"
        label={t.phone}
        defaultValue={values['phone']}
        error={fieldError(t, errors['phone'])}
      />
    </>
  );
}

/** Where, as what, from when. */
export function PositionFields({ values, errors }: TypedFields) {
  const t = useTexts(personPageText);
  const roles = useTexts(personText);
  return (
    <>
      <UnitField
        name="unit"
        label={t.unit}
        hint={t.unitHint}
        required
        orLater
        values={values}
        error={fieldError(t, errors['unit'])}
      />
      <Select
        name="role"
        label={t.role}
        required
        placeholder=""
        options={ROLES.map((role) => ({ value: role, label: roles[`role.${role}`] }))}
        defaultValue={values['role']}
        error={fieldError(t, errors['role'])}
      />
      <Field
        name="title"
        label={t.title}
        hint={t.titleHint}
        required
        defaultValue={values['title']}
        error={fieldError(t, errors['title'])}
      />
      <Field
        name="from"
        type="date"
        label={t.from}
        required
        defaultValue={values['from']}
        error={fieldError(t, errors['from'])}
      />
      <Field
        name="last"
        type="date"
        label={t.last}
        defaultValue={values['last']}
        error={fieldError(t, errors['last'])}
      />
    </>
  );
}
