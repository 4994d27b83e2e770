import { ButtonRow } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { downloadText } from './download.text.ts';
import { DOWNLOAD_FORMATS } from './download-formats.ts';

/** The directive and its tasks to be opened in other programs. Plain links: they work without script. */
export function DownloadLinks({ id }: { readonly id: string }) {
  const t = useTexts(downloadText);
  return (
    <details className="panel" id="tai-ve">
      <summary>{t.title}</summary>
      <ButtonRow>
        {DOWNLOAD_FORMATS.map((format) => (
          <a key={format} className="button" href={`/van-ban/${id}/tai-ve/${format}`} download>
            {t[format]}
          </a>
        ))}
      </ButtonRow>
    </details>
  );
}
