import { join } from 'node:path';
import { root } from '../scripts/hosts/process.mjs';
import { build, productIsCurrent } from '../scripts/hosts/product.mjs';

/** The path of a bundle, as it lies in the package. */
export const built = (file: string): string => join(root, 'dist', file);

/** Builds the bundles once for all tests that run them, unless they are what the sources say. */
export const setup = async (): Promise<void> => {
  if (!productIsCurrent()) await build();
};
