import { givenNames } from '../data/names.ts';
import type { Draft, Paragraph, Span } from '../types.ts';
import { isRecord } from '../values.ts';
import { isFamilyName } from './peopleNames.ts';

const isGiven = (word: string): boolean => givenNames().has(word.toLowerCase());

/** `#TeamMariaLopez`, `@maria_lopez87`: their words. */
const wordsOf = (tag: string): readonly string[] => tag.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];

const cheer = /^(?:Team|Pray|Prayers|For|Strong|Fight|Fights|Justice|Remember|Love|Warrior|Help|Save|Get|Well|Be|Like|Army|Rip|RIP)$/;

/** A hashtag or a handle with its words. */
interface Tag extends Span {
  readonly words: readonly string[];
}

/** Hashtags and handles of which a word is a given name. */
export const tagsOf = ({ text }: Paragraph): readonly Tag[] =>
  /[#@]/.test(text)
    ? [...text.matchAll(/(?<![\w/.])[#@][A-Za-z_]{3,40}\d{0,4}(?![\w.@])/g)]
        .map(({ index, 0: tag }) => ({ start: index, end: index + tag.length, words: wordsOf(tag) }))
        .filter((tag) => tag.words.some(isGiven))
    : [];

/** Whether a tag holds the name of a patient: a name that the post tells, or, near words of care, any name that people cheer. */
export const holdsName = ({ words }: Tag, known: ReadonlySet<string>, near: () => boolean): boolean => {
  if (words.some((word) => word.length > 2 && known.has(word.toLowerCase()) && isGiven(word))) return true;
  const [first = '', second, ...more] = words.filter((word) => !cheer.test(word));
  if (!isGiven(first) || more.length > 0 || !near()) return false;
  return second === undefined ? words.length > 1 : isFamilyName(second.toLowerCase());
};

const words = /[A-Za-z\u00C0-\u024F]+/g;

/** Names in the file names and descriptions of pictures that show a patient; their places in the file. */
export const namesInPictures = ({ source, frontMatter }: Draft): readonly Span[] => {
  const { images } = frontMatter.values;
  const place = frontMatter.places.get('images');
  if (!place) return [];
  const inFile = source.text.slice(place.start, place.end);
  return (Array.isArray(images) ? images : [images]).flatMap((image) => {
    if (!isRecord(image) || image['shows'] !== 'patient') return [];
    return [image['file'], image['alt']].flatMap((value): readonly Span[] => {
      const at = typeof value === 'string' ? inFile.indexOf(value) : -1;
      if (typeof value !== 'string' || at === -1) return [];
      const found = [...value.matchAll(words)];
      const first = found.findIndex(({ 0: word }) => isGiven(word));
      const name = found[first];
      if (!name) return [];
      const next = found[first + 1];
      const last = next && next.index === name.index + name[0].length + 1 && isFamilyName(next[0].toLowerCase()) ? next : name;
      return [{ start: place.start + at + name.index, end: place.start + at + last.index + last[0].length }];
    });
  });
};
