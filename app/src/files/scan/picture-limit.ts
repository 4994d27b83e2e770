/** Pixels of the largest picture that is taken in: A4 at 600 dpi has 35 million, a telephone's photograph 12 to 50. */
export const LARGEST_PICTURE = 50_000_000;
