import { Button } from '../ui/button.tsx';
import { Check, Field, FieldGroup, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { unitText } from './unit.text.ts';
import { LINES, UNIT_KINDS } from './unit.ts';
import { unitChangeText } from './unit-change.text.ts';
import type { UnitChangeKind } from './unit-change.ts';
import { LONGEST_BASIS, MOST_MERGED, MOST_PARTS, numbered } from './unit-change-form.ts';
import { UnitField } from './unit-field.tsx';
import { UnitsBelow } from './unit-split-below.tsx';
import { TemplateHelp } from './unit-template-help.tsx';

/** The form of a change as it stands: what was typed, and what is wrong with it. */
export interface ChangeForm {
  readonly kind: UnitChangeKind;
  /** Units directly below the one that is changed. */
  readonly below: readonly { readonly id: string; readonly name: string }[];
  /** For units that are founded. */
  readonly ids: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  /** Field → key of the texts of changes. */
  readonly problems: Readonly<Record<string, string>>;
}

interface FormProps {
  readonly form: ChangeForm;
}

/** Fields of one kind of change, then the day and the basis that all have. */
export function ChangeFields({ form }: FormProps) {
  const t = useTexts(unitChangeText);
  const field = useFieldOf(form);
  const general = field('change').error;
  return (
    <>
      {general !== undefined && <Notice kind="error">{general}</Notice>}
      <OfKind form={form} />
      <Field {...field('day')} type="date" label={t.day} hint={t.dayHint} required />
      <Field {...field('basis')} label={t.basis} hint={t.basisHint} maxLength={LONGEST_BASIS} required />
    </>
  );
}

function OfKind({ form }: FormProps) {
  const t = useTexts(unitChangeText);
  const unit = useUnitFieldOf(form);
  switch (form.kind) {
    case 'found':
      return (
        <>
          <NewUnit form={form} at={0} legend={t.newUnit} />
          <TemplateHelp />
        </>
      );
    case 'rename':
      return (
        <>
          <Subject form={form} />
          <Described form={form} at={0} />
        </>
      );
    case 'move':
      return <Move form={form} />;
    case 'merge':
      return <Merge form={form} />;
    case 'split':
      return <Split form={form} />;
    case 'dissolve':
      break;
  }
  return (
    <>
      <Subject form={form} />
      <UnitField {...unit('heir')} label={t.heir} hint={t.heirHint} placeholder={t.chooseUnit} required />
    </>
  );
}

/** Name, value and error of a field. */
function useFieldOf({ values, problems }: ChangeForm) {
  const t = useTexts(unitChangeText);
  return (name: string) => {
    const key = problems[name];
    const words = key === undefined ? undefined : Object.entries(t).find(([known]) => known === key)?.[1];
    return { name, defaultValue: values[name], error: typeof words === 'string' ? words : undefined };
  };
}

/** The same of a field that names a unit. */
function useUnitFieldOf(form: ChangeForm) {
  const fieldOf = useFieldOf(form);
  return (name: string) => ({ name, values: form.values, error: fieldOf(name).error, orLater: true });
}

/** The unit was chosen in the step before; what is wrong with it is said here. */
function Subject({ form }: FormProps) {
  const { error } = useFieldOf(form)('unit');
  return (
    <>
      <input type="hidden" name="unit" value={form.values['unit'] ?? ''} />
      {error !== undefined && <Notice kind="error">{error}</Notice>}
    </>
  );
}

interface PartProps extends FormProps {
  readonly at: number;
}

function Described({ form, at }: PartProps) {
  const t = useTexts(unitChangeText);
  const kinds = useTexts(unitText);
  const field = useFieldOf(form);
  const isRequired = form.kind !== 'split' || at < 2;
  return (
    <>
      <Field
        {...field(`p${at}-name`)}
        label={form.kind === 'rename' ? t.newName : t.name}
        required={isRequired}
      />
      <Field {...field(`p${at}-shortName`)} label={t.shortName} hint={t.shortNameHint} />
      <Select
        {...field(`p${at}-kind`)}
        label={t.kind}
        options={UNIT_KINDS.map((kind) => ({ value: kind, label: kinds[`kind.${kind}`] }))}
        placeholder={t.chooseKind}
        required={isRequired}
      />
      <Field {...field(`p${at}-code`)} label={t.code} hint={t.codeHint} />
    </>
  );
}

function NewUnit({ form, at, legend }: PartProps & { readonly legend: string }) {
  const t = useTexts(unitChangeText);
  const unit = useUnitFieldOf(form);
  return (
    <fieldset className="panel stack unit-part">
      <legend>{legend}</legend>
      <input type="hidden" name={`p${at}-id`} value={form.values[`p${at}-id`] ?? form.ids[at] ?? ''} />
      <Described form={form} at={at} />
      {LINES.map((line) => (
        <UnitField
          key={line}
          {...unit(`p${at}-${line}`)}
          label={t[`superior.${line}`]}
          placeholder={t.noSuperior}
        />
      ))}
    </fieldset>
  );
}

function Move({ form }: FormProps) {
  const t = useTexts(unitChangeText);
  const field = useFieldOf(form);
  const unit = useUnitFieldOf(form);
  return (
    <>
      <Subject form={form} />
      <Select
        {...field('line')}
        label={t.line}
        options={LINES.map((line) => ({ value: line, label: t[`line.${line}`] }))}
        required
      />
      <UnitField
        {...unit('superior')}
        label={t.newSuperior}
        hint={t.newSuperiorHint}
        placeholder={t.noSuperior}
      />
    </>
  );
}

/** How many of a numbered field to show: those sent already, two more when they were asked for. */
function countOf({ values }: ChangeForm, pattern: RegExp, least: number): number {
  const sent = Object.keys(values).filter((name) => pattern.test(name)).length;
  return Math.max(least, sent + (values['intent'] === 'more' ? 2 : 0));
}

function Merge({ form }: FormProps) {
  const t = useTexts(unitChangeText);
  const unit = useUnitFieldOf(form);
  const count = Math.min(MOST_MERGED, countOf(form, /^unit\d+$/u, 3));
  const isFirst = form.values['into'] === 'first';
  return (
    <>
      <FieldGroup legend={t.merged}>
        {numbered('unit', count).map((name, at) => (
          <UnitField
            key={name}
            {...unit(name)}
            label={t.mergedUnit(at + 1)}
            placeholder={t.chooseUnit}
            required={at < 2}
          />
        ))}
        {count < MOST_MERGED && (
          <Button name="intent" value="more">
            {t.moreUnits}
          </Button>
        )}
      </FieldGroup>
      <FieldGroup legend={t.into}>
        <Check kind="radio" name="into" value="new" label={t.intoNew} defaultChecked={!isFirst} />
        <Check kind="radio" name="into" value="first" label={t.intoFirst} defaultChecked={isFirst} />
      </FieldGroup>
      <NewUnit form={form} at={0} legend={t.newUnitIfAny} />
    </>
  );
}

function Split({ form }: FormProps) {
  const t = useTexts(unitChangeText);
  const field = useFieldOf(form);
  const count = Math.min(MOST_PARTS, countOf(form, /^p\d+-name$/u, 2));
  const parts = numbered('p', count).map((value, at) => ({ value, label: t.part(at + 1) }));
  const remains = form.values['remains'] === 'yes';
  return (
    <>
      <Subject form={form} />
      <FieldGroup legend={t.remains}>
        <Check kind="radio" name="remains" value="no" label={t.remainsNo} defaultChecked={!remains} />
        <Check kind="radio" name="remains" value="yes" label={t.remainsYes} defaultChecked={remains} />
      </FieldGroup>
      {parts.map(({ value, label }, at) => (
        <NewUnit key={value} form={form} at={at} legend={label} />
      ))}
      {count < MOST_PARTS && (
        <Button name="intent" value="more">
          {t.moreParts}
        </Button>
      )}
      <Select {...field('heir')} label={t.heirPart} hint={t.heirPartHint} options={parts} />
      {form.below.length > 0 && <UnitsBelow below={form.below} parts={parts} fieldOf={field} />}
    </>
  );
}
