import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as sources from '../../server/engine/index.ts';
import { built } from '../build.ts';

// The bundle leaves out what nobody asks for, and changes how patterns are written: it must find the same.
const bundle: typeof sources = createRequire(import.meta.url)(built('engine.js'));

const corpus = new URL('../corpus/', import.meta.url);
const drafts = readdirSync(corpus).filter((name) => name.endsWith('.post.md'));
/** The sentences of all examples, as one draft a rule. */
const examples = Object.entries(sources.rules).map(([id, rule]) => {
  const texts = rule.examples.flatMap((example) => ('bad' in example ? [example.bad.replace(/[⟦⟧]/g, '')] : [example.quiet]));
  return [id, texts.join('\n\n')] as const;
});

const findingsOf = ({ analyzeNow, createCache, readSettings }: typeof sources, text: string): unknown => {
  const { settings } = readSettings([{ profile: 'us', phi: 'strict' }], '2026-11-22');
  return structuredClone(analyzeNow({ text, format: 'markdown' }, settings, createCache()).findings);
};

describe('the bundle finds what the sources find', () => {
  it.each(drafts)('in %s', (name) => {
    const text = readFileSync(new URL(name, corpus), 'utf8');
    expect(findingsOf(bundle, text)).toEqual(findingsOf(sources, text));
  });

  it.each(examples)('in the examples of %s', (_id, text) => expect(findingsOf(bundle, text)).toEqual(findingsOf(sources, text)));
});
