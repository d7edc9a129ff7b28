import { gather } from '../../draft/chunks.ts';
import { editIn, replacementEdits, type SentenceInParagraph } from '../../draft/edits.ts';
import { paragraphsOf } from '../../draft/place.ts';
import type { Settings } from '../../settings.ts';
import { inflect } from '../../text/inflect.ts';
import { compilePhrases } from '../../text/phrases.ts';
import { remember } from '../../text/remember.ts';
import { formIn, replacementFor, type Replacement } from '../../text/replaceTerm.ts';
import { isExplained, isExplainedBy, isInName, speaksToProfessionals } from '../../text/termContext.ts';
import { isFor, termOf, termUses, type TermUse } from '../../text/terms.ts';
import type { DraftRule, Fix, Paragraph, Placed, PlacedParagraph, Report, Sentence, Version } from '../../types.ts';

interface Use {
  readonly use: TermUse;
  readonly explained: boolean;
  readonly replacement: Replacement | undefined;
  /** What an explanation in brackets would say, and after which characters; nothing where other words are in brackets already. */
  readonly bracket: { readonly wording: string; readonly start: number; readonly text: string } | undefined;
}

const opens = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** "(COPD)": an acronym says nothing yet, so that the explanation joins it. */
const acronymAfter = /^ \(\p{Lu}[\p{L}\p{N}-]{1,7}(?=\))/u;

