import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftTaskId } from '../base/ids.ts';
import { decideEdit } from './decide-edit.ts';
import { draftAt, party, reviewOf, taskId } from './draft.test-data.ts';
import { type DraftTask, inOrder } from './draft.ts';
import { applyChanges, type Change, type Edit, type ReviewState } from './edit.ts';
import { previousActive } from './edit-structure.ts';
import { trimSpan } from './quote.ts';

/** A directive of a few clauses, each of them a task. */
const clause = fc
  .array(fc.constantFrom('rà soát', 'báo cáo', 'trường', 'UBND', '**ngay**', 'đến, ', '; ', '. ', '\n'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => `- Giao ${words.join(' ')} xong.\n\n`);

const directive = fc.array(clause, { minLength: 1, maxLength: 5 }).map((clauses) => {
  const text = clauses.join('');
  let start = 0;
  const drafts = clauses.map((words, at) => {
    const span = trimSpan(text, { start, end: start + words.length });
    start += words.length;
    if (span === null) throw new Error('a clause has words');
    return draftAt(span, text, {
      leads: [party(`Đơn vị ${at}`, { span: { start: span.start, end: span.start + 2 } })],
    });
  });
  return { text, state: reviewOf(...drafts) };
});

/** What somebody might do next, as numbers that are turned into an edit of whatever stands at that moment. */
const intention = fc.record({
  what: fc.constantFrom(
    'set-leads',
    'set-deadline',
    'set-summary',
    'set-kind',
    'accept',
    'split',
    'merge',
    'add',
    'drop',
    'restore',
    'set-header',
  ),
  which: fc.nat(20),
  where: fc.double({ min: 0, max: 1, noNaN: true }),
});

interface Intention {
  readonly what: string;
  readonly which: number;
  readonly where: number;
}

function editOf(
  state: ReviewState,
  text: string,
  { what, which, where }: Intention,
  newTaskId: DraftTaskId,
): Edit | null {
  const offset = Math.floor(where * text.length);
  if (what === 'add')
    return { kind: 'add', span: { start: offset, end: Math.min(offset + 20, text.length) }, newTaskId };
  if (what === 'set-header') {
    return {
      kind: 'set-header',
      header: { ...state.header.value, number: String(which) },
      version: state.header.version,
    };
  }
  const all = inOrder(state.tasks);
  const task = all[which % Math.max(all.length, 1)];
  if (task === undefined) return null;
  const on = { taskId: task.id, version: task.version };
  switch (what) {
    case 'set-leads':
      return { kind: 'set-leads', ...on, leads: [party(`Trường ${which}`)] };
    case 'set-deadline':
      return {
        kind: 'set-deadline',
        ...on,
        deadline: which % 2 === 0 ? null : { kind: 'soon', text: 'ngay' },
      };
    case 'set-summary':
      return { kind: 'set-summary', ...on, summary: `Việc ${which}` };
    case 'set-kind':
      return { kind: 'set-kind', ...on, taskKind: which % 2 === 0 ? 'direction' : 'assignment' };
    case 'split': {
      const { start, end } = task.value.span;
      return { kind: 'split', ...on, offset: start + Math.floor(where * (end - start)), newTaskId };
    }
    case 'merge': {
      const intoId = previousActive(state.tasks, task.id);
      const into = intoId === null ? undefined : state.tasks.get(intoId);
      return intoId === null || into === undefined
        ? null
        : { kind: 'merge', ...on, intoId, intoVersion: into.version };
    }
    case 'accept':
    case 'drop':
    case 'restore':
      return { kind: what, ...on };
    default:
      return null;
  }
}

/** Does what can be done of the intentions, in order; the changes of each are kept, as the store keeps them. */
function doAll(start: ReviewState, text: string, intentions: readonly Intention[]) {
  const states = [start];
  const record: (readonly Change[])[] = [];
  intentions.forEach((each, at) => {
    const state = states.at(-1) ?? start;
    const edit = editOf(state, text, each, taskId(1000 + at));
    const decision = edit && decideEdit(state, edit, { text, changesOf: () => null });
    if (decision?.ok !== true || decision.changes.length === 0) return;
    record.push(decision.changes);
    states.push(applyChanges(state, decision.changes));
  });
  return { states, record, end: states.at(-1) ?? start };
}

function dataOf(state: ReviewState): { header: unknown; tasks: [string, DraftTask][] } {
  return { header: state.header.value, tasks: inOrder(state.tasks).map(({ id, value }) => [id, value]) };
}

test('whatever was done, undoing it from the last to the first puts everything back', () => {
  fc.assert(
    fc.property(directive, fc.array(intention, { maxLength: 12 }), ({ text, state }, intentions) => {
      const { states, record, end } = doAll(state, text, intentions);
      const changesOf = new Map<number, readonly Change[]>(record.entries());
      let now = end;
      for (let seq = record.length - 1; seq >= 0; seq--) {
        const undo = decideEdit(
          now,
          { kind: 'undo', seq },
          { text, changesOf: (n) => changesOf.get(n) ?? null },
        );
        expect(undo.ok).toBe(true);
        if (!undo.ok) return;
        now = applyChanges(now, undo.changes);
        const earlier = states[seq];
        expect(earlier && dataOf(now)).toEqual(earlier && dataOf(earlier));
      }
    }),
    { numRuns: 300 },
  );
});

test('every task keeps words of the text: a span inside it, a quote and a title', () => {
  fc.assert(
    fc.property(directive, fc.array(intention, { maxLength: 15 }), ({ text, state }, intentions) => {
      for (const { value } of inOrder(doAll(state, text, intentions).end.tasks)) {
        expect(value.span.start).toBeGreaterThanOrEqual(0);
        expect(value.span.end).toBeLessThanOrEqual(text.length);
        expect(value.span.start).toBeLessThan(value.span.end);
        expect(value.quote).not.toBe('');
        expect(value.summary).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

test('of two people who saw the same version only the first is heard, and the second is told which task', () => {
  fc.assert(
    fc.property(directive, intention, intention, ({ text, state }, one, other) => {
      const context = { text, changesOf: () => null };
      const first = editOf(state, text, one, taskId(1000));
      const second = editOf(state, text, { ...other, which: one.which }, taskId(1001));
      if (first === null || second === null || !('taskId' in first) || !('taskId' in second)) return;
      const done = decideEdit(state, first, context);
      if (!done.ok || done.changes.length === 0) return;
      const late = decideEdit(applyChanges(state, done.changes), second, context);
      expect(late.ok ? [] : late.taskIds).toContain(second.taskId);
    }),
  );
});
