import { type MouseEvent, memo, useMemo } from 'react';
import { classNames } from '../ui/class-names.ts';
import { DocumentText } from '../ui/document-text.tsx';
import { useTexts } from '../ui/locale.tsx';
import { documentText } from './document.text.ts';
import { type DocumentParts, layOut, type Paragraph, type Segment } from './document-view.ts';
import { markHovered } from './hover.ts';

export interface NumberedSpan {
  readonly id: string;
  readonly ordinal: number;
  readonly span: DocumentParts['tasks'][number]['span'];
}

interface DocumentPaneProps extends Pick<DocumentParts, 'text' | 'marks' | 'outline'> {
  /** Tasks that count, in the order of the text. */
  readonly tasks: readonly NumberedSpan[];
  readonly chosenId?: string | null | undefined;
  /** Where the number of a task leads without script. */
  readonly hrefOf: (taskId: string) => string;
  readonly onChoose?: ((taskId: string) => void) | undefined;
}

/**
 * The document with what was found underlined where it stands, and the number of each task beside its words. Every
 * stretch carries its offset, so that a selection can be found again in the original text.
 */
export const DocumentPane = memo(function DocumentPane(props: DocumentPaneProps) {
  const { text, marks, outline, tasks, chosenId = null } = props;
  const paragraphs = useMemo(() => layOut({ text, marks, outline, tasks }), [text, marks, outline, tasks]);
  const beginnings = useMemo(() => firstSegments(paragraphs), [paragraphs]);
  const choose = (event: MouseEvent<HTMLDivElement>) => {
    const selection = window.getSelection();
    // A selection that ends here is meant for adding or splitting, not for choosing.
    if (selection?.isCollapsed === false) return;
    // Between two lines the press meets the paragraph, and the cursor goes to the nearest words.
    const taskId = taskAt(event.target) ?? taskAt(selection?.anchorNode?.parentElement ?? null);
    if (taskId !== null) props.onChoose?.(taskId);
  };
  return (
    // The numbers in the text are the links for the keyboard; a press on the words themselves is a short cut.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className="paper"
      onClick={choose}
      onPointerOver={(event) => markHovered(taskAt(event.target))}
      onPointerLeave={() => markHovered(null)}
    >
      <DocumentText>
        {paragraphs.map((paragraph) => (
          <ParagraphView
            key={paragraph.start}
            paragraph={paragraph}
            text={text}
            chosenId={chosenId}
            numbers={tasks.filter(({ id, span }) => beginnings.get(id) === paragraph.start && span.end > 0)}
            pane={props}
          />
        ))}
      </DocumentText>
    </div>
  );
});

/** In which paragraph each task begins. */
function firstSegments(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const beginnings = new Map<string, number>();
  for (const { start, segments } of paragraphs) {
    for (const { taskId } of segments) {
      if (taskId !== null && !beginnings.has(taskId)) beginnings.set(taskId, start);
    }
  }
  return beginnings;
}

function taskAt(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest('[data-task]')?.getAttribute('data-task') ?? null)
    : null;
}

interface ParagraphProps {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly chosenId: string | null;
  readonly numbers: readonly NumberedSpan[];
  readonly pane: DocumentPaneProps;
}

function ParagraphView({ paragraph, text, chosenId, numbers, pane }: ParagraphProps) {
  const pending = [...numbers];
  return (
    <p className={paragraph.heading ? 'paper-heading' : undefined}>
      {paragraph.segments.map((segment) => {
        const [next] = pending;
        const begins = next !== undefined && segment.taskId === next.id;
        if (begins) pending.shift();
        const margin = begins && next.id === numbers[0]?.id;
        return (
          <SegmentView
            key={segment.start}
            segment={segment}
            words={text.slice(segment.start, segment.end)}
            chosen={segment.taskId !== null && segment.taskId === chosenId}
            number={begins ? { ...next, margin } : null}
            pane={pane}
          />
        );
      })}
    </p>
  );
}

interface SegmentProps {
  readonly segment: Segment;
  readonly words: string;
  readonly chosen: boolean;
  readonly number: (NumberedSpan & { readonly margin: boolean }) | null;
  readonly pane: DocumentPaneProps;
}

function SegmentView({ segment, words, chosen, number, pane }: SegmentProps) {
  const t = useTexts(documentText);
  const className = classNames(
    segment.taskId !== null && 'paper-task',
    chosen && 'finding-chosen',
    segment.bold && 'paper-bold',
    segment.hidden && 'paper-hidden',
    ...segment.marks.map((kind) => `finding-${kind}`),
  );
  const names = segment.marks.map((kind) => t[`mark.${kind}`]).join(', ');
  // A word that may be wrong is announced, not only drawn.
  const Words = segment.marks.includes('unsure') ? 'mark' : 'span';
  return (
    <>
      {number !== null && (
        <a
          id={`t-${number.id}`}
          className={classNames(
            'paper-number',
            !number.margin && 'paper-number-inline',
            chosen && 'paper-number-on',
          )}
          href={pane.hrefOf(number.id)}
          aria-label={t.taskN(number.ordinal)}
          aria-current={chosen ? 'true' : undefined}
          onClick={(event) => {
            if (pane.onChoose === undefined) return;
            event.preventDefault();
            event.stopPropagation();
            pane.onChoose(number.id);
          }}
        >
          {number.ordinal}
        </a>
      )}
      <Words
        id={segment.anchor}
        className={className === '' ? undefined : className}
        title={names === '' ? undefined : names}
        aria-description={Words === 'mark' ? names : undefined}
        data-from={segment.start}
        data-task={segment.taskId ?? undefined}
      >
        {words}
      </Words>
    </>
  );
}

/** The place in the original text at which a node of the pane stands; null outside of the document's words. */
export function offsetAt(node: Node | null, within: number): number | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const start = element?.closest('[data-from]')?.getAttribute('data-from');
  if (start === null || start === undefined) return null;
  return Number(start) + (node instanceof Element ? 0 : within);
}

export interface SelectedWords {
  readonly start: number;
  readonly end: number;
}

/** What is selected in the document, or where the cursor stands (start equals end); null when it is elsewhere. */
export function selectedWords(): SelectedWords | null {
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const from = offsetAt(selection.anchorNode, selection.anchorOffset);
  const to = offsetAt(selection.focusNode, selection.focusOffset);
  if (from === null || to === null) return null;
  return { start: Math.min(from, to), end: Math.max(from, to) };
}
