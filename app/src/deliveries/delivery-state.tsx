import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { deliveryText } from './delivery.text.ts';
import type { DeliveryState } from './delivery.ts';

const LAMPS = { queued: 'none', failed: 'near', sent: 'done', 'given-up': 'late' } as const;

export function DeliveryStateMark({ state }: { readonly state: DeliveryState }) {
  const t = useTexts(deliveryText);
  return <Lamp state={LAMPS[state]}>{t[`state.${state}`]}</Lamp>;
}
