import { type ComponentProps, type ReactNode, useEffect } from 'react';
import { Form, type FormProps, useActionData, useFormAction, useNavigation } from 'react-router';
import { Button } from './button.tsx';
import { markRefused, markSent, useDraft } from './draft.tsx';
import { useTexts } from './locale.tsx';
import { Notice } from './notice.tsx';
import { uiText } from './ui.text.ts';

interface PostFormProps extends Omit<FormProps, 'method' | 'children'> {
  /** Names the form and what it is about, e.g. `report:<assignment>`: what is typed is then kept on the device. */
  readonly draft?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A form that changes something. Works without script. What is missing is said by the server in the words of the
 * software, so the browser's own checks are off.
 */
export function PostForm({
  draft: draftKey,
  children,
  className = 'form',
  onSubmit,
  ...rest
}: PostFormProps) {
  const t = useTexts(uiText);
  const { form, restored, discard, storageKey } = useDraft(draftKey);
  const answer = useActionData<unknown>();
  // Once for each answer: a second try must not be taken for refused because the first was.
  useEffect(() => {
    if (isRefusal(answer)) markRefused(storageKey);
  }, [answer, storageKey]);
  return (
    <Form
      noValidate
      {...rest}
      method="post"
      className={className}
      ref={form}
      onSubmit={(event) => {
        onSubmit?.(event);
        if (!event.defaultPrevented) markSent(storageKey);
      }}
    >
      {restored && (
        <Notice
          kind="info"
          act={
            <Button type="button" look="quiet" onClick={discard}>
              {t.discard}
            </Button>
          }
        >
          {t.restored}
        </Notice>
      )}
      {children}
    </Form>
  );
}

function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'failure' in answer;
}

/** The button that sends its form; shows that it is busy until the answer is there. */
export function SubmitButton(props: ComponentProps<typeof Button>) {
  const navigation = useNavigation();
  const action = useFormAction();
  const sending = navigation.state === 'submitting' && navigation.formAction === action;
  // With several buttons in a page only the one pressed is busy.
  const pressed = props.name === undefined || navigation.formData?.get(props.name) === props.value;
  return <Button {...props} busy={sending && pressed} />;
}
