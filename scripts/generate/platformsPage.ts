import { type Platform, platforms } from '../../server/engine/index.ts';

const unitWords: Readonly<Record<Platform['unit'], string>> = {
  weighted: 'characters; an emoji counts 2, so does a letter of some scripts, and a link counts 23',
  graphemes: 'characters as you see them; an emoji counts 1',
  bytes: 'bytes; an accented letter or a curly quote takes 2 or 3, an emoji 4 or more',
  codePoints: 'code points; some emoji count 2 or more',
  utf16: 'characters; most emoji count 2 or more',
  septets: 'characters of the SMS alphabet; one outside it lowers the limit to 70',
};

const shortUnits: Readonly<Record<Platform['unit'], string>> = {
  weighted: 'weighted characters',
  graphemes: 'characters as seen',
  bytes: 'bytes',
  codePoints: 'code points',
  utf16: 'characters',
  septets: 'SMS characters',
};

const sureness: Readonly<Record<Platform['confidence'], string>> = {
  code: 'read in code',
  official: 'official',
  quoted: 'official, as others quote it',
  'third-party': 'other tools only',
  project: 'your project',
};

const fieldWords: Readonly<Record<keyof Platform['fields'], string>> = {
  title: 'title',
  caption: 'text beside an image',
  altText: 'alt text of an image',
  firstComment: 'first comment',
  bio: 'profile text',
};
const isField = (key: string): key is keyof typeof fieldWords => Object.hasOwn(fieldWords, key);

const cell = (text: string): string => text.replaceAll('|', '\\|');
const number = (count: number): string => count.toLocaleString('en-US');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const fieldRows = ({ name, fields }: Platform): string[] =>
  Object.entries(fields).flatMap(([key, field]) =>
    isField(key) ? [row(name, fieldWords[key], `${number(field.limit)} ${shortUnits[field.unit]}`, field.source, sureness[field.confidence])] : [],
  );

const foldOf = ({ fold, foldLines }: Platform): string => (fold ? `about ${fold} characters` : foldLines ? `${foldLines} lines` : 'not known');

const tagsOf = ({ hashtags }: Platform): string => {
  if (!hashtags) return 'no number known';
  if (hashtags.unused) return 'not used';
  const parts = [hashtags.advised === undefined ? '' : `${hashtags.advised} at best`, hashtags.most === undefined ? '' : `${hashtags.most} at most`];
  return parts.filter((part) => part !== '').join(', ');
};

/** The page on platforms. */
export const platformsPage = (): string => `<!-- Made by "npm run generate" from server/engine/platforms/table.ts. -->
# Platforms

How long a post may be, and what is counted. Every row says where its number came from, how sure it is, and when it was looked up.

| platform | name in \`platforms\` | limit | counted in | source | how sure | checked |
| --- | --- | --- | --- | --- | --- | --- |
${platforms.map((one) => row(one.name, `\`${one.id}\``, number(one.limit), unitWords[one.unit], one.source, sureness[one.confidence], one.checked)).join('\n')}

## Titles, alt texts and other places

| platform | place | limit | source | how sure |
| --- | --- | --- | --- | --- |
${platforms.flatMap(fieldRows).join('\n')}

A \`title\`, a \`firstComment\` and the \`alt\` of \`images\` are checked where they stand in the front matter. The profile text is checked in a draft with \`type: profile-bio\`.

## What readers see

| platform | shown before "more" | hashtags | other numbers |
| --- | --- | --- | --- |
${platforms.map((one) => row(one.name, foldOf(one), tagsOf(one), one.elsewhere ? `${number(one.elsewhere.limit)}: ${one.elsewhere.where}` : '')).join('\n')}

No platform promises where it cuts a post, so these are hints.

## When your platform differs

A server of Mastodon, a paid account or a company network may allow more or less. Say so in \`clinical-content.json\`:

\`\`\`json
{
  "limits": {
    "mastodon": 5000,
    "x": { "limit": 25000, "hashtags": 3 },
    "nextdoor": { "name": "Nextdoor", "limit": 1000, "unit": "graphemes" }
  }
}
\`\`\`

A platform that is not in the list needs a \`name\` and a \`limit\`. Its name is then a heading that starts a version of the draft.
`;
