import { imagesOn, spanInFile } from '../draft/place.ts';
import { shownUnit } from '../platforms/count.ts';
import { fieldTexts } from '../platforms/fields.ts';
import { foldAt } from '../platforms/fold.ts';
import { asPosted, isNear } from '../platforms/partCount.ts';
import type { Field, Platform, Unit } from '../platforms/platform.ts';
import { countPost, limitsOf, overflowOf, type Post, postOf } from '../platforms/posts.ts';
import { messagesFor } from '../platforms/sms.ts';
import type { Analysis, Draft, FieldCount, Part, Span } from '../types.ts';
import { dressed, dressOf, undressed } from './dress.ts';
import { partsOn, partText } from './publish.ts';
import { versionOn } from './threads.ts';

/** Whether a text fits its place: `near` leaves so little room that a late change will not fit. */
export type LengthState = 'fits' | 'near' | 'over';

interface Outlined extends Span {
  readonly count: number;
  readonly limit: number;
  readonly state: LengthState;
  /** A text that is too long for one text message goes out as so many. */
  readonly messages?: number;
}

/** A post of a thread, or the whole post, with its place in the file. */
export interface OutlinePart extends Outlined {
  /** From the first character over the limit on; nothing where all of the text fits, and only what stands under it is over. */
  readonly over?: Span;
  /** About where "more" stands instead of the rest. */
  readonly fold?: number;
}

/** A text beside the post, such as its title. */
export interface OutlineField extends Outlined, FieldCount {}

/** The length of a draft on a platform, part by part, and what the numbers rest on. */
export interface PlatformOutline {
  readonly platform: string;
  readonly name: string;
  readonly chosen: boolean;
  /** It has a version of its own. */
  readonly own: boolean;
  readonly unit: Unit;
  /** About how many characters are shown before "more". */
  readonly shownBeforeMore?: number;
  readonly basis: Pick<Field, 'confidence' | 'source' | 'checked'>;
  readonly elsewhere?: NonNullable<Platform['elsewhere']>;
  readonly parts: readonly OutlinePart[];
  readonly fields: readonly OutlineField[];
}

const stateOf = (count: number, limit: number): LengthState => (count > limit ? 'over' : isNear(limit - count, limit) ? 'near' : 'fits');

/** Where a place of what goes out stands in the file; nothing for what is added under it. */
const placeIn = ({ paragraphs }: Post, at: number, platform: Platform): number | undefined => {
  const dress = dressOf(platform);
  let from = 0;
  for (const placed of paragraphs) {
    from += placed.gap.length;
    const worn = dressed(placed.paragraph, dress);
    if (at < from + worn.text.length) {
      const place = undressed(worn, at - from);
      return at < from ? undefined : spanInFile(placed, place, place + 1).start;
    }
    from += worn.text.length;
  }
  return undefined;
};

/** A fold is about there, so no number and no word is cut in two for it. */
const wordStart = (text: string, at: number): number => at - (/\S{1,20}$/.exec(text.slice(Math.max(0, at - 21), at))?.[0].length ?? 0);

/** The limit that is passed, or else the one that people are told. */
const lengthOf = (post: Post, platform: Platform): { readonly count: number; readonly limit: number; readonly unit: Unit } => {
  const lengths = limitsOf(post, platform).map(({ limit, unit }) => ({ limit, unit, count: countPost(post, platform, unit) }));
  const told = lengths.find(({ count, limit }) => count > limit) ?? lengths[0];
  const unit = shownUnit(platform, post.outside !== undefined);
  return told ?? { count: countPost(post, platform, unit), limit: platform.limit, unit };
};

const partOf = (draft: Draft, post: Post, text: string, platform: Platform, before: Part | undefined): OutlinePart => {
  const { count, limit, unit } = lengthOf(post, platform);
  const [first] = post.paragraphs;
  const last = post.paragraphs.at(-1);
  const { span } = draft.frontMatter;
  // A paragraph that was cut has its second half in the next post.
  const goesOn = first !== undefined && before?.paragraphs.at(-1)?.start === first.start;
  const start = first && (goesOn ? spanInFile(first, 0, 1).start : first.start);
  const whole = start !== undefined && last ? { start, end: spanInFile(last, 0, last.paragraph.text.length).end } : span;
  const messages = messagesFor(platform, count, limit);
  const over = count > limit && messages === undefined ? overflowOf(post, platform, { limit, unit }) : undefined;
  const folded = foldAt(text, platform);
  const fold = folded === undefined ? undefined : placeIn(post, wordStart(text, folded), platform);
  return {
    ...whole,
    count,
    limit,
    state: messages === undefined ? stateOf(count, limit) : 'near',
    ...(messages !== undefined && { messages }),
    ...(over && { over: { start: spanInFile(over.placed, over.at, over.placed.paragraph.text.length).start, end: whole.end } }),
    ...(fold !== undefined && { fold }),
  };
};

/** Where the limit is from: a caption and a profile have numbers of their own. */
const basisOf = (known: Platform, posted: Platform): PlatformOutline['basis'] => {
  const { caption, bio } = known.fields;
  const field =
    posted.limit === known.limit && posted.unit === known.unit
      ? undefined
      : [caption, bio].find((each) => each?.limit === posted.limit && each.unit === posted.unit);
  const { confidence, source, checked } = field ?? known;
  return { confidence, source, checked };
};

const outlineOn = (draft: Draft, known: Platform, chosen: boolean): readonly PlatformOutline[] => {
  const platform = asPosted(known, draft);
  const version = versionOn(draft, platform);
  if (!version) return [];
  return [
    {
      platform: platform.id,
      name: platform.name,
      chosen,
      own: version.platform !== undefined,
      unit: platform.unit,
      ...(platform.fold !== undefined && { shownBeforeMore: platform.fold }),
      basis: basisOf(known, platform),
      ...(platform.limit === known.limit && platform.elsewhere && { elsewhere: platform.elsewhere }),
      parts: partsOn(version, platform).map((part, index, parts) =>
        partOf(draft, postOf(part, version, draft, platform), partText(draft, version, part, platform), platform, parts[index - 1]),
      ),
      fields: fieldTexts(draft, platform).map((field) => ({ ...field, state: stateOf(field.count, field.limit) })),
    },
  ];
};

/** The platforms that the draft is for; of a draft that names none, all of them. */
export const outlinePlatforms = ({ draft, platforms }: Analysis): readonly PlatformOutline[] => {
  const chosen = platforms.filter((each) => each.chosen);
  return (chosen.length > 0 ? chosen : platforms).flatMap((counted) => {
    const known = draft.platforms.byId(counted.platform);
    return known ? outlineOn(draft, known, counted.chosen) : [];
  });
};

/** The images of a draft in the order of the file, and whether each goes out on some platform that reads alt texts aloud. */
export const outlineImages = ({ draft, platforms }: Analysis): readonly (Span & { readonly file: string; readonly alt?: string })[] => {
  const shown = new Set(platforms.flatMap(({ platform }) => imagesOn(draft, platform)));
  return draft.images
    .filter((image) => shown.has(image))
    .map(({ start, end, file, alt, altPlace }) => {
      const place = altPlace ?? { start, end };
      const told = alt?.trim() ?? '';
      return { file, start: place.start, end: place.end, ...(told !== '' && { alt: told }) };
    });
};
