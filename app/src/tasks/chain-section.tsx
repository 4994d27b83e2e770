import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { cascadeText } from './cascade.text.ts';
import { ChainPath, ChainTree } from './chain-tree.tsx';
import type { ChainView } from './chain-words.ts';

/** Where work comes from, what was made of it, and the ways to make more of it; nothing where there is neither. */
export function ChainSection(props: {
  readonly id: string;
  readonly chain: ChainView;
  /** Whether more may be made of it now. */
  readonly open: boolean;
}) {
  const { id, chain, open } = props;
  const t = useTexts(cascadeText);
  const breaks = chain.mayBreakDown && (open || chain.below.length > 0);
  const splits = chain.mayDoParts && (chain.parts > 0 || (open && chain.maySplit));
  if (chain.above.length + chain.below.length === 0 && !breaks && !splits) return null;
  return (
    <section className="chain" aria-label={t.chain}>
      {chain.above.length > 0 && (
        <>
          <h2 className="work-group">{t.from}</h2>
          <ChainPath above={chain.above} />
        </>
      )}
      {chain.below.length > 0 && (
        <>
          <h2 className="work-group" id="cap-duoi">
            {t.below}
          </h2>
          <ChainTree rows={chain.below} />
        </>
      )}
      {chain.progress && <p className="work-from">{chain.progress}</p>}
      {(breaks || splits) && (
        <ButtonRow>
          {breaks && <ButtonLink to={`/viec/${id}/phan-ra`}>{t.breakDown}</ButtonLink>}
          {splits && <ButtonLink to={`/viec/${id}/chia-viec`}>{t.split}</ButtonLink>}
        </ButtonRow>
      )}
    </section>
  );
}
