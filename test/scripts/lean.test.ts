import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as sources from '../../server/engine/index.ts';
import { built } from '../build.ts';

// The bundle leaves out what nobody asks for, and changes how patterns are written: it must find the same.
const bundle: typeof sources = createRequire(import.meta.url)(built('engine.js'));

const corpus = new URL('../corpus/', import.meta.url);
const drafts = readdirSync(corpus).filter((name) => name.endsWith('.post.md'));
/** The first examples of each rule, as one draft: one that fires, if there is one, and one that stays quiet. */
const examples = Object.values(sources.rules).flatMap((rule) => [
  ...rule.examples.flatMap((example) => ('bad' in example ? [example.bad.replace(/[⟦⟧]/g, '')] : [])).slice(0, 1),
  ...rule.examples.flatMap((example) => ('bad' in example ? [] : [example.quiet])).slice(0, 1),
]);

const findingsOf = ({ analyzeNow, createCache, readSettings }: typeof sources, text: string): unknown => {
  const { settings } = readSettings([{ profile: 'us', phi: 'strict' }], '2026-11-22');
  return structuredClone(analyzeNow({ text, format: 'markdown' }, settings, createCache()).findings);
};

describe('the bundle finds what the sources find', () => {
  it.each(drafts)('in %s', (name) => {
    const text = readFileSync(new URL(name, corpus), 'utf8');
    expect(findingsOf(bundle, text)).toEqual(findingsOf(sources, text));
  });

  it('in examples of every rule', () => {
    const text = examples.join('\n\n');
    expect(findingsOf(bundle, text)).toEqual(findingsOf(sources, text));
  });
});
