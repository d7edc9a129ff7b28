import { readFileSync } from 'node:fs';
import { commandCategory, commandTable } from '../../client/commands/table.ts';
import { editorSettings } from '../../client/settings.ts';
import { platforms, rules, settingTable } from '../../server/engine/index.ts';
import { frontMatterPage, frontMatterSchema } from './frontMatterPage.ts';
import { platformsPage } from './platformsPage.ts';
import { projectFileName } from '../../server/protocol.ts';
import { createOutput } from './output.ts';
import { rulePage, ruleTable } from './rulePages.ts';
import { readTemplates, snippetsFile, templatesFile, templatesPage } from './templates.ts';

const familyNames = [...new Set(Object.keys(rules).map((id) => id.slice(0, id.indexOf('/'))))];
const levels = ['error', 'warning', 'information', 'hint', 'off'];
const levelSchema = { type: 'string', enum: levels };

/** The schema of one setting; `rules` gets a property for each rule and family, so that editors complete them. */
const schemaOf = (key: string, schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  if (key === 'platforms') return { ...schema, items: { type: 'string', enum: platforms.map((platform) => platform.id) } };
  if (key !== 'rules') return schema;
  const families = familyNames.map((family) => [family, { ...levelSchema, description: `All rules of the family ${family}.` }] as const);
  const each = Object.entries(rules).map(([id, rule]) => [id, { ...levelSchema, description: `${rule.summary}. Usually: ${rule.severity}.` }] as const);
  return { type: 'object', properties: Object.fromEntries([...families, ...each]), additionalProperties: false };
};

const settingRows = Object.entries(settingTable).map(([key, row]) => ({
  key,
  schema: schemaOf(key, row.schema),
  initial: row.initial,
  description: row.description,
}));

const projectSchema = (): string =>
  `${JSON.stringify(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Clinical Content project file',
      description: 'What all drafts of this project share. The same file serves the editor, the command line and other editors.',
      type: 'object',
      properties: {
        $schema: { type: 'string' },
        ...Object.fromEntries(settingRows.map(({ key, schema, initial, description }) => [key, { ...schema, default: initial, description }])),
      },
      additionalProperties: false,
    },
    null,
    2,
  )}\n`;

const configuration = () => ({
  title: 'Clinical Content',
  properties: Object.fromEntries([
    ...settingRows.map(({ key, schema, initial, description }) => [
      `clinicalContent.${key}`,
      { ...schema, default: initial, markdownDescription: description, scope: 'resource' },
    ]),
    ...Object.entries(editorSettings).map(([key, { schema, initial, description }]) => [
      `clinicalContent.${key}`,
      { ...schema, default: initial, markdownDescription: description, scope: 'resource' },
    ]),
  ]),
});

const commands = () =>
  Object.entries(commandTable).map(([command, row]) => ({ command, title: row.title, category: commandCategory, ...('icon' in row && { icon: row.icon }) }));
const commandPalette = () => Object.entries(commandTable).map(([command, { when }]) => ({ command, when }));
const contextMenu = () =>
  Object.entries(commandTable).flatMap(([command, row]) => ('contextMenu' in row ? [{ command, when: row.when, group: row.contextMenu }] : []));
const explorerMenu = () =>
  Object.entries(commandTable).flatMap(([command, row]) =>
    'explorer' in row ? [{ command, when: `clinicalContent.active && (${row.explorer.on})`, group: row.explorer.group }] : [],
  );
const newFileMenu = () => Object.entries(commandTable).flatMap(([command, row]) => ('newFile' in row ? [{ command, group: 'file' }] : []));

const titleBar = () => Object.entries(commandTable).flatMap(([command, row]) => ('titleBar' in row ? [{ command, when: row.when, group: row.titleBar }] : []));
const keybindings = () => Object.entries(commandTable).flatMap(([command, row]) => ('keys' in row ? [{ command, ...row.keys, when: row.when }] : []));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const manifest = (): string => {
  const read: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  if (!isRecord(read)) throw new Error('package.json is not an object');
  const contributes = isRecord(read['contributes']) ? read['contributes'] : {};
  const menus = isRecord(contributes['menus']) ? contributes['menus'] : {};
  const next = {
    ...contributes,
    commands: commands(),
    menus: {
      ...menus,
      commandPalette: commandPalette(),
      'editor/context': contextMenu(),
      'editor/title': titleBar(),
      'explorer/context': explorerMenu(),
      'file/newFile': newFileMenu(),
    },
    keybindings: keybindings(),
    configuration: configuration(),
  };
  return `${JSON.stringify({ ...read, contributes: next }, null, 2)}\n`;
};

const settingsPage = (): string => `<!-- Made by "npm run generate" from server/engine/settings.ts. -->
# Settings

Each setting can stand in the editor's settings, with \`clinicalContent.\` before its name, or in \`${projectFileName}\` without it.
The project file wins: it is the one that your team and the command line share.

| setting | default | what it does |
| --- | --- | --- |
${settingRows.map(({ key, initial, description }) => `| \`${key}\` | \`${JSON.stringify(initial)}\` | ${description} |`).join('\n')}

These change what VS Code shows, and stand in the editor's settings only:

| setting | default | what it does |
| --- | --- | --- |
${Object.entries(editorSettings)
  .map(([key, { initial, description }]) => `| \`clinicalContent.${key}\` | \`${JSON.stringify(initial)}\` | ${description} |`)
  .join('\n')}

In a folder that you have not trusted yet, its project file cannot make a privacy rule quieter. Nor can it choose \`profile\` or \`role\`, or change rules about claims.

## An example

\`\`\`json
{
  "audience": "patients",
  "platforms": ["x", "instagram"],
  "keep": ["asthma", "inhaler"],
  "phones": ["555-555-0100"],
  "rules": { "readability": "hint", "jargon/medical-term": "warning" }
}
\`\`\`
`;

/** Puts generated lines between two marks of a page that is otherwise written by hand. */
const between = (page: string, name: string, lines: string): string => {
  const open = `<!-- ${name}: made by "npm run generate" -->`;
  const close = `<!-- /${name} -->`;
  const start = page.indexOf(open);
  const end = page.indexOf(close);
  if (start === -1 || end === -1) throw new Error(`README.md has no place for ${name}`);
  return `${page.slice(0, start + open.length)}\n${lines}\n${page.slice(end)}`;
};

export const main = (args: readonly string[]): number => {
  const output = createOutput(args);
  for (const [id, rule] of Object.entries(rules)) output.file(`docs/rules/${id}.md`, rulePage(id, rule));
  output.file('docs/rules/README.md', `<!-- Made by "npm run generate" from server/engine/rules. -->\n# Rules\n\n${ruleTable(rules, '')}\n`);
  output.folder('docs/rules');
  output.file('docs/settings.md', settingsPage());
  output.file('docs/platforms.md', platformsPage());
  const templates = readTemplates();
  output.file('docs/templates.md', templatesPage(templates));
  output.file('snippets/clinical-post.code-snippets', snippetsFile(templates));
  output.file('snippets/templates.json', templatesFile(templates));
  output.file('schemas/clinical-content.schema.json', projectSchema());
  output.file('schemas/front-matter.schema.json', frontMatterSchema());
  output.folder('schemas');
  output.file('docs/front-matter.md', frontMatterPage());
  output.file('package.json', manifest());
  output.file('README.md', between(readFileSync('README.md', 'utf8'), 'rules', ruleTable(rules, 'docs/rules/')));
  return output.finish();
};
