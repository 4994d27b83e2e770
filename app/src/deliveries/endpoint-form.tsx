import { Link } from 'react-router';
import { Check, Field, FieldGroup } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { fieldsOf, useFailure, wasTicked } from '../web/form-failure.tsx';
import { formText, formTexts } from '../web/form-fields.ts';
import type { EndpointInput } from './webhook.actions.ts';
import { webhookText } from './webhook.text.ts';
import { EVENT_TYPES, type EventType } from './webhook.ts';

export function readEndpoint(form: FormData): EndpointInput {
  return { name: formText(form, 'name'), url: formText(form, 'url'), events: formTexts(form, 'events') };
}

interface Endpoint {
  readonly name: string;
  readonly url: string;
  readonly events: readonly EventType[];
}

/** Name, address and kinds of events, for adding and changing. */
export function EndpointFields({ endpoint }: { readonly endpoint?: Endpoint | undefined }) {
  const t = useTexts(webhookText);
  const failure = useFailure();
  const field = fieldsOf(failure, t);
  const chosen = endpoint?.events ?? EVENT_TYPES;
  return (
    <>
      <Field {...field('name', endpoint?.name)} label={t.name} hint={t.nameHint} required maxLength={100} />
      <Field {...field('url', endpoint?.url)} type="url" label={t.url} hint={t.urlHint} required />
      <FieldGroup legend={t.events} hint={field('events').error}>
        {EVENT_TYPES.map((type) => (
          <Check
            key={type}
            name="events"
            value={type}
            label={`${t[`event.${type}`]} (${type})`}
            defaultChecked={failure ? wasTicked(failure, 'events', type) : chosen.includes(type)}
          />
        ))}
      </FieldGroup>
    </>
  );
}

/** In answer to the form that made it; stored only encrypted, and never shown again. */
export function SecretShown({ id, secret }: { readonly id: string; readonly secret: string }) {
  const t = useTexts(webhookText);
  return (
    <Page title={t.secret} width="narrow">
      <Notice kind="warn">{t.secretShown}</Notice>
      <Panel>
        <p>
          <code className="delivery-content">{secret}</code>
        </p>
        <p className="muted">{t.secretHint}</p>
      </Panel>
      <p>
        <Link to={`/webhook/${id}`}>{t.toThis}</Link>
      </p>
    </Page>
  );
}
