import type { JargonTerm } from '../../data/jargon.generated.ts';
import { type Chunk, chunksOf, type Gathered, type Group, settler } from '../../draft/chunks.ts';
import { editIn, replacementEdits, type SentenceInParagraph } from '../../draft/edits.ts';
import { paragraphsOf } from '../../draft/place.ts';
import type { Settings } from '../../settings.ts';
import { inflect } from '../../text/inflect.ts';
import { keptPhrases } from '../../text/keptPhrases.ts';
import { remember, rememberUnder } from '../../text/remember.ts';
import { notInside, rareReports } from '../../text/rareReports.ts';
import { formIn, replacementFor, type Replacement } from '../../text/replaceTerm.ts';
import { isExplained, isExplainedBy, isInName, speaksToProfessionals } from '../../text/termContext.ts';
import { isFor, termOf, termUses, type TermUse } from '../../text/terms.ts';
import type { Draft, DraftRule, Fix, Paragraph, Report, Sentence, Version } from '../../types.ts';
import { acronymReports } from './acronym.ts';

/** What can be offered for a term where it stands. */
interface Offer {
  readonly replacement: Replacement | undefined;
  /** What an explanation in brackets would say, and after which characters; nothing where other words are in brackets already. */
  readonly bracket: { readonly wording: string; readonly start: number; readonly text: string } | undefined;
}

const opens = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** "(COPD)": an acronym says nothing yet, so that the explanation joins it. */
const acronymAfter = /^ \(\p{Lu}[\p{L}\p{N}-]{1,7}(?=\))/u;

