import { readSource } from '../bibliography/frontMatter.ts';
import type { PlatformTable } from '../platforms/platform.ts';
import { builtIn } from '../platforms/table.ts';
import { nearest } from '../text/nearest.ts';
import type { FrontMatter, Image, Report, Span } from '../types.ts';
import { isRecord, scalarText } from '../values.ts';
import { consentProblems } from './consent.ts';
import { readYamlMap } from './yaml.ts';

/** A draft without front matter. */
export const noFrontMatter: FrontMatter = {
  span: { start: 0, end: 0 },
  values: {},
  platforms: [],
  hashtags: [],
  sources: [],
  images: [],
  disable: [],
  problems: [],
  places: new Map(),
};

const openFence = /^\uFEFF?---[ \t]*\r?(?:\n|$)/;
const closeFence = /\n(?:---|\.\.\.)[ \t]*\r?(?=\n|$)/g;
const yamlLine = /^(?:[ \t]|#|-[ \t]|-?$|["'A-Za-z_][^\n:]{0,80}:(?:[ \t]|$))/;

/** Where front matter with no closing fence probably ends: at the first line that is not of YAML's shape. */
const guessEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end).replace(/\r$/, '');
    if (line === '' || !yamlLine.test(line)) return at;
    at = end + 1;
  }
  return text.length;
};

/** Most of its lines could be YAML. */
const yamlLike = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => yamlLine.test(line)).length * 2 >= lines.length;
};

interface Fences {
  readonly end: number;
  readonly yaml: Span;
  readonly closed: boolean;
}

/** Where the front matter stands. A first line of `---` with no YAML under it is a thread break, not front matter. */
export const findFences = (text: string): Fences | undefined => {
  const open = openFence.exec(text);
  if (!open) return undefined;
  const from = open[0].length;
  closeFence.lastIndex = Math.max(0, from - 1);
  const close = closeFence.exec(text);
  if (close && yamlLike(text.slice(from, Math.max(from, close.index)))) {
    return { end: closeFence.lastIndex, yaml: { start: from, end: Math.max(from, close.index) }, closed: true };
  }
  const guess = guessEnd(text, from);
  return guess > from ? { end: guess, yaml: { start: from, end: guess }, closed: false } : undefined;
};

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [])
    .filter((item) => typeof item === 'string')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** `images` may be one or several, and an image a file name or what is known of it. */
const readImages = (value: unknown, places: FrontMatter['places']): readonly Image[] => {
  const whole = places.get('images');
  if (!whole) return [];
  const several = Array.isArray(value);
  return (several ? value : [value]).flatMap((image, index): Image[] => {
    const path = several ? `images/${index}` : 'images';
    const place = places.get(path) ?? whole;
    if (!isRecord(image)) {
      const file = scalarText(image);
      return file === undefined ? [] : [{ ...place, file, alt: undefined, altPlace: undefined, shows: undefined }];
    }
    return [
      {
        ...place,
        file: scalarText(image['file']) ?? '',
        alt: scalarText(image['alt']),
        altPlace: places.get(`${path}/alt`),
        shows: scalarText(image['shows']),
      },
    ];
  });
};

/** Where a name stands in a place of the front matter; nothing where it stands there twice, or in another spelling. */
export const nameIn = (source: string, { start, end }: Span, name: string): Span | undefined => {
  const written = source.slice(start, end);
  const at = written.indexOf(name);
  return at !== -1 && written.indexOf(name, at + 1) === -1 ? { start: start + at, end: start + at + name.length } : undefined;
};

const unknownPlatform = (name: string, place: Span, { all }: PlatformTable): Report => {
  const meant = nearest(name, [...all.map(({ id }) => id), ...all.flatMap(({ headings }) => headings)]);
  const id = meant && (all.find((platform) => platform.id === meant) ?? all.find(({ headings }) => headings.includes(meant)))?.id;
  return {
    ...place,
    message: `There is no platform called "${name}" here, so its length can't be checked. ${id ? `Did you mean "${id}"?` : 'Look at the list of platform names.'}`,
    ...(id && place.end - place.start === name.length ? { fixes: [{ title: `Change to "${id}"`, kind: 'suggestion', edits: [{ ...place, text: id }] }] } : {}),
  };
};

