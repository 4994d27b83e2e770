import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { type SelectedWords, selectedWords } from './document-pane.tsx';
import type { NumberedDraft } from './draft.ts';
import { reviewText } from './review.text.ts';
import { useDesk } from './review-desk.tsx';

interface Offer {
  readonly span: SelectedWords;
  /** Below the selection, within the document's part of the screen. */
  readonly top: number;
  readonly left: number;
}

/** Beside words that are selected in the document: make a task of them. */
export function AddSelection() {
  const { view, review, choose, open, say } = useDesk();
  const t = useTexts(reviewText);
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    const look = () => setOffer(offerNow());
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  if (offer === null || view.text.slice(offer.span.start, offer.span.end).trim() === '') return null;
  const add = () => {
    // A fresh id of the right form.
    const newTaskId = crypto.randomUUID() as NumberedDraft['id'];
    if (!review.make({ kind: 'add', span: offer.span, newTaskId })) {
      say(t.notPossible);
      return;
    }
    window.getSelection()?.removeAllRanges();
    choose(newTaskId);
    open(newTaskId);
  };
  return (
    <div className="add-selection" style={{ top: offer.top, left: offer.left }}>
      {/* The press must not take the selection away before it is used. */}
      <Button type="button" look="primary" onMouseDown={(event) => event.preventDefault()} onClick={add}>
        {t.add}
      </Button>
    </div>
  );
}

function offerNow(): Offer | null {
  const span = selectedWords();
  const pane = document.getElementById('document');
  if (span === null || span.start === span.end || pane === null) return null;
  const rect = window.getSelection()?.getRangeAt(0).getBoundingClientRect();
  if (rect === undefined) return null;
  const frame = pane.getBoundingClientRect();
  const left = Math.min(Math.max(rect.left - frame.left, 8), Math.max(frame.width - 180, 8));
  return { span, top: rect.bottom - frame.top + pane.scrollTop + 6, left };
}
