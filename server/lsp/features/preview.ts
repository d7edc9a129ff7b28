import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type PreviewField, type PreviewSegment, previewPost } from '../../engine/index.ts';
import type { PostField, PostPreview, PostSegment, PreviewResult } from '../../protocol.ts';
import { rangeOf } from '../convert.ts';
import type { Analysed } from '../drafts.ts';

const previewOn = ({ analysis }: Analysed, document: TextDocument, platform: string): readonly PostPreview[] => {
  const preview = previewPost(analysis, platform);
  if (!preview) return [];
  const segmentOf = ({ span, ...segment }: PreviewSegment): PostSegment => ({ ...segment, ...(span && { range: rangeOf(document, span) }) });
  const fieldOf = ({ segments, span, length }: PreviewField): PostField => ({
    segments: segments.map(segmentOf),
    range: rangeOf(document, span),
    ...(length && { length }),
  });
  const { platform: known, account, parts, partsLeft, title, warning, firstComment, images } = preview;
  return [
    {
      platform: { id: known.id, name: known.name },
      account,
      parts: parts.map(({ blocks, ...part }) => ({
        ...part,
        blocks: blocks.map(({ gap, segments, span }) => ({ gap, segments: segments.map(segmentOf), ...(span && { range: rangeOf(document, span) }) })),
      })),
      partsLeft,
      ...(title && { title: fieldOf(title) }),
      ...(warning && { warning: fieldOf(warning) }),
      ...(firstComment && { firstComment: fieldOf(firstComment) }),
      images: images.map(({ alt, file, part, span }) => ({ file, part, range: rangeOf(document, span), ...(alt && { alt: fieldOf(alt) }) })),
    },
  ];
};

/** How a draft looks on some platforms; the document must be at the version that was analysed. */
export const previewOf = (done: Analysed, document: TextDocument, platforms: readonly string[]): PreviewResult => ({
  version: done.version,
  posts: platforms.flatMap((platform) => previewOn(done, document, platform)),
  texts: done.analysis.draft.versions.flatMap(({ platform, start, end }) =>
    platform === undefined ? [] : [{ platform, range: rangeOf(document, { start, end }) }],
  ),
});
