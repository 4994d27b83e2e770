import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actions } from '../web/context.ts';

/** What pages can do with directives, tasks, notices and reminders, programs can, too; or here stands why not. */

const NOUNS = ['directives', 'tasks', 'notices', 'noticeChoice', 'reminders'] as const;

const OTHERWISE: Readonly<Record<string, string>> = {
  'tasks.table': 'listAssignments, exportAssignments',
  'tasks.tablePart': 'listAssignments',
  'tasks.assignments': 'listAssignments',
  'tasks.tasks': 'listTasks',
  'tasks.orders': 'listOrders',
  'tasks.mayOpenOrder': 'getOrder answers, or not_found',
  'tasks.bulkMove': 'moveAssignments',
  'tasks.progressOf': 'getChain',
  'tasks.ownParts': 'getToday',
  'directives.list': 'listDirectives',
  'directives.issue.preview': 'previewIssue, with the names of the page',
  'directives.review.load': 'getDrafts, getDirective',
  'directives.screen.edit': 'editDirective',
  'directives.screen.news': 'listEdits',
  'directives.lint.maySwitchRules': 'listLintRules answers, or not_allowed',
  'notices.list': 'listNotices',
  'reminders.makeFeed': 'left to the pages: its address outlives the key',
  'reminders.feedAddress': 'left to the pages: its address outlives the key',
  'reminders.calendarFile': 'an address of its own, with the secret in it',
};

/** Actions of pages that no operation calls, and names above that no action has any more. */
export async function actionsWithoutOperation(actions: Actions): Promise<readonly string[]> {
  const calls = await callsOfOperations();
  const all = NOUNS.flatMap((noun) => namesIn(actions[noun], noun));
  const uncalled = all.filter((path) => !calls.has(path.split('.').at(-1) ?? ''));
  const unknown = Object.keys(OTHERWISE).filter((path) => !all.includes(path));
  return [...uncalled.filter((path) => OTHERWISE[path] === undefined), ...unknown];
}

function namesIn(actions: object, path: string): string[] {
  return Object.entries(actions).flatMap(([name, value]) =>
    typeof value === 'function' ? [`${path}.${name}`] : namesIn(value as object, `${path}.${name}`),
  );
}

/** Names of what is called where operations are made; the other `.api.ts` files speak to our own pages. */
async function callsOfOperations(): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for await (const file of glob('**/*.api.ts', { cwd: join(import.meta.dirname, '..') })) {
    const source = await readFile(join(import.meta.dirname, '..', file), 'utf8');
    if (!source.includes("/web/api.ts'")) continue;
    for (const [, name = ''] of source.matchAll(/\.(\w+)\s*\(/gu)) names.add(name);
  }
  return names;
}
