/**
 * On a slow line people type before the scripts are there. When React takes a page over it puts a text area that came
 * with words back to them, and what was typed is gone; so it is remembered from before, and put back after.
 */
export function rememberTyped(): () => void {
  const typed = new Map<HTMLTextAreaElement, string>();
  const remember = (area: HTMLTextAreaElement) => {
    if (area.value !== area.defaultValue) typed.set(area, area.value);
  };
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) remember(target);
  };
  for (const area of document.querySelectorAll('textarea')) remember(area);
  document.addEventListener('input', hear, true);
  return () => {
    document.removeEventListener('input', hear, true);
    for (const [area, text] of typed) {
      if (!area.isConnected || area.value === text) continue;
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
    typed.clear();
  };
}
