import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/hosts/process.mjs';
import { build, productIsCurrent } from '../scripts/hosts/product.mjs';

/** The path of a bundle, as it lies in the package. */
export const built = (file: string): string => join(root, 'dist', file);

/** Builds the bundles once for all tests that run them, unless they are what the sources say; what tests write goes when they end. */
export const setup = async (): Promise<() => void> => {
  if (!productIsCurrent()) await build();
  const folder = mkdtempSync(join(tmpdir(), 'clinical-tests-'));
  // The workers take over the environment, and so does all that they start.
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};
