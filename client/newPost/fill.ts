import type { Template } from './templates.ts';

/** What a new draft is filled with. */
export interface Filling {
  /** By the name of a field. */
  readonly values: Readonly<Record<string, string>>;
  /** Where the draft goes, by id; empty where nobody chose. */
  readonly platforms: readonly string[];
  readonly known: readonly { readonly id: string; readonly name: string }[];
}

const tabStop = /\$\{(\d+)(?::((?:\\.|[^}\\])*)|\|((?:\\.|[^|\\])*)\|)\}/g;

const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

// What YAML reads as a text when it stands bare; the rest is quoted.
const bare = /^(?!(?:true|false|yes|no|on|off|null|y|n)$)\p{L}[\p{L}\p{N} .'&()+/-]*$/iu;
const inYaml = (text: string): string => (bare.test(text) ? text : JSON.stringify(text));

/** Takes out the versions for platforms that the draft does not go to. */
const withoutOthers = (body: string, { platforms, known }: Filling): string => {
  if (platforms.length === 0) return body;
  const [shared = '', ...versions] = body.split(/\n(?=## )/);
  const kept = versions.filter((version) => {
    const heading = version.slice(3, version.indexOf('\n'));
    const platform = known.find(({ name }) => name === heading);
    return !platform || platforms.includes(platform.id);
  });
  return [shared, ...kept].join('\n').replace(/\s*(?:\$0)?$/, '\n$0');
};

/**
 * The snippet of a new draft. What the project knows is written in; what only the writer knows is asked for in double braces, so that
 * nobody publishes an example. In the front matter it is left empty, for there an example would count, such as one of a consent.
 */
export const fillTemplate = (template: Template, filling: Filling): string => {
  const body = withoutOthers(template.body, filling);
  const front = body.indexOf('\n---\n', 4);
  const text = body.slice(front);
  const platforms = filling.platforms.map(inYaml).join(', ');
  const values: Readonly<Record<string, string>> = { ...filling.values, ...(platforms === '' ? {} : { platforms }) };
  return body.replace(tabStop, (whole: string, number: string, _example: unknown, _choices: unknown, at: number) => {
    const field = template.own[number];
    if (!field) return whole;
    const known = Object.hasOwn(values, field.name) ? values[field.name]?.replace(/\s+/g, ' ').trim() : undefined;
    const inFront = at < front;
    if (known !== undefined && known !== '') return literal(inFront && field.name !== 'platforms' ? inYaml(known) : known);
    if (field.optional) return whole;
    const prompt = `\${${number}:{{${field.name}\\}\\}}`;
    if (!inFront) return prompt;
    return text.includes(`\${${number}:`) ? `"${prompt}"` : `\${${number}}`;
  });
};

/** A snippet whose front matter says what a caller wants of it: the campaign, the day. A key that is not there is put at its end. */
export const withKeys = (snippet: string, keys: Readonly<Record<string, string>>): string =>
  Object.entries(keys).reduce((made, [key, value]) => {
    const end = made.indexOf('\n---\n', 4);
    const [front, rest] = [made.slice(0, end), made.slice(end)];
    const line = new RegExp(`^${key}: (?:\\$\\{(\\d+):[^}]*\\}|.*)$`, 'm');
    const written = literal(inYaml(value));
    if (!line.test(front)) return `${front}\n${key}: ${written}${rest}`;
    return front.replace(line, (_, stop: string | undefined) => `${key}: ${stop === undefined ? written : `\${${stop}:${written}}`}`) + rest;
  }, snippet);

/** The day so many days after another, both `YYYY-MM-DD`. */
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
