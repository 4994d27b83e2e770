import type { TaskField } from '@dondoc/reading';
import { Button } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { lacksLead, type NumberedDraft } from './draft.ts';
import { lookText } from './look.text.ts';
import { countLooks, headerLooks, looksOf, nextToLook, reasonsFor } from './look.ts';
import { useDesk } from './review-desk.tsx';

/** Fields that the opened task has no input of its own for. */
const WITHOUT_INPUT: readonly TaskField[] = ['quote', 'section', 'kind', 'targets', 'citations'];

interface TaskProps {
  readonly task: NumberedDraft;
}

/** Beside the input of a field: why it wants a look, and the button that says it is right. */
export function FieldLook({ task, field }: TaskProps & { readonly field: TaskField }) {
  const t = useTexts(lookText);
  const reasons = reasonsFor(task.value, field).filter((reason) => reason !== 'unresolved');
  if (reasons.length === 0) return null;
  return (
    <p className="field-look">
      <span>{reasons.map((reason) => t[`why.${reason}`]).join(' · ')}</span>
      {!reasons.includes('no-lead') && (
        <Button
          look="quiet"
          className="button-small"
          name="intent"
          value={`accept:${field}`}
          aria-label={t.acceptField(t[`field.${field}`])}
        >
          {t.accept}
        </Button>
      )}
    </p>
  );
}

/** Above the fields: what wants a look in the task as a whole, and the button that settles everything. */
export function TaskLooks({ task }: TaskProps) {
  const t = useTexts(lookText);
  const looks = looksOf(task.value);
  if (looks.length === 0) return null;
  const whole = WITHOUT_INPUT.filter((field) => looks.some((look) => look.field === field));
  return (
    <div className="task-looks">
      {whole.map((field) => (
        <p key={field} className="field-look">
          <span>
            {t.chip(
              t[`field.${field}`],
              reasonsFor(task.value, field)
                .map((reason) => t[`why.${reason}`])
                .join(' · '),
            )}
          </span>
        </p>
      ))}
      {!lacksLead(task.value) && (
        <Button look="quiet" className="button-small" name="intent" value="accept" aria-keyshortcuts="x">
          {t.accept} <kbd aria-hidden="true">X</kbd>
        </Button>
      )}
    </div>
  );
}

/** How many places want a look, and the way to the next of them. */
export function NextLook() {
  const { tasks, chosenId, review, choose, open } = useDesk();
  const t = useTexts(lookText);
  const next = nextToLook(tasks, chosenId);
  const n = countLooks(review.state.header.value, tasks);
  return (
    <p className="next-look">
      <output className={n === 0 ? 'muted' : undefined}>{n === 0 ? t.nothing : t.toLookAt(n)}</output>
      {next !== null && (
        <a
          href={`?nv=${next.id}#n-${next.id}`}
          aria-keyshortcuts="n"
          onClick={(event) => {
            event.preventDefault();
            choose(next.id);
            open(next.id);
          }}
        >
          {t.next} <kbd aria-hidden="true">N</kbd>
        </a>
      )}
    </p>
  );
}

/** Under the title: which header fields want a look and why, with the way to mend them and the button that says they are right. */
export function HeaderLooks() {
  const { review, say } = useDesk();
  const t = useTexts(lookText);
  const { value, version } = review.state.header;
  const looks = headerLooks(value);
  if (looks.length === 0 || review.session.issued) return null;
  const fields = [...new Set(looks.map(({ field }) => field))];
  return (
    <form
      method="post"
      className="header-looks"
      onSubmit={(event) => {
        event.preventDefault();
        if (!review.make({ kind: 'accept-header', version })) say(t.title);
      }}
    >
      <input type="hidden" name="version" value={version} />
      <ul className="chips" aria-label={t.header}>
        {fields.map((field) => (
          <li key={field} className="chip chip-ask">
            {t.chip(
              t[`field.${field}`],
              looks
                .filter((look) => look.field === field)
                .map(({ reason }) => t[`why.${reason}`])
                .join(' · '),
            )}
          </li>
        ))}
      </ul>
      <Button look="quiet" className="button-small" name="intent" value="accept-header">
        {t.acceptHeader}
      </Button>
    </form>
  );
}
