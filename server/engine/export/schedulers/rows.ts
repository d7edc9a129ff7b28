import { addressOf } from '../../bibliography/entry.ts';
import { imagesOn } from '../../draft/place.ts';
import { scalarText } from '../../values.ts';
import type { Analysis, Draft, PlacedImage, Span } from '../../types.ts';
import type { Beside } from '../besides.ts';
import { isFinal } from '../folder.ts';
import { type Blocker, type Exported, exportPost } from '../post.ts';
import { type LocalTime, readLocalTime, type Zone } from './moment.ts';
import { type Column, commentsOf, endingOf, kindOf, plainName, type Scheduler, type SchedulerPost, textOfPost } from './scheduler.ts';

/** What is asked of an export. */
export interface SchedulerOrder {
  readonly scheduler: Scheduler;
  /** The names of the columns, where the tool has a template. */
  readonly header?: readonly string[] | undefined;
  /** Names of platforms; those that each draft or its project chose when left out. */
  readonly platforms?: readonly string[] | undefined;
  /** The writer waves everything through that may be. */
  readonly override?: boolean | undefined;
  readonly zone: Zone;
}

/** A draft for one platform, as the tool gets it. */
export interface SchedulerEntry {
  readonly exported: Exported;
  /** One row, or one for each post of a thread. */
  readonly rows: readonly (readonly string[])[];
  /** What the writer has to know: what the tool has no place for, and what it does by itself. */
  readonly notes: readonly string[];
  readonly blockers: readonly Blocker[];
  /** It goes out as it is. */
  readonly ready: boolean;
}

/** The rows of a draft. */
export interface SchedulerEntries {
  readonly entries: readonly SchedulerEntry[];
  /** Names that no platform has. */
  readonly unknown: readonly string[];
}

const isAddress = (file: string): boolean => /^https?:\/\/\S+$/i.test(file);
const formula = /^[=+\-@\t\r]/;
const start: Span = { start: 0, end: 0 };

const stop = (span: Span, rule: string, message: string, final = false): Blocker => ({
  start: span.start,
  end: span.end,
  rule: `scheduler/${rule}`,
  severity: 'error',
  message,
  ...(final && { final: true as const }),
});

const whenOf = (draft: Draft, { scheduler, zone }: SchedulerOrder): { readonly when?: LocalTime; readonly problem?: Blocker; readonly note?: string } => {
  const { name, undated, lead = 0 } = scheduler;
  const span = draft.frontMatter.places.get('publish') ?? start;
  const written = scalarText(draft.frontMatter.values['publish']);
  if (written === undefined) {
    if (undated !== undefined) return { note: `"publish" is not set. ${undated}` };
    return { problem: stop(span, 'time', `${name} needs a day and a time. Set "publish", such as 2026-11-30T09:00.`, true) };
  }
  const when = readLocalTime(written, zone);
  if ('wrong' in when) {
    const message = {
      form: `${name} needs a day and a time that can be read. Write "publish" as 2026-11-30T09:00.`,
      'no-time': `"publish" has a day and no time. Add one, such as T09:00, so that ${name} knows when.`,
      skipped: `The clocks of ${zone.name} skip this time on that day. Choose another time in "publish".`,
    }[when.wrong];
    return { problem: stop(span, 'time', message, true) };
  }
  if (when.milliseconds <= zone.now) return { when, problem: stop(span, 'time', `The time in "publish" is over in ${zone.name}. Choose one to come.`) };
  if (when.milliseconds < zone.now + lead * 60_000)
    return { when, problem: stop(span, 'time', `${name} needs a post ${lead} minutes before its time. Choose a later one in "publish".`) };
  return { when };
};