/** An explanation of a term in brackets; nothing where it would not fit. */
export const bracketFor = (text: string, use: TermUse): Offer['bracket'] => {
  const { end, start, term } = use;
  const plain = term.explain ?? (term.kind === 'replace' ? undefined : term.plain);
  if (plain === undefined || opens(text.slice(Math.max(0, start - 200), start))) return undefined;
  const wording = inflect(plain, formIn(text, use, plain));
  const acronym = acronymAfter.exec(text.slice(end, end + 12))?.[0];
  if (acronym !== undefined) return { wording, start: end + acronym.length, text: `${wording.includes(',') ? ';' : ','} ${wording}` };
  return /^['’(]|^ \(/u.test(text.slice(end, end + 2)) ? undefined : { wording, start: end, text: ` (${wording})` };
};

/** Terms of a sentence that are not part of a name. */
const usesIn = remember((sentence: Sentence): readonly TermUse[] => termUses(sentence).filter((use) => !isInName(sentence.text, use)));

interface Kept {
  readonly terms: ReadonlySet<string>;
  readonly phrases: ReturnType<typeof keptPhrases>;
}

/** A kept word keeps every form of its term; a kept phrase keeps the terms inside it. */
const keptBy = remember(
  (keep: readonly string[]): Kept => ({
    terms: new Set(keep.flatMap((wording) => termOf(wording)?.term ?? [])),
    phrases: keptPhrases(keep),
  }),
);

const spansOf = rememberUnder((sentence: Sentence, phrases: Kept['phrases']) => phrases.find(sentence.text));

/** Tells whether a use is kept; the phrases of a sentence are looked for once. */
const keptIn = (keep: readonly string[]): ((use: TermUse, sentence: Sentence) => boolean) => {
  if (keep.length === 0) return () => false;
  const { terms, phrases } = keptBy(keep);
  return (use, sentence) => terms.has(use.term.term) || spansOf(sentence, phrases).some((span) => span.start < use.end && use.start < span.end);
};

/** A use in its paragraph. */
interface PlacedUse extends SentenceInParagraph {
  readonly use: TermUse;
}

const replaceFix = (found: PlacedUse, replacement: Offer['replacement']): Fix | undefined => {
  const edits = replacement && replacementEdits(found, found.use, replacement);
  return edits && { title: `Replace with "${replacement.text}"`, kind: 'suggestion', edits };
};

const explainFix = (found: PlacedUse, bracket: Offer['bracket']): Fix | undefined => {
  const { use, sentence } = found;
  if (!bracket || !editIn(found, use.start, use.end, '')) return undefined;
  const before = editIn(found, bracket.start === use.end ? use.start : use.end, bracket.start, '');
  if (!before) return undefined;
  const written = sentence.value.text.slice(use.start, bracket.start) + bracket.text;
  const title = `Explain "${written}${bracket.start === use.end ? '' : ')'}"`;
  return { title, kind: 'suggestion', edits: [{ start: before.end, end: before.end, text: bracket.text }] };
};

const messageFor = (written: string, { term }: TermUse, { replacement, bracket }: Offer): string => {
  const unknown = `Some readers don't know "${written}".`;
  if (replacement) return `${unknown} You could write "${replacement.text}".`;
  return bracket === undefined ? `${unknown} It means "${term.plain ?? term.explain ?? ''}".` : `${unknown} You could explain it: "${bracket.wording}".`;
};

const offerFor = ({ sentence, use }: PlacedUse): Offer => ({
  replacement: replacementFor(sentence.value.text, use),
  bracket: bracketFor(sentence.value.text, use),
});

/** What is said of a use, with the offer to explain it where it stands first. Offsets are those of the paragraph's source. */
export const reportFor = (found: PlacedUse, first: boolean, offer: Offer = offerFor(found)): Report => {
  const { paragraph, sentence, use } = found;
  const written = sentence.value.text.slice(use.start, use.end);
  const keep: Fix = { title: `Keep "${use.term.term}" in this project`, kind: 'suggestion', edits: [], keep: { list: 'keep', value: use.term.term } };
  const fixes = [replaceFix(found, offer.replacement), first ? explainFix(found, offer.bracket) : undefined, keep];
  return {
    ...paragraph.published.toSourceSpan(sentence.start + use.start, sentence.start + use.end),
    message: messageFor(written, use, offer),
    fixes: fixes.filter((fix) => fix !== undefined),
  };
};

/** What a keystroke asks of each use: nothing that has to be worked out. */
interface Found extends PlacedUse {
  readonly term: JargonTerm;
  /** The term itself, by which uses are told apart. */
  readonly name: string;
  readonly kind: Paragraph['kind'];
  readonly explained: boolean;
  /** The number of its sentence, so that an explanation in the next one is seen. */
  readonly index: number;
  /** Its sentence is the last of the paragraph. */
  readonly last: boolean;
}

const firstReport = remember((found: Found) => reportFor(found, true));
const laterReport = remember((found: Found) => reportFor(found, false));

const usesInParagraph = remember((paragraph: Paragraph): readonly Found[] => {
  const { kind, sentences } = paragraph;
  if (kind === 'code' || kind === 'note') return [];
  return sentences.flatMap((sentence, index) =>
    usesIn(sentence.value).map((use): Found => {
      const next = sentences[index + 1]?.value.text;
      const explained = isExplained(sentence.value.text, use) || (next !== undefined && isExplainedBy(next, use));
      return { term: use.term, name: use.term.term, kind, explained, index, last: next === undefined, use, paragraph, sentence };
    }),
  );
});

/** A use in a chunk; `sentence` is the number of its sentence there. */
interface ChunkUse extends Gathered<Found> {
  readonly sentence: number;
}

/** The uses of a chunk, and how many sentences it has. */
const usesInChunk = remember(({ paragraphs }: Chunk): { readonly uses: readonly ChunkUse[]; readonly sentences: number } => {
  let sentences = 0;
  const uses = paragraphs.flatMap((paragraph, index) => {
    const before = sentences;
    sentences += paragraph.sentences.length;
    return usesInParagraph(paragraph).map((item) => ({ index, item, sentence: before + item.index }));
  });
  return { uses, sentences };
});

const isToldIn = rememberUnder(({ use }: Found, below: Paragraph): boolean => {
  const next = below.sentences[0]?.value.text;
  return next !== undefined && isExplainedBy(next, use);
});

/** "Let's talk about sepsis." may be all of its paragraph, and the next one says what it is. */
const isExplainedBelow = (found: Found, below: Paragraph | undefined): boolean => found.last && below !== undefined && isToldIn(found, below);

/** The terms in the text of a chunk, not in headings and quotes alone. */
const textNames = remember(
  (chunk: Chunk): ReadonlySet<string> =>
    new Set(usesInChunk(chunk).uses.flatMap(({ item: { kind, name } }) => (kind === 'heading' || kind === 'quote' ? [] : name))),
);

/** The terms that a chunk explains, each with the number of the sentence that says it; `below` is what stands under the chunk. */
const toldInChunk = rememberUnder((chunk: Chunk, below: Paragraph | undefined): ReadonlyMap<string, number> => {
  const told = new Map<string, number>();
  for (const { index, item, sentence } of usesInChunk(chunk).uses)
    if (!told.has(item.name) && (item.explained || isExplainedBelow(item, chunk.paragraphs[index + 1] ?? below))) told.set(item.name, sentence);
  return told;
});

/** The uses of a chunk that settings leave for a report. */
const openInChunk = rememberUnder((chunk: Chunk, settings: Settings): readonly ChunkUse[] => {
  const isKept = keptIn(settings.keep);
  const isMeant = isFor(settings);
  return usesInChunk(chunk).uses.filter(({ item }) => item.kind !== 'quote' && isMeant(item.term) && !isKept(item.use, item.sentence.value));
});

const settled = settler<Chunk, Report>();

const checkVersion = (version: Version, settings: Settings): readonly Group<Report>[] => {
  const opening = version.parts[0]?.paragraphs[0]?.paragraph.text;
  if (opening !== undefined && speaksToProfessionals(opening)) return [];
  const placed = paragraphsOf(version);
  let sentences = 0;
  const chunks = chunksOf(placed).map(({ chunk, at }) => {
    const before = sentences;
    sentences += usesInChunk(chunk).sentences;
    return { chunk, at, before };
  });
  const explainedAt = new Map<string, number>();
  for (const { chunk, at, before } of chunks)
    for (const [name, sentence] of toldInChunk(chunk, placed[at + chunk.paragraphs.length]?.paragraph))
      if (!explainedAt.has(name)) explainedAt.set(name, before + sentence);
  const isInText = (name: string): boolean => chunks.some(({ chunk }) => textNames(chunk).has(name));
  const seen = new Set<string>();
  return chunks.map(({ chunk, at, before }) => {
    const reports: Gathered<Report>[] = [];
    for (const { index, item, sentence } of openInChunk(chunk, settings)) {
      const { kind, name, term } = item;
      const told = explainedAt.get(name);
      const isHeading = kind === 'heading';
      // A first sentence may use the word that the next one explains, and a heading what the text under it does.
      if (told !== undefined && before + sentence >= told - (isHeading ? 3 : 1)) continue;
      // Brackets stand better in the text than in its heading.
      if (isHeading && term.kind === 'explain' && isInText(name)) continue;
      const isFirst = !seen.has(name);
      seen.add(name);
      // What can only be explained needs that once.
      if (isFirst || term.kind !== 'explain') reports.push({ index, item: isFirst ? firstReport(item) : laterReport(item) });
    }
    return { placed, at, items: settled(chunk, reports) };
  });
};

/** The reports on terms of the lexicon, also those that a longer term holds. */
const medicalTermReports = rememberUnder((draft: Draft, settings: Settings): readonly Group<Report>[] =>
  draft.versions.flatMap((version) => checkVersion(version, settings)).filter(({ items }) => items.length > 0),
);

/** The reports on rare terms, beside those on terms of the lexicon and on acronyms. */
export const rareWordReports = rememberUnder((draft: Draft, settings: Settings) =>
  rareReports(
    draft,
    settings,
    () => medicalTermReports(draft, settings),
    () => acronymReports(draft, settings),
  ),
);

/** Medical terms that many readers do not know, with plain words for them. */
export const medicalTerm: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A medical term that many readers do not know',
  why: 'Readers skip or misread what they have no word for, and then miss what you ask of them. A plain word costs you nothing. Where people need the medical term, say once what it means.',
  limits:
    'It knows some thousands of terms, but not every disease and medicine. It does not look inside names, quotes, links, hashtags and code. Of words with an everyday meaning, such as "discharge", it knows the medical one by the words around it, and may miss it.',
  sources: [
    { title: 'CDC Plain Language Thesaurus for Health Communications (2009)' },
    { title: 'AHRQ Patient Education Materials Assessment Tool, item 3', url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html' },
    {
      title: 'NHS A to Z of health writing. Contains public sector information licensed under the Open Government Licence v3.0',
      url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
    },
  ],
  examples: [
    { bad: 'Take your ⟦antihypertensive⟧ each day.', good: 'Take your blood pressure medicine each day.' },
    { bad: 'Ask whether an ⟦antihypertensive⟧ is right for you.', good: 'Ask whether a blood pressure medicine is right for you.' },
    { bad: '⟦Anticoagulants⟧ can save a life after a clot.', good: 'Blood thinners can save a life after a clot.' },
    { bad: 'Do you live with **⟦hypertension⟧**? Check your numbers at home.', good: 'Do you live with **high blood pressure**? Check your numbers at home.' },
    { bad: 'Good ⟦renal⟧ care starts early.', good: 'Good kidney care starts early.' },
    { bad: 'Our ⟦cardiologists⟧ see new patients on Mondays.', good: 'Our heart doctors see new patients on Mondays.' },
    { bad: 'Two ⟦biopsies⟧ came back clear.', good: 'Two biopsies (tests of a small piece of tissue) came back clear.' },
    {
      bad: 'Learn the signs of ⟦sepsis⟧ today. Then teach a friend.',
      good: "Learn the signs of sepsis (the body's extreme reaction to an infection) today. Then teach a friend.",
    },
    {
      bad: 'He lives with ⟦chronic obstructive pulmonary disease⟧ (COPD).',
      good: 'He lives with chronic obstructive pulmonary disease (COPD, lung disease that makes it hard to breathe).',
    },
    { bad: 'Your doctor may offer ⟦antihypertensive⟧ therapy.', good: 'Your doctor may offer blood pressure therapy.' },
    { bad: '⟦Atherosclerosis⟧ treatment has come far.', good: 'Atherosclerosis (hardening of the arteries) treatment has come far.' },
    { bad: 'Call us if you see ⟦discharge⟧ from the wound.', good: 'Call us if you see fluid from the wound.' },
    { bad: 'She was ⟦discharged⟧ on Friday.', good: 'She was sent home on Friday.' },
    { quiet: 'High blood pressure often has no signs.' },
    { quiet: 'Hypertension (high blood pressure) often has no signs. Treat hypertension early.' },
    { quiet: 'High blood pressure (hypertension) often has no signs.' },
    { quiet: 'Whooping cough, also called pertussis, spreads fast.' },
    { quiet: 'A pathogen, or germ, can live on a phone.' },
    { quiet: '# What is sepsis?\n\nSepsis is when your body harms itself while it fights an infection.' },
    { quiet: 'Join us for World Hypertension Day on May 17.' },
    { quiet: 'A thank you to the American Society of Nephrology and to Riverside Cardiology Group.' },
    { quiet: 'Know your numbers. #hypertension #Cardiology' },
    { quiet: 'Read more: https://example.org/hypertension' },
    { quiet: 'Admission is free, and the theatre has an acute lack of seats.' },
    { quiet: '> I never knew what hypertension was until my nurse told me.' },
    { quiet: 'Clinicians: join our call on sepsis today.' },
    { quiet: 'Ask our oncologist Kim Lee your questions.' },
    { quiet: 'Dose the antihypertensive at night.', settings: { audience: 'professionals' } },
    { quiet: 'Take your antihypertensives each day.', settings: { keep: ['Antihypertensive'] } },
  ],
  *check(draft, settings) {
    if (settings.audience !== 'professionals') yield* notInside(medicalTermReports(draft, settings), rareWordReports(draft, settings));
  },
};
