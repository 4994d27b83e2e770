import { encode } from 'uqr';
import { Button } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Panel } from '../ui/page.tsx';
import { secondFactorText } from './second-factor.text.ts';

/** The secret as a QR code, and in letters for an app that cannot scan. */
export function SecretPanel({ uri }: { readonly uri: string }) {
  const t = useTexts(secondFactorText);
  return (
    <Panel title={t.scan}>
      <QrCode text={uri} label={t.qr} />
      <p className="small">
        {t.secret}:{' '}
        <code>{(/[?&]secret=([A-Z2-7]+)/u.exec(uri)?.[1] ?? '').replace(/.{4}(?=.)/gu, '$& ')}</code>
      </p>
    </Panel>
  );
}

function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 2 });
  const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    // Black on white in every theme: telephones read it so.
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="220" height="220">
      <rect width={size} height={size} fill="#fff" />
      <path d={dots.join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** Shown once, to be printed or copied. */
export function RecoveryCodes({
  title,
  codes,
}: {
  readonly title: string;
  readonly codes: readonly string[];
}) {
  const t = useTexts(secondFactorText);
  return (
    <Panel title={title}>
      <p>{t.keepCodesHint}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="no-print">
        <Button type="button" onClick={() => window.print()}>
          {t.print}
        </Button>
      </p>
    </Panel>
  );
}
