import { useTexts } from '../ui/locale.tsx';
import { documentText } from './document.text.ts';

/** What was left out or decided when the text was taken out of its file; nothing where nothing was. */
export function SourceNotes({ notes }: { readonly notes: readonly string[] }) {
  const t = useTexts(documentText);
  if (notes.length === 0) return null;
  return (
    <details className="source-notes" open>
      <summary>{t.sourceNotes(notes.length)}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}
