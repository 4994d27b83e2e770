import { ROLES } from '../base/actor.ts';
import { Field, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { UnitField } from '../units/unit-field.tsx';
import { fieldsOf } from '../web/form-failure.tsx';
import type { FormFailure } from '../web/page-handlers.ts';
import { personText } from './person.text.ts';
import { personPageText } from './person-page.text.ts';

interface FieldsProps {
  readonly failure: FormFailure | undefined;
  /** What stands in the fields at first. */
  readonly first?: Readonly<Record<string, string>>;
}

/** Who somebody is: name, address, telephone. */
export function PersonFields({ failure, first = {} }: FieldsProps) {
  const t = useTexts(personPageText);
  const field = fieldsOf(failure, t);
  return (
    <>
      <Field {...field('name', first['name'])} label={t.name} required />
      <Field {...field('email', first['email'])} type="email" label={t.email} hint={t.emailHint} required />
      <Field {...field('phone', first['phone'])} type="tel" label={t.phone} />
    </>
  );
}

/** Where, as what, from when. */
export function PositionFields({ failure, first = {} }: FieldsProps) {
  const t = useTexts(personPageText);
  const names = useTexts(personText);
  const roles = ROLES.map((role) => ({ value: role, label: names[`role.${role}`] }));
  const field = fieldsOf(failure, t);
  return (
    <>
      <UnitField
        name="unit"
        label={t.unit}
        hint={t.unitHint}
        required
        orLater
        values={failure?.values ?? first}
        error={field('unit').error}
      />
      <Select {...field('role')} label={t.role} required placeholder="" options={roles} />
      <Field {...field('title')} label={t.title} hint={t.titleHint} required />
      <Field {...field('from', first['from'])} type="date" label={t.from} required />
      <Field {...field('last')} type="date" label={t.last} />
    </>
  );
}
