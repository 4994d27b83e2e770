/** What a browser calls itself, made short enough for a person to recognise the device. */
export interface Device {
  /** "Chrome"; null where the name is not known. */
  readonly browser: string | null;
  readonly system: string | null;
}

/** The first that fits: many browsers claim to be others as well. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/zalo/i, 'Zalo'],
  [/FBA[NV]/, 'Facebook'],
  [/coc_coc_browser|CocCoc/i, 'Cốc Cốc'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/FxiOS|Firefox\//, 'Firefox'],
  [/CriOS|Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPod/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

export function deviceOf(userAgent: string): Device {
  const first = (known: readonly (readonly [RegExp, string])[]) =>
    known.find(([sign]) => sign.test(userAgent))?.[1] ?? null;
  return { browser: first(BROWSERS), system: first(SYSTEMS) };
}

/** "Chrome · Android"; empty where nothing is known. */
export function shortNameOf({ browser, system }: Device): string {
  return [browser, system].filter((part) => part !== null).join(' · ');
}
