import type { FactAssignment, FactDirective, FactOrder, Facts, FactTask } from './facts.ts';
import { idBeside } from './stored-ids.ts';

/**
 * The same world with work that no directive gave: every assignment broken down for another unit, and of every desk an order
 * without paper with a task of its own. Made of what is there, so that worlds stay what they are.
 */
export function withFurtherWork(facts: Facts): Facts {
  const orders = ordersOf(facts);
  const parts = facts.assignments.filter(({ task }) => rootOfTask(facts, task) === facts.root);
  const tasks = [...parts.map((whole, n) => partOf(facts, whole, n)), ...ordersOfRoot(facts, orders)];
  return {
    ...facts,
    orders,
    tasks: [...facts.tasks, ...tasks],
    assignments: [...facts.assignments, ...tasks.map((task, n) => givenFor(facts, task, n))],
  };
}

/** One order at every desk that keeps a directive. */
export function ordersOf({ directives }: Facts): FactOrder[] {
  return directives.map(({ id, root, keeper }) => ({ id: orderBeside(id), root, keeper }));
}

export function orderBeside(directive: string): string {
  return idBeside('c3', directive);
}

/** An order is kept, seen and handled as a directive is. */
export function asKept({ id, root, keeper }: FactOrder): FactDirective {
  return { id, root, keeper, issued: true };
}

function rootOfTask({ tasks, directives }: Facts, id: string): string | undefined {
  const task = tasks.find((each) => each.id === id);
  return directives.find((each) => each.id === task?.directive)?.root;
}

function partOf(facts: Facts, whole: FactAssignment, n: number): FactTask {
  return {
    id: idBeside('d1', whole.id),
    directive: null,
    from: { part: whole.id },
    follower: n % 2 === 0 ? null : personAt(facts, n),
    confirming: whole.unit,
    issuedBy: personAt(facts, 0),
    parties: n % 3 === 0 ? [{ unit: unitAt(facts, n + 3), role: 'cooperator' }] : [],
  };
}

function ordersOfRoot(facts: Facts, orders: readonly FactOrder[]): FactTask[] {
  return orders
    .filter(({ root }) => root === facts.root)
    .map(({ id }, n) => ({
      id: idBeside('d2', id),
      directive: null,
      from: { order: id },
      follower: n % 2 === 0 ? personAt(facts, n + 1) : null,
      confirming: unitAt(facts, n + 1),
      issuedBy: personAt(facts, 0),
      parties: [],
    }));
}

function givenFor(facts: Facts, { id }: FactTask, n: number): FactAssignment {
  return {
    id: idBeside(`e${id.slice(1, 2)}`, id),
    task: id,
    unit: unitAt(facts, n * 3 + 2),
    state: 'assigned',
    submittedBy: null,
    submittedOn: null,
    due: '2026-03-01',
    extensionBy: null,
    explanationAskedOn: null,
    station: null,
    cause: null,
  };
}

function unitAt({ versions }: Facts, n: number): string {
  const units = [...new Set(versions.map(({ unit }) => unit))];
  return units[n % units.length] ?? '';
}

function personAt({ persons }: Facts, n: number): string {
  return persons[n % persons.length] ?? '';
}
