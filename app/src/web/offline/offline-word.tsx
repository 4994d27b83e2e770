import { Link } from 'react-router';
import { Notice } from '../../ui/notice.tsx';
import type { Word } from './worker-scope.ts';

/** What the service worker has the page say: that it is an old copy, that reports wait. */
export function OfflineWord({ word }: { readonly word: Word }) {
  return (
    <div className="flash">
      <Notice kind={word.kind} act={word.act !== null && <Link to="/cho-gui">{word.act}</Link>}>
        {word.text}
      </Notice>
    </div>
  );
}
