import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  build: {
    // Font files stay files, so that a browser loads only the subsets it needs.
    assetsInlineLimit: 0,
    sourcemap: false,
  },
});