/** The pictures and films that have an address, and what is wrong with the others. */
const mediaOf = (images: readonly PlacedImage[], { name, mostImages = Number.POSITIVE_INFINITY, imageEndings, oneKind, separator }: Scheduler) => {
  const problems: Blocker[] = [];
  const media = images.flatMap((image): { readonly url: string; readonly alt: string; readonly span: Span }[] => {
    const { file } = image;
    if (!isAddress(file)) {
      problems.push(stop(image, 'image', `${name} fetches pictures from the web. Put this one online and write its address, https://…, in its place.`));
      return [];
    }
    if (/[,\s]/.test(file)) {
      problems.push(stop(image, 'image', `This address has a comma in it, and ${name} parts addresses at commas. Write %2C for it.`, true));
      return [];
    }
    if (imageEndings && !imageEndings.includes(endingOf(file))) {
      problems.push(stop(image, 'image', `${name} takes pictures whose address ends in .${imageEndings.join(' or .')}. Use such a picture.`));
      return [];
    }
    const alt = image.alt?.trim() ?? '';
    if (separator !== undefined && alt.includes(separator)) problems.push(stop(image, 'separator', separatorWords('alt text', separator), true));
    return [{ url: file, alt, span: image }];
  });
  const extra = media[mostImages];
  if (extra)
    problems.push(stop(extra.span, 'image', `${name} takes ${mostImages === 1 ? 'one picture' : `${mostImages} pictures`} a row. Leave this one out.`));
  const other = oneKind && media.find(({ url }) => kindOf(url) !== kindOf(media[0]?.url ?? url));
  if (other) problems.push(stop(other.span, 'image', `${name} takes pictures, films or a GIF in one row: one kind. Leave this one out.`, true));
  return { media: media.slice(0, mostImages), problems };
};

const separatorWords = (what: string, separator: string): string =>
  `In this table "${separator}" parts one text from the next, and the ${what} has it. Write it another way.`;

const threadProblem = (exported: Exported, comments: readonly string[], span: Span, scheduler: Scheduler): Blocker | undefined => {
  const { name, threads, mostComments, separator } = scheduler;
  if (exported.parts.length > 1 && threads === undefined)
    return stop(span, 'thread', `${name} takes one post a row, and this is a thread of ${exported.parts.length}. Write one post, or use another tool.`, true);
  if (threads !== 'comments') return undefined;
  if (mostComments !== undefined && comments.length > mostComments)
    return stop(span, 'thread', `${name} takes ${mostComments} comments, and this needs ${comments.length}. Write a shorter thread.`, true);
  return separator !== undefined && comments.some((comment) => comment.includes(separator))
    ? stop(span, 'separator', separatorWords('text', separator), true)
    : undefined;
};

const labels = { title: 'the title', firstComment: 'the first comment', altText: 'the alt text', link: 'the link' } as const;

/** What does not go along, and what the tool does by itself. */
const notesOf = (post: SchedulerPost, { name, has, threads, pictureOrLink, guardsFormulas, id }: Scheduler): readonly string[] => {
  const there = { title: post.title, firstComment: post.firstComment, altText: post.media.map(({ alt }) => alt).join(''), link: post.link };
  const inText = post.link !== '' && post.exported.text.includes(post.link);
  const lost = (['title', 'firstComment', 'altText', 'link'] as const).filter((key) => there[key] !== '' && !has.includes(key) && !(key === 'link' && inText));
  const isThread = post.exported.parts.length > 1;
  const text = textOfPost(post);
  return [
    ...lost.map((key) => `Left out ${labels[key]}: ${name} has no column for it. Add it there.`),
    ...(has.includes('link') && pictureOrLink && post.link !== '' && post.media.length > 0 && !inText
      ? [`Left out the link: ${name} takes a picture or a link in one row.`]
      : []),
    ...(id === 'highlevel' && post.link !== '' && post.media.length > 0 ? ['HighLevel puts the link into the text of a post with a picture.'] : []),
    ...(isThread && threads === 'comments'
      ? [`Posts 2 to ${post.exported.parts.length} of the thread stand in the comments. See in ${name} that they go out as you want.`]
      : []),
    ...(isThread && threads === 'rows' ? [`Each of the ${post.exported.parts.length} posts of the thread is a row. Join them where they are posted.`] : []),
    ...(formula.test(text) && guardsFormulas ? ['The text begins like a formula, so an apostrophe stands before it. Take it away if your tool posts it.'] : []),
    ...(formula.test(text) && !guardsFormulas
      ? ['The text begins like a formula. It stays as it is, since it is posted as it stands: do not open this file in a spreadsheet.']
      : []),
  ];
};

