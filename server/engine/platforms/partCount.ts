import { imagesOn, spanInFile } from '../draft/place.ts';
import type { Settings } from '../settings.ts';
import type { Draft, Part, PlatformCount, Report, Span, Version } from '../types.ts';
import { figure } from '../values.ts';
import { fieldTexts } from './fields.ts';
import { resolveTags } from './linkTags.ts';
import { countPost, countShown, limitsOf, overflowOf, type Post, postOf, postsOf } from './posts.ts';
import { messagesFor, smsMessages } from './sms.ts';
import type { Limit, Platform } from './platform.ts';
import { versionOn } from '../export/threads.ts';
import { rememberUnder } from '../text/remember.ts';

const bioTypes = /^(?:profile-)?bio$/;

/**
 * A platform with the limit that holds for this draft: a text that goes out with an image has less room in some places,
 * the text of a profile has its own limit, and its campaign stands in links.
 */
export const asPosted = (known: Platform, draft: Draft): Platform => {
  const linkTags = known.utm && resolveTags(known.utm, known.id, draft.frontMatter.values['campaign']);
  const platform = linkTags ? { ...known, linkTags } : known;
  const { caption, bio } = platform.fields;
  const type = draft.frontMatter.values['type'];
  const field = typeof type === 'string' && bioTypes.test(type) ? bio : caption && imagesOn(draft, platform.id).length > 0 ? caption : undefined;
  if (!field) return platform;
  const { second: _, ...rest } = platform;
  return { ...rest, limit: field.limit, unit: field.unit, threads: platform.threads && field === caption, ...(field.second && { second: field.second }) };
};

/** How long a part of a version is as its platform counts it, with its sources and hashtags. */
export const countPart = (part: Part, version: Version, draft: Draft, platform: Platform): number =>
  countShown(postOf(part, version, draft, platform), platform);

/** The platforms that a draft is for: those of its front matter, or else of the settings, and those with a version of their own. */
export const chosenPlatforms = rememberUnder((draft: Draft, settings: Settings): readonly Platform[] => {
  const named = draft.frontMatter.platforms.length > 0 ? draft.frontMatter.platforms : settings.platforms;
  const own = draft.versions.flatMap((version) => version.platform ?? []);
  return [...new Set([...named, ...own].flatMap((name) => draft.platforms.byName(name) ?? []))].map((platform) => asPosted(platform, draft));
});

/** The limit that people are told: on SMS the shorter one, once a character needs it. */
export const shownLimit = (posts: readonly Post[], { limit, wide }: Platform): number =>
  wide && posts.some(({ outside }) => outside !== undefined) ? wide.limit : limit;

/** How long the draft is on every platform, those that it is for first; of a thread, its longest part. */
export const countPlatforms = (draft: Draft, chosen: readonly Platform[]): readonly PlatformCount[] =>
  [...chosen, ...draft.platforms.all.filter(({ id }) => chosen.every((one) => one.id !== id)).map((one) => asPosted(one, draft))].flatMap((platform) => {
    const version = versionOn(draft, platform);
    if (!version) return [];
    const posts = postsOf(draft, version, platform);
    const limit = shownLimit(posts, platform);
    const count = Math.max(0, ...posts.map((post) => countShown(post, platform)));
    const fields = fieldTexts(draft, platform).map(({ field, name, count: length, limit: most }) => ({ field, name, count: length, limit: most }));
    return { platform: platform.id, name: platform.name, chosen: chosen.includes(platform), count, limit, parts: posts.length, fields };
  });

const unitName = ({ unit }: Limit): string => (unit === 'bytes' ? 'bytes' : 'characters');
const visible = /^[\p{L}\p{N}\p{P}\p{S}]/u;

const smsMessage = (post: Post, limit: number, count: number): string => {
  const holds =
    post.outside === undefined
      ? `One holds ${limit} characters`
      : `With ${visible.test(post.outside) ? `"${post.outside}"` : 'a hidden character'} in it, one holds only ${limit} characters`;
  return `This goes out as ${smsMessages(count, limit)} text messages. ${holds}, and this has ${figure(count)}: cut ${figure(count - limit)} to send one.`;
};

