import { Form } from 'react-router';
import { Button } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { secondFactorRuleText } from './second-factor-rule.text.ts';

/** Why nothing else opens for now, and the way out. */
export function MustSetUp() {
  const t = useTexts(secondFactorRuleText);
  return (
    <Notice
      kind="warn"
      act={
        <Form method="post" action="/dang-xuat" reloadDocument>
          <Button look="quiet">{t.signOut}</Button>
        </Form>
      }
    >
      {t.mustSetUp}
    </Notice>
  );
}
