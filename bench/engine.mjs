// How long the engine takes for text it has never seen, beside retext on the same text.
import { createRequire } from 'node:module';
import { bundle } from './bundle.mjs';
import { quantile } from './client.mjs';
import { makeProse } from './prose.mjs';
import { checkWithRetext } from './retext.mjs';

/** The engine as plain JavaScript. @returns {typeof import('../server/engine/index.ts')} */
const loadEngine = () => createRequire(import.meta.url)(bundle('../server/engine/index.ts'));

/**
 * Milliseconds per 1,000 words of new text, warm: the median over texts of `words` words. The two take turns, so that a
 * busy machine slows both.
 * @param {number} words @param {number} rounds
 */
export const measureThroughput = (words, rounds) => {
  const { analyzeNow, createCache, readSettings } = loadEngine();
  const { settings } = readSettings([], '2026-01-15');
  const runs = {
    ours: (/** @type {string} */ text) => analyzeNow({ text, format: 'markdown' }, settings, createCache()),
    retext: checkWithRetext,
  };
  /** @param {(text: string) => unknown} run @param {string} text */
  const time = (run, text) => {
    const started = performance.now();
    run(text);
    return ((performance.now() - started) * 1000) / words;
  };
  /** @type {{ ours: number[], retext: number[] }} */
  const times = { ours: [], retext: [] };
  const warmUp = 5;
  for (let round = -warmUp; round < rounds; round++) {
    const text = makeProse(words, { seed: 1000 + round });
    const ours = time(runs.ours, text);
    const retext = time(runs.retext, text);
    if (round < 0) continue;
    times.ours.push(ours);
    times.retext.push(retext);
  }
  return { ours: quantile(times.ours, 0.5), retext: quantile(times.retext, 0.5) };
};

/**
 * Milliseconds to count a new text on every platform, warm: the quickest of `rounds` texts of so many characters.
 * @param {number} characters @param {number} rounds
 */
export const measureCounts = (characters, rounds) => {
  const { analyzeNow, platforms, readSettings, rules } = loadEngine();
  const { settings } = readSettings([], '2026-01-15');
  const silent = { ...settings, rules: Object.fromEntries(Object.keys(rules).map((id) => /** @type {const} */ ([id, 'off']))) };
  let quickest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const text = `${makeProse(characters / 5, { seed: 9000 + round }).slice(0, characters - 60)} “Thanks” 👩‍⚕️ https://www.example.org/guide #FluShot`;
    const analysis = analyzeNow({ text, format: 'markdown' }, silent);
    const started = performance.now();
    if (analysis.platforms.length < platforms.length) throw new Error('Some platforms were not counted.');
    quickest = Math.min(quickest, performance.now() - started);
  }
  return quickest;
};

/**
 * Milliseconds for `words` words of new text, warm: all privacy rules together, and the search for every medical term. The text is
 * read before the clock starts, and each round has another, so that nothing of it is remembered. The quickest round counts.
 * @param {number} words @param {number} rounds
 */
export const measureParts = (words, rounds) => {
  const { analyzeNow, readSettings, rules } = loadEngine();
  /** @type {typeof import('../server/engine/text/terms.ts')} */
  const { termUses } = createRequire(import.meta.url)(bundle('../server/engine/text/terms.ts'));
  const { settings } = readSettings([], '2026-01-15');
  const ids = Object.keys(rules);
  const silent = { ...settings, rules: Object.fromEntries(ids.map((id) => /** @type {const} */ ([id, 'off']))) };
  const privacy = Object.entries(rules).flatMap(([id, rule]) => (id.startsWith('phi/') ? [rule] : []));
  let [phi, matcher] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    const { draft } = analyzeNow({ text: makeProse(words, { seed: 5000 + round }), format: 'markdown' }, silent);
    const paragraphs = draft.versions.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs.map(({ paragraph }) => paragraph)));
    const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ value }) => value));
    const started = performance.now();
    for (const rule of privacy) {
      if (rule.scope === 'draft') Array.from(rule.check(draft, settings));
      else if (rule.scope === 'paragraph') for (const paragraph of paragraphs) Array.from(rule.check(paragraph, settings));
    }
    const between = performance.now();
    for (const sentence of sentences) termUses(sentence);
    matcher = Math.min(matcher, performance.now() - between);
    phi = Math.min(phi, between - started);
  }
  return { phi, matcher };
};
