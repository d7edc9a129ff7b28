import fc from 'fast-check';

// Generated texts are the same in every run, so that a check fails for a change and for nothing else.
// `TEST_SEED=random npx vitest run` looks at others; a failure names its seed.
const seed = process.env['TEST_SEED'] ?? '20261122';
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
