/** Where the server says whose a page is. */
export const WHOSE = 'X-Person';
/** Tells the server that nobody reads this page now: what is told once, is not told here. */
export const FOR_LATER = 'X-For-Later';
