import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { languageOfBuild, oneLanguage } from './one-language.ts';

// A page made of twenty small files pays for the headers of each and compresses each without the others.
const PAGE_FILES = {
  groups: [
    // What every page needs; a library of one page stays with that page.
    { name: 'framework', test: /node_modules[\\/](?:react|react-dom|react-router|scheduler|cookie)[\\/]/ },
    { name: 'shared', test: /[\\/]src[\\/](?:ui|base|web)[\\/]/, minShareCount: 2 },
    {
      name: 'directive',
      test: /[\\/]src[\\/]directives[\\/](?:directive\.text|document\.text|review-steps)/,
    },
  ],
};

const LANGUAGE = languageOfBuild(process.env);

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter(), oneLanguage(LANGUAGE)],
  define: { 'import.meta.env.PAGE_LANGUAGE': JSON.stringify(LANGUAGE) },
  build: {
    // Font files stay files, so that a browser loads only the subsets it needs.
    assetsInlineLimit: 0,
    sourcemap: false,
    ...(isSsrBuild !== true && { rolldownOptions: { output: { codeSplitting: PAGE_FILES } } }),
  },
}));
