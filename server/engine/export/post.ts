import { linksTo } from '../platforms/linkTags.ts';
import type { Platform } from '../platforms/platform.ts';
import { asPosted, countPart, overLimit, shownLimit } from '../platforms/partCount.ts';
import { postOf } from '../platforms/posts.ts';
import type { Analysis, Finding, Version } from '../types.ts';
import { type Beside, besidesOn } from './besides.ts';
import { changesOn } from './changes.ts';
import { partsOn, partText } from './publish.ts';
import { sourcesOf } from './tail.ts';
import { versionOn } from './threads.ts';

/** A draft as one platform gets it. */
export interface Exported {
  readonly platform: Platform;
  readonly parts: readonly string[];
  /** The parts as one text, apart by a line with `---`. */
  readonly text: string;
  /** The longest part, in the unit of the platform. */
  readonly count: number;
  readonly limit: number;
  /** How long each part is. */
  readonly counts: readonly number[];
  /** The sources that it names, each once. */
  readonly sources: readonly string[];
  /** The links to the project's own domains with their tags, each once. */
  readonly links: readonly string[];
  /** What goes into places beside the post. */
  readonly besides: readonly Beside[];
  /** What was done to the words of the draft, in words for the writer; comments and marks of Markdown aside. */
  readonly changes: readonly string[];
  /** What should be mended before this is published. */
  readonly blockers: readonly Blocker[];
}

/** A finding that stands in the way of publishing. */
export interface Blocker extends Finding {
  /** The writer may not wave it through: a patient's picture or story with no consent that holds. */
  readonly final?: true;
}

const blocks = (finding: Finding): boolean => (finding.rule.startsWith('phi/') && finding.severity === 'error') || finding.rule === 'draft/left-placeholder';

const blockersOf = ({ draft, findings, unsettled }: Analysis, version: Version, platform: Platform): readonly Blocker[] => {
  // What stands in the front matter holds for every platform, and so does a consent that is missing.
  const inVersion = ({ rule, start, end }: Finding) =>
    rule === 'phi/missing-consent' || start < draft.frontMatter.span.end || (start <= version.end && end >= version.start);
  const tooLong = overLimit(draft, version, platform)
    .map((report): Finding => ({ severity: 'error', ...report, rule: 'platform/over-limit' }))
    .filter((finding) => finding.severity === 'error');
  const final = unsettled.map((finding): Blocker => ({ ...finding, final: true }));
  const isFinal = ({ rule, start }: Finding): boolean => unsettled.some((other) => other.rule === rule && other.start === start);
  return [...final, ...findings.filter((finding) => blocks(finding) && !isFinal(finding) && inVersion(finding)), ...tooLong];
};

/** The text of a draft for a platform; nothing for a platform that the product does not know. */
export const exportPost = (analysis: Analysis, platformId: string): Exported | undefined => {
  const known = analysis.draft.platforms.byId(platformId);
  const platform = known && asPosted(known, analysis.draft);
  const version = platform && versionOn(analysis.draft, platform);
  if (!platform || !version) return undefined;
  const { draft } = analysis;
  const posts = partsOn(version, platform);
  const parts = posts.map((part) => partText(draft, version, part, platform));
  // Counted here and not taken from the analysis, which would count for all other platforms too.
  const counts = posts.map((part) => countPart(part, version, draft, platform));
  const besides = besidesOn(draft, platform, version);
  const { linkTags } = platform;
  const texts = [...parts, ...besides.flatMap(({ kind, text }) => (kind === 'first-comment' ? [text] : []))];
  return {
    platform,
    parts,
    text: parts.join('\n\n---\n\n'),
    count: Math.max(0, ...counts),
    limit: shownLimit(
      posts.map((part) => postOf(part, version, draft, platform)),
      platform,
    ),
    counts,
    sources: [...new Set(posts.flatMap((part) => sourcesOf(draft, version, part, platform)))],
    links: linkTags ? [...new Set(texts.flatMap((text) => linksTo(text, linkTags)))] : [],
    besides,
    changes: changesOn(draft, version, posts, platform),
    blockers: blockersOf(analysis, version, platform),
  };
};
