interface ImportMetaEnv {
  /** The language of the texts in this build's scripts; see vite.config.ts. */
  readonly PAGE_LANGUAGE: 'vi' | 'en';
}
