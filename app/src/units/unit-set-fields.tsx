import { useEffect, useId, useRef } from 'react';
import { useSubmit } from 'react-router';
import { Button } from '../ui/button.tsx';
import { Check, Field, FieldGroup, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { FormProblem, fieldsOf } from '../web/form-failure.tsx';
import type { FormFailure } from '../web/page-handlers.ts';
import { unitText } from './unit.text.ts';
import { LINES, TEACHING_KINDS, UNIT_KINDS, type UnitKind } from './unit.ts';
import { UNIT_LEVELS } from './unit-level.ts';
import type { OfferedUnit } from './unit-offer.ts';
import { UnitSearch } from './unit-search.tsx';
import type { PreviewView, SetEditor } from './unit-set-editor.ts';
import { type PartForm, PUBLISHED, slotOf } from './unit-set-form.ts';
import { unitSetPagesText } from './unit-set-pages.text.ts';
import './unit-sets.css';

interface SetFieldsProps {
  readonly editor: SetEditor;
  readonly failure: FormFailure | undefined;
  /** Whose the set can be; none for a set that has an owner already. */
  readonly owners?: readonly { readonly unitId: string | null; readonly name: string | null }[];
  /** Of the set that is changed. */
  readonly version?: number;
}

/**
 * The form of a unit set beside what it means today. Every button sends the whole form; with script, choices are sent as
 * soon as they are made, so that the preview follows.
 */
export function SetFields({ editor, failure, owners = [], version }: SetFieldsProps) {
  const t = useTexts(unitSetPagesText);
  const { formId, follow, choose } = useLiveForm();
  const { form, preview } = editor;
  const slot = { editor, choose };
  return (
    <PostForm className="set-form" id={formId} onChange={follow}>
      {/* The first button of a form is the one that Enter presses: it must not take something away. */}
      <button className="visually-hidden" name="intent" value="preview" tabIndex={-1} aria-hidden="true" />
      <div className="stack">
        <FormProblem failure={failure} />
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <NameFields editor={editor} failure={failure} owners={owners} />
        {form.parts.map((part, at) => (
          <PartFields key={part.key} part={part} number={at + 1} {...slot} />
        ))}
        <div className="row">
          <Button name="intent" value="more">
            {t.addPart}
          </Button>
        </div>
        <FieldGroup legend={t.units} hint={t.unitsHint}>
          <UnitSlot slot="unit" ids={form.units} label={t.addUnit} {...slot} />
        </FieldGroup>
        <FieldGroup legend={t.except} hint={t.exceptHint}>
          <UnitSlot slot="except" ids={form.except} label={t.addExcept} {...slot} />
        </FieldGroup>
      </div>
      <div className="set-preview stack">
        <SetPreviewPanel preview={preview} problem={fieldsOf(failure, t)('set').error} />
        <div className="row">
          <SubmitButton look="primary" name="intent" value="save">
            {t.save}
          </SubmitButton>
          <SubmitButton name="intent" value="preview">
            {t.preview}
          </SubmitButton>
        </div>
      </div>
    </PostForm>
  );
}

const FOLLOW_MS = 250;

/** Sends the form as it stands, without leaving the page, when something in it is chosen. */
function useLiveForm() {
  const formId = useId();
  const submit = useSubmit();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const send = (more: Readonly<Record<string, string>>) => {
    clearTimeout(waiting.current);
    const element = document.getElementById(formId);
    if (!(element instanceof HTMLFormElement)) return;
    const form = new FormData(element);
    for (const [name, value] of Object.entries({ intent: 'preview', ...more })) form.set(name, value);
    void submit(form, { method: 'post', preventScrollReset: true, replace: true });
  };
  const follow = ({ target }: { readonly target: EventTarget }) => {
    const chosen =
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && target.type === 'checkbox');
    if (!chosen) return;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => send({}), FOLLOW_MS);
  };
  const choose = (slot: string, { unitId }: OfferedUnit) => {
    send({ choose: `${slot}:${unitId}`, [`${slot}-words`]: '' });
  };
  return { formId, follow, choose };
}

function NameFields({ editor, failure, owners }: Required<Pick<SetFieldsProps, 'owners'>> & SetFieldsProps) {
  const t = useTexts(unitSetPagesText);
  const { form } = editor;
  return (
    <>
      <Field
        name="name"
        label={t.name}
        hint={t.nameHint}
        required
        maxLength={200}
        defaultValue={form.name}
        error={fieldsOf(failure, t)('name').error}
      />
      {owners.length > 0 && (
        <Select
          name="owner"
          label={t.owner}
          hint={t.ownerHint}
          required
          defaultValue={form.owner}
          options={owners.map(({ unitId, name }) => ({
            value: unitId ?? PUBLISHED,
            label: name ?? t.published,
          }))}
        />
      )}
    </>
  );
}

interface InSlot {
  readonly editor: SetEditor;
  readonly choose: (slot: string, offer: OfferedUnit) => void;
}