const tabIndent = /(?<=^|\n)[ \t]*\t[ \t]*/g;

/** A part that cannot be read. One line with a colon or a sign of YAML in it can be, once it stands in quotes. */
const unreadable = (source: string, place: Span): Report => {
  const raw = source.slice(place.start, place.end);
  const tabs = Array.from(raw.matchAll(tabIndent), ({ index, 0: indent }) => ({ start: place.start + index, indent }));
  const [first] = tabs;
  if (first)
    return {
      start: first.start,
      end: first.start + first.indent.length,
      message: 'Lines of front matter begin with spaces, never with a tab. Put two spaces for each.',
      fixes: [
        {
          title: 'Put spaces for tabs',
          kind: 'suggestion',
          edits: tabs.map(({ start, indent }) => ({ start, end: start + indent.length, text: indent.replaceAll('\t', '  ') })),
        },
      ],
    };
  const quote = /^[^\s"'[{|>&*!#-][^"\n]*: [^"\n]*$|^[@`%][^"\n]*$/.test(raw) && !raw.includes('\\') ? '"' : undefined;
  if (quote === undefined) return { ...place, message: 'This part of the front matter cannot be read. Check its colons, quotes and indents.' };
  return {
    ...place,
    message: 'This part of the front matter cannot be read: a sign in it means something else there. Put it in quotes.',
    fixes: [{ title: 'Put it in quotes', kind: 'suggestion', edits: [{ ...place, text: `"${raw}"` }] }],
  };
};

// A keystroke reads it whole, and no front matter that a person wrote comes near.
const mostCharacters = 100_000;

/** Reads the front matter of a draft as far as it can be read; what is wrong is told in `problems`. */
export const readFrontMatter = (source: string, platforms: PlatformTable = builtIn): FrontMatter => {
  const fences = findFences(source);
  if (!fences) return noFrontMatter;
  const offset = fences.yaml.start;
  const span = { start: 0, end: fences.end };
  const problems: Report[] = [];
  if (!fences.closed)
    problems.push({
      start: 0,
      end: Math.min(source.length, source.startsWith('\uFEFF') ? 4 : 3),
      message: 'The front matter has no end. Put a line with --- under it.',
    });
  if (fences.yaml.end - fences.yaml.start > mostCharacters) {
    problems.push({ start: 0, end: 3, message: 'The front matter is too long to be read. Put the text of the post under the second --- line.' });
    return { ...noFrontMatter, span, problems };
  }
  const { values, places: inYaml, broken, other } = readYamlMap(source.slice(fences.yaml.start, fences.yaml.end));
  // Double braces cannot be read as they stand; that they are still there is said by another rule.
  const filled = broken.filter(({ start, end }) => !/\{\{[^{}\n]{0,200}\}\}/.test(source.slice(offset + start, offset + end)));
  for (const { start, end } of filled.slice(0, 5)) problems.push(unreadable(source, { start: offset + start, end: offset + end }));
  if (other) problems.push({ start: offset, end: fences.yaml.end, message: 'Front matter is a list of names and values, such as "audience: public".' });
  const places = new Map([...inYaml].map(([key, { start, end }]) => [key, { start: offset + start, end: offset + end }]));
  const named = texts(values['platforms']);
  for (const [index, name] of named.entries()) {
    if (platforms.byName(name) || named.indexOf(name) < index) continue;
    const place = places.get(`platforms/${index}`) ?? places.get('platforms') ?? { start: offset, end: offset };
    problems.push(unknownPlatform(name, nameIn(source, place, name) ?? place, platforms));
  }
  for (const [path, message] of consentProblems(values))
    problems.push({ ...(places.get(path) ?? places.get('consent') ?? { start: offset, end: offset }), message });
  const sources = Array.isArray(values['sources']) ? values['sources'].map(readSource).filter((entry) => entry !== undefined) : [];
  return {
    span,
    values,
    platforms: [...new Set(named.flatMap((name) => platforms.byName(name)?.id ?? []))],
    hashtags: texts(values['hashtags']).map((tag) => tag.replace(/^#/, '')),
    sources,
    images: readImages(values['images'], places),
    disable: texts(values['disable']),
    problems,
    places,
  };
};