const message = (post: Post, index: number, posts: readonly Post[], version: Version, platform: Platform, limit: Limit, count: number): string => {
  if (platform.wide) return smsMessage(post, limit.limit, count);
  const what = posts.length > 1 ? `part ${index + 1}` : 'this';
  const each = posts.length > 1 ? ' a post' : '';
  const withTail = post.tail === '' ? '' : ' with its sources and hashtags';
  const other =
    version.platform === undefined
      ? `, or write a shorter version under a heading "${platform.name}"`
      : platform.threads
        ? ', or start a new post of the thread with a line "---"'
        : '';
  const bytes = limit.unit === 'bytes' ? ' An accent, a curly quote or an emoji takes more than one byte.' : '';
  return `${platform.name} allows ${figure(limit.limit)} ${unitName(limit)}${each} and ${what} has ${figure(count)}${withTail}. Cut ${figure(count - limit.limit)}${other}.${bytes}`;
};

/** A report for each text beside the post that is longer than its place. */
export const fieldsOverLimit = (draft: Draft, platform: Platform): readonly Report[] =>
  fieldTexts(draft, platform)
    .filter(({ count, limit }) => count > limit)
    .map(({ start, end, name, count, limit, unit }) => ({
      start,
      end,
      message: `${platform.name} allows ${figure(limit)} ${unitName({ limit, unit })} in the ${name}, and this has ${figure(count)}. Cut ${figure(count - limit)}.`,
    }));

/** What is marked: from the first character over the limit to the end of the post; when only the tail is over, the last sentence. */
const spanOf = (draft: Draft, post: Post, platform: Platform, limit: Limit): Span => {
  const last = post.paragraphs.at(-1);
  if (!last) return draft.frontMatter.places.get('hashtags') ?? draft.frontMatter.span;
  const { text, sentences } = last.paragraph;
  const { end } = spanInFile(last, 0, text.length);
  const over = overflowOf(post, platform, limit);
  if (!over) return { start: spanInFile(last, sentences.at(-1)?.start ?? 0, text.length).start, end };
  return { start: spanInFile(over.placed, over.at, over.placed.paragraph.text.length).start, end };
};

/** A report for each post of a version that is longer than its platform allows. A long text message is a warning: it is sent, in parts. */
export const overLimit = (draft: Draft, version: Version, platform: Platform): readonly Report[] =>
  postsOf(draft, version, platform).flatMap((post, index, posts) => {
    for (const limit of limitsOf(post, platform)) {
      const count = countPost(post, platform, limit.unit);
      if (count <= limit.limit) continue;
      return {
        ...spanOf(draft, post, platform, limit),
        message: message(post, index, posts, version, platform, limit, count),
        ...(messagesFor(platform, count, limit.limit) === undefined ? {} : { severity: 'warning' as const }),
      };
    }
    return [];
  });

/** So few characters are left that a late change will not fit. */
export const isNear = (left: number, limit: number): boolean => left >= 0 && left <= Math.min(100, Math.max(5, limit * 0.03));

const lastWord = /\S+\s*$/;

/** A report for each post, and each text beside it, that nearly fills its room. */
export const nearLimit = (draft: Draft, version: Version, platform: Platform): readonly Report[] => {
  const inPosts = postsOf(draft, version, platform).flatMap((post, index, posts) => {
    const [limit] = limitsOf(post, platform);
    const last = post.paragraphs.at(-1);
    if (!limit || !last) return [];
    const left = limit.limit - countPost(post, platform, limit.unit);
    if (!isNear(left, limit.limit)) return [];
    const { text } = last.paragraph;
    const what = posts.length > 1 ? `Part ${index + 1}` : 'This';
    const room = left === 0 ? 'has no room left' : `has room for ${figure(left)} more ${left === 1 ? unitName(limit).replace(/s$/, '') : unitName(limit)}`;
    return [{ ...spanInFile(last, lastWord.exec(text)?.index ?? 0, text.trimEnd().length), message: `${what} ${room} on ${platform.name}.` }];
  });
  const inFields = fieldTexts(draft, platform).flatMap(({ start, end, name, count, limit }) =>
    isNear(limit - count, limit) ? [{ start, end, message: `The ${name} has room for ${figure(limit - count)} more on ${platform.name}.` }] : [],
  );
  return [...inPosts, ...inFields];
};
