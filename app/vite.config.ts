import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

// A page made of twenty small files pays for the headers of each and compresses each without the others.
const PAGE_FILES = {
  groups: [
    { name: 'framework', test: /node_modules/ },
    { name: 'shared', test: /[\\/]src[\\/](?:ui|base|web)[\\/]/, minShareCount: 2 },
  ],
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter()],
  build: {
    // Font files stay files, so that a browser loads only the subsets it needs.
    assetsInlineLimit: 0,
    sourcemap: false,
    ...(isSsrBuild !== true && { rolldownOptions: { output: { codeSplitting: PAGE_FILES } } }),
  },
}));
