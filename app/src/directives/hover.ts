const MARK = 'hovered';

/**
 * Marks both sides of a task while the pointer is over one of them. By hand and not by state: the document is long, and
 * drawing it anew at every move of the pointer would be felt.
 */
export function markHovered(taskId: string | null): void {
  for (const element of document.querySelectorAll(`.${MARK}`)) element.classList.remove(MARK);
  if (taskId === null) return;
  const id = CSS.escape(taskId);
  for (const element of document.querySelectorAll(`[data-task="${id}"], #n-${id}`))
    element.classList.add(MARK);
}
