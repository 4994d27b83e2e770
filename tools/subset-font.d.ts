declare module 'subset-font' {
  /** The font with the glyphs of these characters alone, and of what they can be joined to. */
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Buffer>;
}
