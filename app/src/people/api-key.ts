/** For how many days a key may be given; a program that is forgotten stops by itself. */
export const KEY_DAYS = [30, 90, 180, 365] as const;

export const LONGEST_KEY_NAME = 100;
