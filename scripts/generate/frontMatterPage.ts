import { keyWords, type KeyWords } from '../../server/engine/draft/keyWords.ts';
import { frontMatterKeys, type KeyRow } from '../../server/engine/draft/keys.ts';
import { platforms } from '../../server/engine/index.ts';

type Schema = Readonly<Record<string, unknown>>;
type Rows = Readonly<Record<string, KeyRow>>;
type Words = Readonly<Record<string, KeyWords>>;

const wordsOf = (words: Words | undefined, key: string): KeyWords | undefined => (words && Object.hasOwn(words, key) ? words[key] : undefined);

const scalar = { type: ['string', 'number'] };

const shapeOf = (row: KeyRow, words: KeyWords | undefined): Schema => {
  const entry = { type: 'object', ...(row.keys ? { properties: propertiesOf(row.keys, words?.keys) } : {}) };
  switch (row.type) {
    case 'text':
      return row.values ? { ...scalar, examples: row.values } : scalar;
    case 'choice':
      return row.open ? { type: 'string', examples: row.values } : { type: 'string', enum: row.values };
    case 'day':
      return { type: 'string', pattern: String.raw`^\d{4}-\d{1,2}-\d{1,2}` };
    case 'flag':
      return { type: 'boolean' };
    case 'texts':
      return { anyOf: [scalar, { type: 'array', items: scalar }] };
    case 'entry':
      return entry;
    case 'entries': {
      const one = row.orText ? { anyOf: [{ type: 'string' }, entry] } : entry;
      return row.orText ? { anyOf: [one, { type: 'array', items: one }] } : { type: 'array', items: one };
    }
    case 'any':
      return row.keys ? { anyOf: [{ type: ['string', 'boolean', 'array', 'null'] }, entry] } : {};
  }
};

const propertiesOf = (rows: Rows, words: Words | undefined): Schema =>
  Object.fromEntries(
    Object.entries(rows).map(([key, row]) => {
      const said = wordsOf(words, key);
      const shape =
        key === 'platforms' ? { anyOf: [scalar, { type: 'array', items: { ...scalar, examples: platforms.map(({ id }) => id) } }] } : shapeOf(row, said);
      return [key, { ...(said ? { description: said.words } : {}), ...shape }];
    }),
  );

/** The schema of the front matter of a draft, for other tools. Keys of a team's own are fine. */
export const frontMatterSchema = (): string =>
  `${JSON.stringify(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Front matter of a clinical post',
      description: 'What stands between the two --- lines of a draft. All of it is optional.',
      type: 'object',
      properties: propertiesOf(frontMatterKeys, keyWords),
    },
    null,
    2,
  )}\n`;

const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = (words: Words): string =>
  [
    '| key | what it says | example |',
    '| --- | --- | --- |',
    ...Object.entries(words).map(([key, { words: said, example }]) => `| \`${key}\` | ${cell(said)} | ${example ? `\`${cell(example)}\`` : ''} |`),
  ].join('\n');

const choices = (): readonly (readonly [key: string, said: KeyWords])[] => Object.entries<KeyWords>(keyWords).filter(([, { values }]) => values !== undefined);
const nested = (): readonly (readonly [key: string, keys: Words])[] =>
  Object.entries<KeyWords>(keyWords).flatMap(([key, { keys }]) => (keys ? [[key, keys] as const] : []));

/** The page on front matter. */
export const frontMatterPage = (): string => `<!-- Made by "npm run generate" from server/engine/draft/keyWords.ts. -->
# Front matter

The lines between the two \`---\` at the top of a draft say where the post goes, who reads it and what it rests on.
All of it is optional, and keys of your own are fine.

\`\`\`markdown
---
title: Flu vaccine and flu
platforms: [x, instagram]
audience: public
hashtags: [FluVaccine]
sources:
  - id: cdc
    title: Key Facts About Seasonal Flu Vaccine
    publisher: CDC
    year: 2024
---

The flu shot can't give you the flu. [@cdc]
\`\`\`

In the editor, Ctrl+Space offers what fits at the cursor, and resting the pointer on a key explains it.

## Keys

${table(keyWords)}

${nested()
  .map(([key, keys]) => `### In \`${key}\`\n\n${table(keys)}`)
  .join('\n\n')}

## Values

${choices()
  .map(
    ([key, { values = {} }]) =>
      `### \`${key}\`\n\n| value | meaning |\n| --- | --- |\n${Object.entries(values)
        .map(([value, meaning]) => `| \`${value}\` | ${cell(meaning)} |`)
        .join('\n')}`,
  )
  .join('\n\n')}

The \`type\` of a post is a name of your choice. These are known: ${frontMatterKeys.type.values.map((value) => `\`${value}\``).join(', ')}.

## Signs that YAML reads in its own way

| written | what happens | write |
| --- | --- | --- |
| \`title: Flu: the facts\` | a colon and a space begin another value | \`title: "Flu: the facts"\` |
| \`hashtags: [#Flu]\` | a \`#\` begins a comment | \`hashtags: [Flu]\` |
| \`author: @clinic\` | a value cannot begin with \`@\` | \`author: "@clinic"\` |

What is wrong is told by the rule [draft/front-matter](rules/draft/front-matter.md). A line that cannot be read costs that line alone: all else is still checked.
`;
