import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointsOf, putJoints, withJoints } from '../../scripts/bundle/joints.mjs';

/** A pattern as the bundle has it. */
const jointed = (pattern: string): string => putJoints(pattern, jointsOf([pattern])[0] ?? []);

describe('joints', () => {
  it.each([
    ['behind a choice that something follows', '(?:ask|tell) (?:us|me) now', '(?:ask|tell)(?=) (?:us|me)(?=) now'],
    ['behind what may be left out', 'very (?:good )?news', 'very (?:good )?(?=)news'],
    ['behind a repetition', 'no (?:\\w+ ){0,3}one', 'no (?:\\w+ ){0,3}(?=)one'],
    ['behind the quantifier, lazy or not', 'no (?:\\w+ )*?one', 'no (?:\\w+ )*?(?=)one'],
    ['behind a group that has a choice inside', 'say ((?:a|b)c)d', 'say ((?:a|b)(?=)c)(?=)d'],
    ['not where the pattern may begin', '(?:re)?admit|(?:a )?case', '(?:re)?admit|(?:a )?case'],
    ['not at the end of an alternative', 'go (?:in|out)|stay (?:in|out)', 'go (?:in|out)|stay (?:in|out)'],
    ['not at the end of a group', 'go (?:(?:in|out))', 'go (?:(?:in|out))'],
    ['not behind a group with one way', 'go (?:in) now', 'go (?:in) now'],
    ['not in a lookbehind', '(?<=say (?:in|out) )x', '(?<=say (?:in|out) )x'],
    ['not behind a lookahead', 'go (?=in|out)x', 'go (?=in|out)x'],
    ['not in a class', 'go [(a|b)?x]y', 'go [(a|b)?x]y'],
    ['not behind an escaped bracket', 'go \\(in|out\\) x', 'go \\(in|out\\) x'],
    ['before nothing that repeats what went before', 'go (?:in|out){2}x', 'go (?:in|out){2}(?=)x'],
  ])('stand %s', (_what, pattern, expected) => expect(jointed(pattern)).toBe(expected));

  it('stand in each piece of a pattern with something in between', () =>
    expect(jointsOf(['go (?:in|', ') (?:up|down) x', ' (?:a|b) c'])).toEqual([[], [1, 13], [8]]));

  const atom = fc.constantFrom('a', 'b', 'c', ' ', '.', '\\w', '\\b', '[ab]', '[^a]', '\\d');
  const { pattern } = fc.letrec<{ pattern: string; group: string; item: string }>((tie) => ({
    item: fc.oneof({ maxDepth: 3 }, atom, tie('group')),
    group: fc
      .tuple(fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<=', '(?<!'), tie('pattern'), fc.constantFrom('', '?', '*', '+', '{0,2}', '{2}', '*?', '??'))
      .map(([open, inside, repeated]) => `${open}${inside})${/^\(\?<?[=!]/.test(open) ? '' : repeated}`),
    pattern: fc
      .array(
        fc.array(tie('item'), { minLength: 1, maxLength: 4 }).map((items) => items.join('')),
        { minLength: 1, maxLength: 3 },
      )
      .map((all) => all.join('|')),
  }));
  it('change no match', () =>
    fc.assert(
      fc.property(pattern, fc.array(fc.constantFrom('a', 'b', 'c', ' ', '1', 'x'), { maxLength: 12 }), (source, letters) => {
        const text = letters.join('');
        expect([...text.matchAll(new RegExp(jointed(source), 'g'))].map((match) => [...match, match.index])).toEqual(
          [...text.matchAll(new RegExp(source, 'g'))].map((match) => [...match, match.index]),
        );
      }),
      { numRuns: 300 },
    ));
});

describe('a module with joints', () => {
  const long = 'in a long pattern that takes a while';
  it('has them in its patterns', async () => {
    expect(await withJoints(`const a: RegExp = /${long} (?:in|out) x/;`)).toContain(`/${long} (?:in|out)(?=) x/`);
    const nested = (joint: string): string => `new RegExp(String.raw\`say (?:\${alternatives\`(?:in|out)${joint} x|y\`})${joint} z\`)`;
    expect(await withJoints(nested(''))).toContain(nested('(?=)'));
    expect(await withJoints('bounded(alternatives`go (?:in|out) x`)')).toContain('go (?:in|out)(?=) x');
    expect(await withJoints('bounded(`go (?:in|out) x`)')).toContain('go (?:in|out)(?=) x');
  });

  it('leaves lists, texts and short patterns alone', async () => {
    const text =
      'const list = alternatives`go (?:in|out) x`;\nwordSet(alternatives`go (?:in|out) x`);\nsigns(String.raw`go (?:in|out) x`);\nconst words = "go (?:in|out) x";\n';
    expect(await withJoints(text)).not.toContain('(?=)');
    expect(await withJoints('const short = /go (?:in|out) x/;')).not.toContain('(?=)');
    // Read, this has a bracket of the text, and no group.
    expect(await withJoints('bounded(`go (?:in|out) \\\\(x`)')).not.toContain('(?=)');
  });
});
