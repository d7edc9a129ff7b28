import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type OutlinePart, outlineChecks, outlineImages, outlinePlatforms, outlinePoints, outlineSources, type PlatformOutline } from '../../engine/index.ts';
import type { LengthMark, MarksResult, PostPlatform, PostResult } from '../../protocol.ts';
import { rangeOf } from '../convert.ts';
import type { Analysed } from '../drafts.ts';
import { shownFindings } from '../shown.ts';
import { scoresOf } from './readability.ts';

/** More parts than a thread has that anybody reads. */
const mostParts = 100;

const platformOf = (outline: PlatformOutline, document: TextDocument): PostPlatform => {
  const { platform: id, name, chosen, own, unit, shownBeforeMore, basis, elsewhere, parts, fields } = outline;
  return {
    id,
    name,
    chosen,
    own,
    unit,
    ...(shownBeforeMore !== undefined && { shownBeforeMore }),
    basis,
    ...(elsewhere && { elsewhere }),
    parts: parts.slice(0, mostParts).map(({ start, end, count, limit, state, messages, over, fold }) => ({
      count,
      limit,
      state,
      ...(messages !== undefined && { messages }),
      range: rangeOf(document, over ?? { start, end }),
      ...(fold !== undefined && { fold: rangeOf(document, { start: fold, end: fold }) }),
    })),
    fields: fields.map(({ name: field, count, limit, state, start, end }) => ({ name: field, count, limit, state, range: rangeOf(document, { start, end }) })),
  };
};

/** What the view *Post* shows of a draft; the document must be at the version that was analysed. */
export const postOf = (done: Analysed, document: TextDocument): PostResult => {
  const { analysis, version } = done;
  const { draft } = analysis;
  return {
    version,
    platforms: outlinePlatforms(analysis).map((outline) => platformOf(outline, document)),
    findings: shownFindings(analysis).map((marker) => ({
      rule: marker.rule,
      severity: marker.severity,
      message: marker.finding.message,
      range: rangeOf(document, marker),
    })),
    sources: outlineSources(draft).map(({ title, cited, ...span }) => ({ title, cited, range: rangeOf(document, span) })),
    images: outlineImages(analysis).map(({ file, alt, ...span }) => ({ file, range: rangeOf(document, span), ...(alt !== undefined && { alt }) })),
    checks: outlineChecks(analysis, scoresOf(done)).map(({ id, state, open, place }) => ({
      id,
      state,
      open,
      ...(place && { range: rangeOf(document, place) }),
    })),
    points: outlinePoints(draft).map(({ text, done: ticked, ...span }) => ({ text, done: ticked, range: rangeOf(document, span) })),
  };
};

const marksOf = ({ name }: PlatformOutline, { over, fold, limit }: OutlinePart, document: TextDocument): readonly LengthMark[] => [
  ...(fold === undefined ? [] : [{ kind: 'fold' as const, name, range: rangeOf(document, { start: fold, end: fold }) }]),
  ...(over ? [{ kind: 'over' as const, name, limit, range: rangeOf(document, over) }] : []),
];

/** Where each text is folded, and where it runs over: a version of its own on its platform, the shared text on the platforms without one. */
export const lengthMarksOf = ({ analysis, version }: Analysed, document: TextDocument, shown: string | undefined): MarksResult => {
  const chosen = outlinePlatforms(analysis).filter((outline) => outline.chosen || outline.platform === shown);
  const shared = chosen.filter(({ own }) => !own);
  // The shared text is folded in as many places as it has platforms: one is shown, that of the platform that the writer looks at, or the first.
  const folding = shared.filter(({ parts }) => parts.some(({ fold }) => fold !== undefined));
  const folded = folding.find(({ platform }) => platform === shown) ?? folding[0];
  return {
    version,
    marks: chosen.flatMap((outline) =>
      outline.parts
        .slice(0, mostParts)
        .flatMap((part) => marksOf(outline, part, document).filter(({ kind }) => kind === 'over' || outline.own || outline === folded)),
    ),
  };
};
