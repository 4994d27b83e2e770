import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { webhookText } from './webhook.text.ts';

export function EndpointState(props: { readonly state: 'on' | 'off'; readonly failing: boolean }) {
  const t = useTexts(webhookText);
  if (props.state === 'off') return <Lamp state="none">{t.off}</Lamp>;
  return props.failing ? <Lamp state="near">{t.failing}</Lamp> : <Lamp state="ok">{t.on}</Lamp>;
}
