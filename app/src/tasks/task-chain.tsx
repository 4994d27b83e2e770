import { useTexts } from '../ui/locale.tsx';
import { cascadeText } from './cascade.text.ts';
import { ChainPath, ChainTree } from './chain-tree.tsx';
import type { TaskChainView } from './chain-words.ts';

/** The tree in which a task stands: what it was made of, and what its units made of it. */
export function TaskChainSection({ chain }: { readonly chain: TaskChainView }) {
  const t = useTexts(cascadeText);
  if (chain.above.length + chain.units.length === 0) return null;
  return (
    <section aria-label={t.chain}>
      {chain.above.length > 0 && (
        <>
          <h2 className="work-group">{t.from}</h2>
          <ChainPath above={chain.above} />
        </>
      )}
      {chain.units.length > 0 && (
        <>
          <h2 className="work-group" id="cap-duoi">
            {t.givenOn}
          </h2>
          <ChainTree rows={chain.units} />
          {chain.more !== null && <p className="work-from">{chain.more}</p>}
        </>
      )}
    </section>
  );
}