/** An explanation of a term in brackets; nothing where it would not fit. */
export const bracketFor = (text: string, use: TermUse): Use['bracket'] => {
  const { end, start, term } = use;
  const plain = term.explain ?? (term.kind === 'replace' ? undefined : term.plain);
  if (plain === undefined || opens(text.slice(Math.max(0, start - 200), start))) return undefined;
  const wording = inflect(plain, formIn(text, use, plain));
  const acronym = acronymAfter.exec(text.slice(end, end + 12))?.[0];
  if (acronym !== undefined) return { wording, start: end + acronym.length, text: `${wording.includes(',') ? ';' : ','} ${wording}` };
  return /^['’(]|^ \(/u.test(text.slice(end, end + 2)) ? undefined : { wording, start: end, text: ` (${wording})` };
};

/** Terms of a sentence that are not part of a name. */
const usesIn = remember((sentence: Sentence): readonly Use[] => {
  const { text } = sentence;
  return termUses(sentence)
    .filter((use) => !isInName(text, use))
    .map((use) => ({ use, explained: isExplained(text, use), replacement: replacementFor(text, use), bracket: bracketFor(text, use) }));
});

interface Kept {
  readonly terms: ReadonlySet<string>;
  readonly phrases: ReturnType<typeof compilePhrases<true>>;
}

/** A kept word keeps every form of its term; a kept phrase keeps the terms inside it. */
const keptBy = remember(
  (keep: readonly string[]): Kept => ({
    terms: new Set(keep.flatMap((wording) => termOf(wording)?.term ?? [])),
    phrases: compilePhrases(keep.flatMap((wording) => [[wording, true] as const, [inflect(wording, 'plural'), true] as const])),
  }),
);

/** Tells whether a use is kept; the phrases of a sentence are looked for once. */
const keptIn = (keep: readonly string[]): ((use: TermUse, sentence: Sentence) => boolean) => {
  if (keep.length === 0) return () => false;
  const { terms, phrases } = keptBy(keep);
  const spansOf = remember((sentence: Sentence) => phrases.find(sentence.text));
  return (use, sentence) => terms.has(use.term.term) || spansOf(sentence).some((span) => span.start < use.end && use.start < span.end);
};

/** A use in its paragraph. `index` counts sentences, so that an explanation in the next one is seen. */
interface Found extends Use, SentenceInParagraph {
  readonly index: number;
}

const replaceFix = (found: Found): Fix | undefined => {
  const { use, replacement } = found;
  const edits = replacement && replacementEdits(found, use, replacement);
  return edits && { title: `Replace with "${replacement.text}"`, kind: 'suggestion', edits };
};

const explainFix = (found: Found): Fix | undefined => {
  const { use, bracket, sentence } = found;
  if (!bracket || !editIn(found, use.start, use.end, '')) return undefined;
  const before = editIn(found, bracket.start === use.end ? use.start : use.end, bracket.start, '');
  if (!before) return undefined;
  const written = sentence.value.text.slice(use.start, bracket.start) + bracket.text;
  const title = `Explain "${written}${bracket.start === use.end ? '' : ')'}"`;
  return { title, kind: 'suggestion', edits: [{ start: before.end, end: before.end, text: bracket.text }] };
};

const messageFor = (written: string, { use, replacement, bracket }: Found): string => {
  const unknown = `Some readers don't know "${written}".`;
  if (replacement) return `${unknown} You could write "${replacement.text}".`;
  return bracket === undefined
    ? `${unknown} It means "${use.term.plain ?? use.term.explain ?? ''}".`
    : `${unknown} You could explain it: "${bracket.wording}".`;
};

/** What is said of a use, with the offer to explain it where it stands first. Offsets are those of the paragraph's source. */
export const reportFor = (found: Found, first: boolean): Report => {
  const { paragraph, sentence, use } = found;
  const written = sentence.value.text.slice(use.start, use.end);
  const keep: Fix = { title: `Keep "${use.term.term}" in this project`, kind: 'suggestion', edits: [], keep: { list: 'keep', value: use.term.term } };
  const fixes = [replaceFix(found), first ? explainFix(found) : undefined, keep];
  return {
    ...paragraph.published.toSourceSpan(sentence.start + use.start, sentence.start + use.end),
    message: messageFor(written, found),
    fixes: fixes.filter((fix) => fix !== undefined),
  };
};

interface Said {
  readonly found: Found;
  readonly first: Report;
  readonly later: Report;
}

const usesInParagraphs = gather((paragraph: Paragraph): readonly Said[] => {
  if (paragraph.kind === 'code' || paragraph.kind === 'note') return [];
  return paragraph.sentences.flatMap((sentence, index) =>
    usesIn(sentence.value).map((use) => {
      const next = paragraph.sentences[index + 1]?.value.text;
      const explained = use.explained || (next !== undefined && isExplainedBy(next, use.use));
      const found: Found = { ...use, explained, paragraph, sentence, index };
      return { found, first: reportFor(found, true), later: reportFor(found, false) };
    }),
  );
});

/** For each paragraph how many sentences stand before it. */
const sentencesBefore = (placed: readonly PlacedParagraph[]): readonly number[] => {
  let sentences = 0;
  return placed.map(({ paragraph }) => {
    sentences += paragraph.sentences.length;
    return sentences - paragraph.sentences.length;
  });
};

/** "Let's talk about sepsis." may be all of its paragraph, and the next one says what it is. */
const isExplainedBelow = ({ index, paragraph, use }: Found, below: Paragraph | undefined): boolean => {
  const next = index === paragraph.sentences.length - 1 ? below?.sentences[0]?.value.text : undefined;
  return next !== undefined && isExplainedBy(next, use);
};

function* checkVersion(version: Version, settings: Settings): Generator<Placed<Report>> {
  const opening = version.parts[0]?.paragraphs[0]?.paragraph.text;
  if (opening !== undefined && speaksToProfessionals(opening)) return;
  const placed = paragraphsOf(version);
  const uses = usesInParagraphs(placed);
  const before = sentencesBefore(placed);
  const explainedAt = new Map<string, number>();
  for (const { index, item } of uses) {
    const { explained, index: sentence, use } = item.found;
    if (explainedAt.has(use.term.term)) continue;
    if (explained || isExplainedBelow(item.found, placed[index + 1]?.paragraph)) explainedAt.set(use.term.term, (before[index] ?? 0) + sentence);
  }
  const inText = new Set(uses.flatMap(({ item: { found } }) => (/^(?:heading|quote)$/.test(found.paragraph.kind) ? [] : found.use.term.term)));
  const isKept = keptIn(settings.keep);
  const isMeant = isFor(settings);
  const seen = new Set<string>();
  for (const { index, item } of uses) {
    const { found, first, later } = item;
    const { term } = found.use;
    const told = explainedAt.get(term.term);
    const isHeading = found.paragraph.kind === 'heading';
    // A first sentence may use the word that the next one explains, and a heading what the text under it does.
    if ((told !== undefined && (before[index] ?? 0) + found.index >= told - (isHeading ? 3 : 1)) || found.paragraph.kind === 'quote') continue;
    // Brackets stand better in the text than in its heading.
    if (isHeading && term.kind === 'explain' && inText.has(term.term)) continue;
    if (!isMeant(term) || isKept(found.use, found.sentence.value)) continue;
    const isFirst = !seen.has(term.term);
    seen.add(term.term);
    // What can only be explained needs that once.
    if (isFirst || term.kind !== 'explain') yield { start: placed[index]?.start ?? 0, value: isFirst ? first : later };
  }
}

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
    if (settings.audience === 'professionals') return;
    for (const version of draft.versions) yield* checkVersion(version, settings);
  },
};
