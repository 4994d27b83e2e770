import type { DirectiveId } from '../base/ids.ts';
import { useTexts } from '../ui/locale.tsx';
import { Stepper } from '../ui/stepper.tsx';
import { directiveText } from './directive.text.ts';

/** "1 Đọc  2 Soát  3 Giao" on each page between paper and issue. */
export function ReviewSteps(props: { readonly current: 0 | 1 | 2; readonly id?: DirectiveId | undefined }) {
  const t = useTexts(directiveText);
  const { id } = props;
  return (
    <Stepper
      current={props.current}
      steps={[
        { label: t.stepRead, to: id === undefined ? undefined : `/van-ban/${id}` },
        { label: t.stepReview, to: id === undefined ? undefined : `/van-ban/${id}/soat` },
        { label: t.stepIssue, to: id === undefined ? undefined : `/van-ban/${id}/giao` },
      ]}
    />
  );
}
