import { cueNames, cueWords, storyWeights } from '../../data/story.ts';
import { hasConsent } from '../../draft/consent.ts';
import { editInFile, paragraphsOf, spanInFile } from '../../draft/place.ts';
import { type PlacedCue, storiesIn } from '../../text/story.ts';
import type { Draft, DraftRule, Edit, Fix, PlacedParagraph, Report, Span } from '../../types.ts';
import { isRecord, listed } from '../../values.ts';

const picture = ({ frontMatter: { values, places } }: Draft): Span | undefined => {
  const { images } = values;
  return (Array.isArray(images) ? images : [images]).some((image) => isRecord(image) && image['shows'] === 'patient') ? places.get('images') : undefined;
};

const messageFor = (names: readonly string[]): string =>
  names.length === 1
    ? `One detail, ${names.join('')}, can tell readers who this is, even with no name. Make it general.`
    : `Together, ${listed(names.slice(0, 5))} can tell readers who this is, even with no name. Make some of them general.`;

/** The edits that make several cues general at once: those in the words for one person are written together. */
const editsFor = (cues: readonly PlacedCue[]): readonly (readonly [index: number, edit: Edit])[] => {
  const edits: (readonly [number, Edit])[] = [];
  for (const { index, cue } of cues) {
    const { phrase } = cue;
    const same = phrase ? cues.filter((other) => other.cue.phrase === phrase) : [];
    const made = phrase
      ? [
          {
            start: phrase.start,
            end: phrase.end,
            text: phrase.write({ age: same.some((o) => o.cue.kind === 'age'), job: same.some((o) => o.cue.kind === 'job') }),
          },
        ]
      : cue.edits;
    for (const edit of made) if (!edits.some(([at, other]) => at === index && other.start < edit.end && edit.start < other.end)) edits.push([index, edit]);
  }
  return edits;
};

const fixesFor = (draft: Draft, paragraphs: readonly PlacedParagraph[], cues: readonly PlacedCue[]): readonly Fix[] => {
  const fix = (title: string, some: readonly PlacedCue[]): Fix | undefined => {
    const edits = editsFor(some).flatMap(([index, edit]) => {
      const placed = paragraphs[index];
      return (placed && editInFile(draft, placed, edit)) ?? [];
    });
    // "in our area in our area": once is enough.
    const sorted = edits.toSorted((a, b) => a.start - b.start);
    const written = sorted.map((edit, at): Edit => {
      const before = sorted[at - 1];
      return before && before.text === edit.text && edit.start - before.end < 2 ? { start: before.end, end: edit.end, text: '' } : edit;
    });
    return written.length > 0 ? { title, kind: 'suggestion', edits: written } : undefined;
  };
  const able = cues.filter(({ cue }) => cue.edits.length > 0);
  const single = able.map((each) => fix(`Make ${cueNames[each.cue.kind].replace(/^an? /, 'the ')} general`, [each]));
  return [able.length > 1 ? fix('Make every detail general', able) : undefined, ...single].filter((each) => each !== undefined);
};

/** Details that together point at one person in care, without a name. */
export const reIdentification: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A story that points at one person',
  why: 'A name is not needed to know who a story is about. An age, a job, a place and a day together are enough for neighbors, colleagues and reporters, and for the person in the story.',
  limits:
    'It adds up details that the words tell. It does not know your town, or what was in the news. A story it leaves alone may still point at somebody. It finds stories in English, of one person who is in care.',
  sources: [
    { title: '45 CFR 164.514(b)(2)(ii), actual knowledge', url: 'https://www.ecfr.gov/current/title-45/section-164.514' },
    {
      title: 'HHS, Guidance on de-identification of protected health information',
      url: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
    },
  ],
  examples: [
    { bad: '⟦Last Tuesday⟧ a local teacher was admitted with a stroke.', good: 'Recently a local worker was admitted with a stroke.' },
    { bad: 'A 34-year-old woman was brought in ⟦last night⟧.', good: 'A woman in her thirties was brought in recently.' },
    { bad: 'We treated her ⟦in the village of Elk Bend⟧. She has progeria.', good: 'We treated her in our area. She has a rare condition.' },
    { bad: 'My patient was ⟦kicked by a horse⟧ yesterday.', good: 'My patient was injured recently.' },
    { bad: 'An 8-year-old boy came to our clinic ⟦this morning⟧.', good: 'A young boy came to our clinic recently.' },
    { quiet: 'A 45-year-old man with diabetes came to our clinic.' },
    { quiet: 'This is a composite; details have been changed. Last Tuesday our mayor was admitted after a crash.' },
    { quiet: '---\nconsent: composite\n---\n\nLast Tuesday our mayor was admitted after a crash.' },
    { quiet: 'When I had cancer at 38, my sister drove me each Tuesday.' },
    { quiet: 'The mayor opened our new ward last Tuesday.' },
    { quiet: 'Join us on Saturday at Lincoln Park. Patients and firefighters are welcome.' },
    { quiet: 'Last year, 3,200 patients were treated after a fall.' },
  ],
  *check(draft, settings): Iterable<Report> {
    if (hasConsent(draft.frontMatter, settings.today)) return;
    const shown = picture(draft);
    for (const version of draft.versions) {
      const paragraphs = paragraphsOf(version);
      for (const story of storiesIn(paragraphs)) {
        const score = story.score + (shown && !story.cues.some(({ cue }) => cue.kind === 'picture') ? storyWeights.picture : 0);
        if (score < storyWeights.information) continue;
        const severity = score >= storyWeights.error ? 'error' : score >= storyWeights.warning ? 'warning' : 'information';
        const heaviest = story.cues.reduce((best, each) => (each.cue.weight > best.cue.weight ? each : best));
        const placed = paragraphs[heaviest.index];
        if (!placed) continue;
        // Where the writer works tells who could know, not who it is.
        const kinds = [...new Set([...story.cues.map(({ cue }) => cue.kind), ...(shown ? (['picture'] as const) : [])])];
        if (kinds.filter((kind) => kind !== 'workplace').length < 2 && heaviest.cue.weight < storyWeights.uniqueJob) continue;
        const related = story.cues.flatMap(({ index, cue }) => {
          const other = paragraphs[index];
          return other ? [{ ...spanInFile(other, cue.start, cue.end), message: cueWords[cue.kind] }] : [];
        });
        yield {
          ...spanInFile(placed, heaviest.cue.start, heaviest.cue.end),
          message: messageFor(kinds.map((kind) => cueNames[kind])),
          severity,
          related: [...related, ...(shown ? [{ ...shown, message: cueWords.picture }] : [])],
          fixes: fixesFor(draft, paragraphs, story.cues),
        };
      }
    }
  },
};
