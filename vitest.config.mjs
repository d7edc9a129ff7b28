import { defineConfig } from 'vitest/config';
import { native } from './test/native.mjs';
import { LongestFirst } from './test/order.mjs';

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({
  plugins: [native()],
  test: {
    include: ['test/{engine,lsp,cli,client,scripts,grammar}/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    isolate: false,
    sequence: { sequencer: LongestFirst },
    reporters: ['default'],
    server: { deps: { external: [/[\\/]out[\\/]native[\\/]/] } },
  },
});