/** The cells of a post, in the order of a header. */
const cellsOf = (post: SchedulerPost, { columns, guardsFormulas }: Scheduler, header: readonly string[] | undefined): readonly string[] => {
  const value = (column: Column | undefined): string => {
    const said = column?.value(post) ?? '';
    return guardsFormulas && formula.test(said) ? `'${said}` : said;
  };
  if (!header) return columns.map(value);
  return header.map((name) => value(columns.find((column) => isNamed(column, name))));
};

const isNamed = (column: Column, name: string): boolean => plainName(column.name) === plainName(name);

const besideOf = (besides: readonly Beside[], kind: Beside['kind']): string => besides.find((beside) => beside.kind === kind)?.text ?? '';

const entryOf = (exported: Exported, { draft }: Analysis, order: SchedulerOrder): SchedulerEntry => {
  const { scheduler, header, override = false } = order;
  const { platform, parts, besides } = exported;
  const { frontMatter } = draft;
  const { when, problem, note } = whenOf(draft, order);
  const { media, problems } = mediaOf(imagesOn(draft, platform.id), scheduler);
  const links = [frontMatter.values['link']].flat().flatMap((link) => scalarText(link) ?? []);
  const post: SchedulerPost = {
    exported,
    when,
    title: besideOf(besides, 'title'),
    firstComment: besideOf(besides, 'first-comment'),
    media,
    link: links[0] ?? '',
    campaign: scalarText(frontMatter.values['campaign']) ?? '',
    sources: [...new Set(frontMatter.sources.flatMap((source) => addressOf(source) ?? []))],
    part: 0,
  };
  const version = draft.versions.find((one) => one.platform === platform.id) ?? draft.versions[0];
  const span = version ? { start: version.start, end: version.start } : start;
  const thread = threadProblem(exported, commentsOf(post), span, scheduler);
  const missing = header && !header.some((name) => scheduler.columns.some((column) => column.platform === platform.id && isNamed(column, name)));
  const blockers = [
    ...exported.blockers,
    ...(problem ? [problem] : []),
    ...problems,
    ...(thread ? [thread] : []),
    ...(missing
      ? [stop(span, 'platform', `Your template has no column for ${platform.name}. Download a newer one, or leave ${platform.name} out.`, true)]
      : []),
  ];
  const count = scheduler.threads === 'rows' ? parts.length : 1;
  return {
    exported,
    rows: Array.from({ length: count }, (_, part) => cellsOf({ ...post, part }, scheduler, header)),
    notes: [...(note === undefined ? [] : [note]), ...notesOf(post, scheduler)],
    blockers,
    ready: blockers.length === 0 || (override && !blockers.some(isFinal)),
  };
};

/** What a draft is in the table of a tool, platform by platform. The analysis is not kept. */
export const schedulerEntries = (analysis: Analysis, order: SchedulerOrder): SchedulerEntries => {
  const table = analysis.draft.platforms;
  const names = order.platforms ?? analysis.platforms.filter(({ chosen }) => chosen).map(({ platform }) => platform);
  const ids = [...new Set(names.flatMap((name) => table.byName(name)?.id ?? []))];
  return {
    entries: ids.flatMap((id) => {
      const exported = exportPost(analysis, id);
      return exported ? [entryOf(exported, analysis, order)] : [];
    }),
    unknown: names.filter((name) => !table.byName(name)),
  };
};
