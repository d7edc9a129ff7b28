import { remember } from '../text/remember.ts';
import type { Draft } from '../types.ts';
import { paragraphsOf } from './place.ts';

const longest = 300;
/** Whoever writes a hashtag writes a post. */
const hashtag = /(?:^|\s)#[A-Za-z]\w{2}/;
const words = /(?<![\p{L}.])\p{L}{2,}(?![\p{L}.])/gu;

/** Whether a draft is no post, but one address or a short list of them: whoever checks that wants to know whose they are. */
export const isBareDraft = remember(
  ({ source, versions }: Draft): boolean =>
    source.text.length < longest &&
    !hashtag.test(source.text) &&
    versions.every((version) => paragraphsOf(version).every(({ paragraph }) => (paragraph.prose.match(words)?.length ?? 0) < 2)),
);
