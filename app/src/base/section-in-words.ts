/** An article has its word in its number ("Điều 3.1.a"); other points need one before theirs: "mục II.3". */
export const sectionInWords = (word: string, section: string): string =>
  section.startsWith('Điều ') ? section : `${word} ${section}`;