function PartFields({
  part,
  number,
  ...slot
}: InSlot & { readonly part: PartForm; readonly number: number }) {
  const t = useTexts(unitSetPagesText);
  const u = useTexts(unitText);
  const name = slotOf(part);
  return (
    <fieldset className="set-part stack">
      <legend>{t.part(number)}</legend>
      <input type="hidden" name="part" value={part.key} />
      <KindBoxes part={part} />
      <FieldGroup legend={t.under} hint={t.underHint}>
        <UnitSlot slot={name} ids={part.under} label={t.addUnder} {...slot} />
      </FieldGroup>
      <div className="set-line">
        <Select
          name={`${name}-line`}
          label={t.line}
          required
          defaultValue={part.line}
          options={LINES.map((line) => ({ value: line, label: u[`line.${line}`] }))}
        />
        <Select
          name={`${name}-level`}
          label={t.level}
          required
          placeholder={t.anyLevel}
          defaultValue={part.level ?? ''}
          options={UNIT_LEVELS.map((level) => ({ value: level, label: t[`level.${level}`] }))}
        />
      </div>
      <div className="row">
        <Button look="quiet" name="remove" value={name}>
          {t.removePart}
        </Button>
      </div>
    </fieldset>
  );
}

function KindBoxes({ part }: { readonly part: PartForm }) {
  const t = useTexts(unitSetPagesText);
  const u = useTexts(unitText);
  const teaching = new Set<UnitKind>(TEACHING_KINDS);
  const kinds = [
    { legend: t.schools, of: UNIT_KINDS.filter((kind) => teaching.has(kind)) },
    { legend: t.offices, of: UNIT_KINDS.filter((kind) => !teaching.has(kind)) },
  ];
  return (
    <FieldGroup legend={t.kinds} hint={t.kindsHint}>
      {kinds.map(({ legend, of }) => (
        <fieldset key={legend} className="set-kinds">
          <legend className="small muted">{legend}</legend>
          {of.map((kind) => (
            <Check
              key={kind}
              name={`${slotOf(part)}-kind`}
              value={kind}
              label={u[`kind.${kind}`]}
              defaultChecked={part.kinds.includes(kind)}
            />
          ))}
        </fieldset>
      ))}
    </FieldGroup>
  );
}

/** The units in a slot, each with a button that takes it out, and a field that finds one more. */
function UnitSlot(
  props: InSlot & { readonly slot: string; readonly ids: readonly string[]; readonly label: string },
) {
  const { slot, ids, label, editor, choose } = props;
  const t = useTexts(unitSetPagesText);
  const u = useTexts(unitText);
  const words = editor.form.words[slot];
  const choices = editor.choices[slot];
  return (
    <>
      {ids.length > 0 && (
        <ul className="plain set-units">
          {ids.map((id) => {
            const name = editor.names[id] ?? u.unknownUnit;
            return (
              <li key={id} className="row">
                <input type="hidden" name={`${slot}-id`} value={id} />
                <span>{name}</span>
                <Button
                  look="quiet"
                  className="button-small push"
                  name="remove"
                  value={`${slot}:${id}`}
                  aria-label={t.removeUnit(name)}
                >
                  {t.remove}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {words !== undefined && choices !== undefined && (
        <div className="set-choices">
          <p className="field-error">{choices.length === 0 ? t.noUnitFound(words) : t.chooseUnit(words)}</p>
          <ul className="plain">
            {choices.map(({ id, name, hint }) => (
              <li key={id}>
                <Button look="quiet" name="choose" value={`${slot}:${id}`}>
                  {name} <span className="muted small">{hint}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <UnitSearch<OfferedUnit>
        // A field that comes back with other words, or empty, is a new one.
        key={words ?? ''}
        id={`set-${slot}`}
        name={`${slot}-words`}
        offersAt="/nhom-don-vi/don-vi"
        label={label}
        defaultWords={words}
        onChoose={(offer) => choose(slot, offer)}
      />
    </>
  );
}

/** What a set means today: counted, in words, and by name under each kind. */
export function SetPreviewPanel({
  preview,
  problem,
}: {
  readonly preview: PreviewView;
  readonly problem?: string | undefined;
}) {
  const t = useTexts(unitSetPagesText);
  const u = useTexts(unitText);
  return (
    <section className="panel stack" aria-labelledby="set-count">
      <h2 id="set-count" aria-live="polite">
        {t.nUnits(preview.count)}
      </h2>
      {problem !== undefined && <p className="field-error">{problem}</p>}
      <p className="set-words">{preview.words}</p>
      {preview.count === 0 && problem === undefined && <p className="muted">{t.noMembers}</p>}
      {preview.kinds.map(({ kind, count, names }) => (
        <details key={kind} className="set-members">
          <summary>
            {u[`kind.${kind}`]} <span className="muted">({count})</span>
          </summary>
          <ul className="plain">
            {names.map((name, at) => (
              // Units of one kind may bear one name.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={`${name} ${at}`}>{name}</li>
            ))}
            {count > names.length && <li className="muted">{t.moreMembers(count - names.length)}</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}
