import { spanInFile, versionFor } from '../draft/place.ts';
import type { Settings } from '../settings.ts';
import type { Draft, Part, PlatformCount, Report, Span, Version } from '../types.ts';
import { countPost, countShown, limitsOf, overflowOf, type Post, postOf, postsOf } from './posts.ts';
import { smsMessages } from './sms.ts';
import type { Limit, Platform } from './platform.ts';

/** How long a part of a version is as its platform counts it, with its sources and hashtags. */
export const countPart = (part: Part, version: Version, draft: Draft, platform: Platform): number =>
  countShown(postOf(part, version, draft, platform), platform);

/** The platforms that a draft is for: those of its front matter, or else of the settings, and those with a version of their own. */
export const chosenPlatforms = (draft: Draft, settings: Settings): readonly Platform[] => {
  const named = draft.frontMatter.platforms.length > 0 ? draft.frontMatter.platforms : settings.platforms;
  const own = draft.versions.flatMap((version) => version.platform ?? []);
  return [...new Set([...named, ...own].flatMap((name) => draft.platforms.byName(name) ?? []))];
};

/** How long the draft is on every platform, those that it is for first; of a thread, its longest part. */
export const countPlatforms = (draft: Draft, chosen: readonly Platform[]): readonly PlatformCount[] =>
  [...new Set([...chosen, ...draft.platforms.all])].flatMap((platform) => {
    const version = versionFor(draft, platform.id);
    if (!version) return [];
    const posts = postsOf(draft, version, platform);
    const limit = platform.wide && posts.some((post) => post.outside !== undefined) ? platform.wide.limit : platform.limit;
    const count = Math.max(0, ...posts.map((post) => countShown(post, platform)));
    return { platform: platform.id, name: platform.name, chosen: chosen.includes(platform), count, limit, parts: posts.length };
  });

const written = (count: number): string => count.toLocaleString('en-US');
const unitName = ({ unit }: Limit): string => (unit === 'bytes' ? 'bytes' : 'characters');
// Beyond ten messages, about 1,600 characters, services that send text messages refuse the text.
const longestSms = 1600;

const visible = /^[\p{L}\p{N}\p{P}\p{S}]/u;

const smsMessage = (post: Post, limit: number, count: number): string => {
  const holds =
    post.outside === undefined
      ? `One holds ${limit} characters`
      : `With ${visible.test(post.outside) ? `"${post.outside}"` : 'a hidden character'} in it, one holds only ${limit} characters`;
  return `This goes out as ${smsMessages(count, limit)} text messages. ${holds}, and this has ${written(count)}: cut ${written(count - limit)} to send one.`;
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
  return `${platform.name} allows ${written(limit.limit)} ${unitName(limit)}${each} and ${what} has ${written(count)}${withTail}. Cut ${written(count - limit.limit)}${other}.${bytes}`;
};

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
        ...(platform.wide && count <= longestSms ? { severity: 'warning' as const } : {}),
      };
    }
    return [];
  });
