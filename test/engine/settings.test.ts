import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeNow, readSettings, rules, settingTable, type Settings } from '../../server/engine/index.ts';
import { profileOf } from '../../server/engine/profile.ts';
import { today } from './support.ts';

const initial = readSettings([], today);
const privateDraft = 'Our patient is home. Her SSN is 536-90-4399. Call her at 202-555-0143.';
const privacyIn = (settings: Settings): readonly string[] =>
  analyzeNow({ text: privateDraft, format: 'markdown' }, settings).findings.flatMap(({ rule, severity }) =>
    rule.startsWith('phi/') ? [`${severity} ${rule}`] : [],
  );

describe('settings', () => {
  test('are the initial ones when nobody set any', () => {
    expect(initial).toEqual({
      settings: { ...Object.fromEntries(Object.entries(settingTable).map(([key, row]) => [key, row.initial])), today, references: [], unreadBibliography: [] },
      problems: [],
    });
    expect(readSettings([undefined, null, {}], today)).toEqual(initial);
  });

  test('of a later layer win, and rules are added up', () => {
    const { settings, problems } = readSettings(
      [
        { audience: 'patients', rules: { jargon: 'off', 'phi/phone': 'warning' } },
        { $schema: 'x', audience: 'professionals', keep: null, rules: { jargon: 'hint' } },
      ],
      today,
    );
    expect([settings.audience, settings.keep, settings.rules, problems]).toEqual(['professionals', [], { jargon: 'hint', 'phi/phone': 'warning' }, []]);
  });

  test.each<readonly [name: string, layer: unknown, named: string]>([
    ['an unknown name', { audiance: 'public' }, '"audiance"'],
    ['a name that objects have anyway', { constructor: 1 }, '"constructor"'],
    ['an unknown choice', { audience: 'robots' }, '"audience"'],
    ['a word instead of a list', { platforms: 'x' }, '"platforms"'],
    ['a list instead of names and levels', { rules: ['jargon'] }, '"rules"'],
    ['a list', [], 'names and values'],
    ['a word', 'audience', 'names and values'],
    ['a number', 5, 'names and values'],
  ])('tell of %s', (_name, layer, named) => {
    const { settings, problems } = readSettings([layer], today);
    expect(settings).toEqual(initial.settings);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(named);
  });

  test.each<readonly [name: string, layer: unknown, named: string]>([
    ['a level that does not exist', { rules: { jargon: 'loud', draft: 'hint' } }, '"jargon"'],
    ['a list with something else in it', { keep: ['asthma', 5] }, '"keep"'],
  ])('keep what can be read beside %s, and tell of it', (_name, layer, named) => {
    const { settings, problems } = readSettings([layer], today);
    expect([settings.keep, settings.rules]).toEqual(named === '"keep"' ? [['asthma'], {}] : [[], { draft: 'hint' }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(named);
  });

  test('any value is read without an error, and leaves settings of the right types', () => {
    const row = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(settingTable), '__proto__', 'other'), fc.anything()));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.boolean(), (layers, trusted) => {
        const { settings } = readSettings(layers, today, trusted);
        for (const [key, setting] of Object.entries(settingTable))
          expect(setting.read(Object.entries(settings).find(([name]) => name === key)?.[1])).toBeDefined();
        expect(settings.today).toBe(today);
      }),
      { numRuns: 500 },
    );
  });

  test('of a folder that nobody trusts do not say who may be named', () => {
    const layers = [{ people: ['Kim Lee'] }, { people: ['Ann Jones'], phones: ['415-555-0132'], keep: ['asthma'] }];
    const { people, phones, keep } = readSettings(layers, today, false).settings;
    expect({ people, phones, keep }).toEqual({ people: ['Kim Lee'], phones: [], keep: ['asthma'] });
  });

  test('of a folder that nobody trusts choose neither the law nor how loud claims are', () => {
    const project = { profile: 'us', role: 'agency', locale: 'en-US', rules: { claim: 'off', 'claim/cure': 'hint', jargon: 'off' } };
    const ours = readSettings([{ profile: 'au', role: 'seller' }, project], today, false).settings;
    expect([ours.profile, ours.role, ours.rules]).toEqual(['au', 'seller', { jargon: 'off' }]);
    const byLocale = readSettings([{ locale: 'en-AU' }, project], today, false).settings;
    expect([byLocale.locale, profileOf(byLocale)]).toEqual(['en-US', 'au']);
    expect(profileOf(readSettings([{}, project], today, false).settings)).toBe('us');
    expect(profileOf(readSettings([{ locale: 'en-AU' }, { locale: 'en-GB' }], today).settings)).toBe('uk');
    expect(readSettings([{ profile: 'au' }, project], today).settings).toMatchObject({ profile: 'us', role: 'agency', rules: { claim: 'off' } });
  });

  test('of a folder that nobody trusts cannot make a privacy rule quieter', () => {
    const loud = privacyIn(initial.settings);
    expect(loud.length).toBeGreaterThan(1);
    const names = fc.constantFrom('phi', ...Object.keys(rules).filter((id) => id.startsWith('phi/')), 'jargon');
    const levels = fc.dictionary(names, fc.constantFrom('off', 'hint', 'information', 'warning', 'error'));
    fc.assert(
      fc.property(levels, fc.constantFrom('default', 'strict'), (rule, phi) => {
        expect(privacyIn(readSettings([{ rules: rule }, { rules: rule, phi }], today, false).settings)).toEqual(expect.arrayContaining([...loud]));
      }),
      { numRuns: 50 },
    );
    expect(privacyIn(readSettings([{ rules: { phi: 'off' } }], today, true).settings)).toEqual([]);
    expect(readSettings([{ phi: 'strict' }, { phi: 'default' }], today, false).settings.phi).toBe('strict');
    expect(readSettings([{ phi: 'strict' }, { phi: 'default' }], today, true).settings.phi).toBe('default');
  });
});
