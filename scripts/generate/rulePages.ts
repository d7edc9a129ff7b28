import type { Rule } from '../../server/engine/index.ts';

const marks = /⟦([^⟧]*)⟧/g;

/** A draft of an example as a block of code; `^` lines would not show in Markdown, so what is found stands in bold below it. */
const exampleBlock = (text: string): string => `\`\`\`\`markdown\n${text.replaceAll('⟦', '').replaceAll('⟧', '').replaceAll('\r', '')}\n\`\`\`\``;

const foundWords = (text: string): string =>
  [...text.matchAll(marks)]
    .map((match) => match[1] ?? '')
    .filter((found) => found.trim() !== '' && !found.includes('`'))
    .map((found) => `\`${found.replace(/\s+/g, ' ')}\``)
    .join(', ');

const mostExamples = 6;

const examplesOf = (rule: Rule): string => {
  const bad = rule.examples.flatMap((example) => ('bad' in example ? [example] : [])).slice(0, mostExamples);
  const quiet = rule.examples.flatMap((example) => ('quiet' in example ? [example] : [])).slice(0, mostExamples);
  const shown = bad.map((example) => {
    const found = foundWords(example.bad);
    const better = example.good ? `\n\nBetter:\n\n${exampleBlock(example.good)}` : '';
    return `${exampleBlock(example.bad)}${found ? `\n\nFound: ${found}` : ''}${better}`;
  });
  return `## What it finds\n\n${shown.join('\n\n---\n\n')}\n\n## What it leaves alone\n\n${quiet.map((example) => exampleBlock(example.quiet)).join('\n\n')}`;
};

const sourcesOf = (rule: Rule): string =>
  rule.sources.length === 0 ? 'Our own rule.' : rule.sources.map(({ title, url }) => (url ? `- [${title}](${url})` : `- ${title}`)).join('\n');

const silence = (id: string): string => {
  const family = id.slice(0, id.indexOf('/'));
  const reason = family === 'phi' ? ' reason: why it may stay' : '';
  const file =
    family === 'phi'
      ? 'A privacy rule needs a reason, and cannot be switched off for a whole file in the front matter.'
      : `For a whole file, in the front matter: \`disable: [${id}]\`.`;
  return `For the next line:

\`\`\`\`markdown
<!-- clinical-ignore-next-line ${id}${reason} -->
\`\`\`\`

At the end of the same line: \`<!-- clinical-ignore ${id}${reason} -->\`.
For a stretch of text: \`<!-- clinical-disable ${id}${reason} -->\` up to \`<!-- clinical-enable ${id} -->\`.
${file}
For the project, in \`clinical-content.json\`: \`"rules": { "${id}": "off" }\`.`;
};

/** The page of a rule. */
export const rulePage = (id: string, rule: Rule): string => `<!-- Made by "npm run generate" from server/engine/rules/${id}.ts. -->
# ${rule.summary}

Rule \`${id}\` · usually shown as: ${rule.severity}

${rule.why}

${examplesOf(rule)}

## What it cannot see

${rule.limits}

## Where this comes from

${sourcesOf(rule)}

## How to silence it

${silence(id)}
`;

/** All rules as a table, linked to their pages. */
export const ruleTable = (rules: Readonly<Record<string, Rule>>, folder: string): string =>
  [
    '| rule | what it finds | shown as |',
    '| --- | --- | --- |',
    ...Object.entries(rules).map(([id, rule]) => `| [\`${id}\`](${folder}${id}.md) | ${rule.summary} | ${rule.severity} |`),
  ].join('\n');
