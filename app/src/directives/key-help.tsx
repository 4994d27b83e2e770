import { Dialog } from '../ui/dialog.tsx';
import { Check } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { reviewText } from './review.text.ts';
import { useKeySetting } from './review-keys.ts';

export const KEY_HELP_ID = 'phim-tat';

const ROWS = [
  ['J  K', 'help.jk'],
  ['Enter', 'help.enter'],
  ['T', 'help.t'],
  ['G', 'help.g'],
  ['D', 'help.d'],
  ['N', 'help.n'],
  ['X', 'help.x'],
  ['⌫  Del', 'help.del'],
  ['Z', 'help.z'],
  ['/', 'help.slash'],
  ['?', 'help.q'],
] as const;

/** All keys of the screen, and the switch that turns single keys off. */
export function KeyHelp() {
  const t = useTexts(reviewText);
  const [on, setOn] = useKeySetting();
  return (
    <Dialog id={KEY_HELP_ID} title={t.help}>
      <dl className="key-list">
        {ROWS.map(([keys, text]) => (
          <div key={text}>
            <dt>
              {keys.split('  ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t[text]}</dd>
          </div>
        ))}
      </dl>
      <Check
        name="keys"
        label={t.keysOn}
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
    </Dialog>
  );
}
