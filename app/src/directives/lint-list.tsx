import type { LintSeverity } from '@dondoc/reading';
import { Link } from 'react-router';
import { Button } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { PostForm } from '../ui/post-form.tsx';
import { lintText } from './lint.text.ts';
import { anchorOf, type FindingView, findingKey, type LintView } from './lint-view.ts';

/** Told apart without colour, too. */
const SHAPES: Readonly<Record<LintSeverity, string>> = { error: '■', warning: '▲', hint: '○' };

/** What the lint found, folded: a line with counts, and behind it the findings, each with its place, its reason and its acts. */
export function LintList({ lint, open }: { readonly lint: LintView; readonly open: boolean }) {
  const t = useTexts(lintText);
  const { dismissed } = lint;
  const hints = lint.open.filter(({ severity }) => severity === 'hint');
  const grave = lint.open.filter(({ severity }) => severity !== 'hint');
  const count = (severity: LintSeverity) => grave.filter((finding) => finding.severity === severity).length;
  if (lint.open.length + dismissed.length + lint.rulesOff === 0) {
    return <p className="lint lint-none muted">{t.nothing}</p>;
  }
  const counts = t.counts(count('error'), count('warning'), hints.length);
  return (
    <details className="lint" id="ra-loi" open={open}>
      <summary>{lint.open.length === 0 ? t.nothing : `${t.title}: ${counts}`}</summary>
      <FindingItems findings={grave} lint={lint} />
      {hints.length > 0 && (
        <details className="lint-more" open={grave.length === 0}>
          <summary>{t.hints(hints.length)}</summary>
          <FindingItems findings={hints} lint={lint} />
        </details>
      )}
      {dismissed.length > 0 && (
        <details className="lint-more">
          <summary>{t.dismissed(dismissed.length)}</summary>
          <FindingItems findings={dismissed} lint={lint} dismissed />
        </details>
      )}
      {(lint.maySwitchRules || lint.rulesOff > 0) && (
        <p className="muted small">
          {lint.rulesOff > 0 && `${t.rulesOff(lint.rulesOff)}. `}
          {lint.maySwitchRules && <Link to="/van-ban/quy-tac">{t.rules}</Link>}
        </p>
      )}
    </details>
  );
}

interface ItemsProps {
  readonly findings: readonly FindingView[];
  readonly lint: LintView;
  readonly dismissed?: boolean;
}

function FindingItems({ findings, lint, dismissed = false }: ItemsProps) {
  return (
    <ul className="lint-findings plain">
      {findings.map((finding) => (
        <FindingItem key={findingKey(finding)} finding={finding} lint={lint} dismissed={dismissed} />
      ))}
    </ul>
  );
}

interface ItemProps extends Omit<ItemsProps, 'findings'> {
  readonly finding: FindingView;
}

function FindingItem({ finding, lint, dismissed }: ItemProps) {
  const t = useTexts(lintText);
  const { severity, message, explanation, howToMend, start } = finding;
  return (
    <li className={`lint-finding lint-${severity}`}>
      <p>
        <span className="lint-severity">
          <span aria-hidden="true">{SHAPES[severity]}</span> {t[`severity.${severity}`]}
        </span>{' '}
        {dismissed ? message : <a href={`#${anchorOf(start)}`}>{message}</a>}
      </p>
      <details>
        <summary>{t.whyAndHow}</summary>
        <p>{explanation}</p>
        <p>
          <b>{t.mend}:</b> {howToMend}
        </p>
      </details>
      <PostForm className="row" preventScrollReset>
        <input type="hidden" name="finding" value={findingKey(finding)} />
        <Button
          look="quiet"
          className="button-small"
          name="intent"
          value={dismissed ? 'take-back' : 'dismiss'}
          aria-label={dismissed ? undefined : t.dismissFinding(message)}
        >
          {dismissed ? t.takeBack : t.dismiss}
        </Button>
        {lint.maySwitchRules && !dismissed && (
          <Button look="quiet" className="button-small" name="intent" value="switch-off">
            {t.switchOff}
          </Button>
        )}
      </PostForm>
    </li>
  );
}
