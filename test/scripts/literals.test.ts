import { describe, expect, it } from 'vitest';
import { lightLiterals } from '../../scripts/bundle/literals.mjs';

/** What a program gives, with its text file beside it. */
const run = ({ code, tables }: { code: string; tables: string }): unknown => {
  const files = { readFileSync: (path: string, as: string): unknown => (path === '/dist/a.txt' && as === 'latin1' ? tables : undefined) };
  const give: { exports: unknown } = { exports: undefined };
  new Function('module', 'require', '__filename', code)(give, () => files, '/dist/a.js');
  return give.exports;
};

const long = 'vaccin=é÷\n'.repeat(500);
const inBackticks = `\`${long}\``;

describe('the literals of a bundle', () => {
  it.each([
    ['a long string', `module.exports = ${JSON.stringify(long)};`, long],
    ['a long template, in a function', `module.exports = (() => ${inBackticks}.length)();`, long.length],
    ['two of them', `module.exports = ${inBackticks} === ${JSON.stringify(long)} && [${inBackticks}].length;`, 1],
    ['right behind a word', `module.exports = typeof${inBackticks};`, 'string'],
  ])('lie in a text beside it: %s', (_what, code, expected) => {
    const light = lightLiterals(code);
    expect(light.tables).toContain(long);
    expect(light.code.length).toBeLessThan(300);
    expect(run(light)).toBe(expected);
  });

  it.each([
    ['a short string', 'module.exports = "flu".repeat(2);', 'fluflu'],
    ['a long string with letters beyond Latin-1', `module.exports = ${JSON.stringify(`“${long}”`)}.length;`, long.length + 2],
    ['a long template with something to fill in', `module.exports = (n => \`${long}\${n}\`)(1).length;`, long.length + 1],
    ['a long template with a tag', `module.exports = String.raw\`${long}\`.length;`, long.length],
    ['a pattern in a function, which a call makes anew', 'module.exports = (() => /\\p{L}+/gu.exec("flu shot")[0])();', 'flu'],
  ])('stay as they are: %s', (_what, code, expected) => {
    const light = lightLiterals(code);
    expect(light).toEqual({ code, tables: '' });
    expect(run(light)).toBe(expected);
  });

  it.each([
    ['a class of Unicode', '/\\p{L}+/gu'],
    ['a long pattern', `/"(?:['"/\\\\]\\/\\n\\w|\\u2019|’|${'measles|'.repeat(20)}mumps){1,2}\\s*[/\\]]$/i`],
    ['no flags', `/(?:${'the|'.repeat(40)}a) flu/`],
  ])('are strings, where a pattern is made as the file is loaded: %s', (_what, pattern) => {
    const light = lightLiterals(`module.exports = ${pattern};`);
    expect(light.code).toMatch(/^module\.exports = RegExp\("/);
    expect(String(run(light))).toBe(pattern);
    expect(run(lightLiterals(`module.exports = typeof${pattern};`))).toBe('object');
  });
});
