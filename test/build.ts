import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/hosts/process.mjs';
import { build, productIsCurrent } from '../scripts/hosts/product.mjs';
import { buildNative } from './native.mjs';

/** The path of a bundle, as it lies in the package. */
export const built = (file: string): string => join(root, 'dist', file);

/**
 * Builds once for all tests: the bundles that some of them run, unless they are what the sources say, and the sources that others call.
 * What tests write goes when they end.
 */
export const setup = async (): Promise<() => void> => {
  await buildNative();
  if (!productIsCurrent()) await build();
  const folder = mkdtempSync(join(tmpdir(), 'clinical-tests-'));
  // The workers take over the environment, and so does all that they start.
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};
