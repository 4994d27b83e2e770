/**
 * On a slow line people type before the scripts are there. When React takes a page over, it puts text areas back to the
 * words they came with and holds text fields for empty that it keeps the text of: what was typed would be gone. So it is
 * remembered from before, and typed again after.
 */

type Control = HTMLInputElement | HTMLTextAreaElement;

/** @returns to be called once the page has been taken over */
export function rememberTyped(): () => void {
  const typed = new Map<Control, string>();
  const remember = (element: unknown) => {
    if (isTypedInto(element) && element.value !== element.defaultValue) typed.set(element, element.value);
  };
  const hear = ({ target }: Event) => remember(target);
  for (const element of document.querySelectorAll('input, textarea')) remember(element);
  document.addEventListener('input', hear, true);
  return () => {
    document.removeEventListener('input', hear, true);
    for (const [control, text] of typed) if (control.isConnected) typeAgain(control, text);
    typed.clear();
  };
}

function isTypedInto(element: unknown): element is Control {
  if (element instanceof HTMLTextAreaElement) return true;
  const untyped = ['hidden', 'checkbox', 'radio', 'file', 'submit', 'button', 'reset'];
  return element instanceof HTMLInputElement && !untyped.includes(element.type);
}

function typeAgain(control: Control, text: string): void {
  // React takes for typed what differs from what was last written through the property of the element itself.
  control.value = '';
  const prototype: unknown = Object.getPrototypeOf(control);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, text);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  // Who has gone on to another field wants no list of offers under this one.
  if (document.activeElement !== control)
    control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}
