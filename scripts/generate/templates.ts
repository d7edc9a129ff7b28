import { readdirSync, readFileSync } from 'node:fs';

const folder = 'snippets/templates';

/** A field that stands for what only the project or the writer knows. */
interface Own {
  /** `date and time` */
  readonly name: string;
  /** A post without it may go out, so nobody is asked for it. */
  readonly optional?: true;
}

/** A template as it is written to `snippets/templates.json`, which New Post… reads. */
interface Template {
  /** The name of its file, and of its drafts. */
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly group: string;
  readonly about: string;
  readonly platforms: readonly string[];
  /** Templates that make one set of drafts name it, and stand in its order. */
  readonly set?: string;
  /** Its own fields by the number of their tab stop. */
  readonly own: Readonly<Record<string, Own>>;
  /** A snippet, every tab stop with an example. */
  readonly body: string;
}

/** The groups of the list, in its order. */
const groups = ['Teach', 'Observances and seasons', 'Events', 'People', 'Talk with readers', 'News and calls', 'Partners and peers', 'Campaign', 'Profile'];

const head = /^<!--\n([\s\S]*?)\n-->\n/;
const field = /\$\{([a-z][a-z -]*)(?:([:!?])((?:\\.|[^}\\])*)|\|((?:\\.|[^|\\])*)\|)?\}/g;
const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/**
 * The grammar of a template: `${name:example}` may stay as it is, `${name!example}` is asked of the writer unless the project knows it,
 * `${name?example}` is taken from the project where it knows it, `${name|a,b|}` is a choice and `${name}` is written again.
 */
const compile = (file: string, source: string, platforms: readonly string[]): Pick<Template, 'body' | 'own'> => {
  const numbers = new Map<string, { readonly number: number; readonly text: string }>();
  const own: Record<string, Own> = {};
  const body = source.replace(field, (_, name: string, mark?: string, example?: string, choices?: string) => {
    const known = numbers.get(name);
    if (known) return `\${${known.number}${known.text}}`;
    const number = numbers.size + 1;
    if (mark === undefined && choices === undefined && name !== 'platforms') throw new Error(`${file}: "${name}" has no example`);
    const all = [platforms.join('\\, '), ...(platforms.length > 1 ? platforms : [])].join(',');
    const text = name === 'platforms' ? `|${all}|` : choices === undefined ? `:${(example ?? '').replaceAll('@today', today)}` : `|${choices}|`;
    if (mark === '!') own[number] = { name };
    if (mark === '?' || name === 'platforms' || choices?.startsWith('public,')) own[number] = { name, optional: true };
    numbers.set(name, { number, text });
    return `\${${number}${text}}`;
  });
  return { own, body: `${body.trimEnd()}\n$0` };
};

const readTemplate = (file: string): Template => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const opening = head.exec(text);
  if (!opening) throw new Error(`${file} does not begin with a comment that names it`);
  const facts = new Map((opening[1] ?? '').split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const));
  const fact = (key: string): string => {
    const value = facts.get(key);
    if (value === undefined || value === '') throw new Error(`${file} does not say its "${key}"`);
    return value;
  };
  const group = fact('group');
  if (!groups.includes(group)) throw new Error(`${file}: there is no group "${group}"`);
  const platforms = fact('platforms').split(', ');
  const set = facts.get('set');
  return {
    id: file.replace(/\.md$/, ''),
    name: fact('name'),
    prefix: fact('prefix'),
    group,
    about: fact('about'),
    platforms,
    ...(set === undefined ? {} : { set }),
    ...compile(file, text.slice(opening[0].length), platforms),
  };
};

/** Every template, in the order of the list. */
export const readTemplates = (): readonly Template[] =>
  readdirSync(folder)
    .sort()
    .map(readTemplate)
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));

/** What VS Code offers when a writer types a prefix. */
export const snippetsFile = (templates: readonly Template[]): string => {
  const entries = templates.map(({ name, prefix, about, body }) => [name, { prefix, description: about, body: body.split('\n') }] as const);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
};

/** What New Post… reads. */
export const templatesFile = (templates: readonly Template[]): string =>
  `${JSON.stringify(
    templates.map((template) => ({ ...template, platforms: template.platforms.join(', ') })),
    null,
    2,
  )}\n`;

const whenNot = (body: string): string => /<!-- (Do not use this[\s\S]*?) -->/.exec(body)?.[1]?.replaceAll('\n', ' ') ?? '';

/** The page on templates. */
export const templatesPage = (templates: readonly Template[]): string => `<!-- Made by "npm run generate" from ${folder}. -->
# Templates

There are ${templates.length}. Each is short, in plain language, with sources where it states a fact.

- **As a file**: choose *Clinical: New Post…* in the command palette, or *File: New File…*. It asks for a template, for platforms and for a name. It fills in what \`clinical-content.json\` says of your organization, phone, handle, platforms and audience, and writes into the folder that \`postsFolder\` names. It never writes over a file.
- **As a snippet**: in an empty draft, type the prefix and press Tab. Tab goes from one place to the next.

A new post asks for what only you know, such as a date, in double braces: \`{{date and time}}\`. That is a finding, and an export stops, until you fill it in.
A snippet shows an example there instead.
${groups
  .map((group) => {
    const rows = templates.filter((template) => template.group === group);
    return `
## ${group}

| template | prefix | what it is | platforms | when not |
| --- | --- | --- | --- | --- |
${rows.map(({ name, prefix, about, platforms, body }) => `| ${name} | \`${prefix}\` | ${about} | ${platforms.join(', ')} | ${whenNot(body)} |`).join('\n')}
`;
  })
  .join('')}`;
