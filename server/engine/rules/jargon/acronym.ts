import type { Acronym } from '../../data/acronyms.generated.ts';
import type { JargonTerm } from '../../data/jargon.generated.ts';
import { type Chunk, chunksOf, type Gathered } from '../../draft/chunks.ts';
import { replacementEdits, type SentenceInParagraph } from '../../draft/edits.ts';
import { paragraphsOf } from '../../draft/place.ts';
import { spelledOutAt } from '../../draft/spelledOut.ts';
import { countsIn, type Locale, localeIds } from '../../locale.ts';
import type { Settings } from '../../settings.ts';
import { type AcronymUse, acronymUses, expansionIn, isHealthThing, isInOwnBrackets, isNameOrShout, isWord, meaningOf } from '../../text/acronyms.ts';
import { capitalized, inflect } from '../../text/inflect.ts';
import { remember, rememberUnder } from '../../text/remember.ts';
import { replacementFor, withArticle } from '../../text/replaceTerm.ts';
import { isExplained, speaksToProfessionals } from '../../text/termContext.ts';
import type { TermUse } from '../../text/terms.ts';
import type { Draft, DraftRule, Fix, Paragraph, Placed, PlacedParagraph, Report, Version } from '../../types.ts';

/** What a paragraph says of an acronym. */
interface Mention {
  readonly acronym: string;
  readonly row: Acronym | undefined;
  /** The number of the first sentence that explains it. */
  readonly explainedIn: number | undefined;
  /** Its first use that is not part of a name, and that a reader has to understand. */
  readonly first: First | undefined;
}

interface First {
  readonly sentence: string;
  readonly index: number;
  readonly isLast: boolean;
  readonly report: Report;
}

const kindsThatCount: readonly Paragraph['kind'][] = ['prose', 'list', 'table'];

const termFor = ({ acronym, plain, source }: Acronym, expansion: string): JargonTerm => ({
  term: acronym,
  also: [],
  alternatives: [],
  ...(plain === undefined ? {} : { plain }),
  explain: expansion,
  pos: 'noun',
  kind: 'explain',
  source,
});

const unlisted = (acronym: string): JargonTerm => ({ term: acronym, also: [], alternatives: [], pos: 'noun', kind: 'explain', source: '' });

const opens = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');
const hasDeterminer = /(?:(?:^|[\s(])(?:the|an?|our|your|my|their|its|this|these|every|each|former)|['’]s?)[ \u00a0]$/iu;
const takesThe =
  /^(?:Joint |Patient |U\.S\. |UK |World |European |National |American |Australian |Canadian |Royal |Pan |British |Affordable |Department |Care |General |Agency |Advisory |Cent(?:er|re)s? |Accident C|Pharmaceutical |Public Health A|Environmental |Family and |Health |Institute |Substance |Medicines |Nursing |Vaccine |Supplemental N|Morbidity |Indian |Therapeutic |Children's |Occupational |Women, )/u;

/** Of an organisation or a law, plain words would say less than its name. */
const isName = /^\p{Lu}.* \p{Lu}/u;

/** A wording with the article and the capital that its place asks for. */
const fitted = (text: string, start: number, wording: string): string => {
  const before = text.slice(Math.max(0, start - 20), start);
  const named = takesThe.test(wording) && !hasDeterminer.test(before) ? `the ${wording}` : wording;
  return /[\p{L}\p{N}]/u.test(text.slice(0, Math.min(start, 20))) ? named : capitalized(named);
};

interface Wordings {
  readonly spelled: string;
  readonly plain: string | undefined;
}

const fixesFor = (place: SentenceInParagraph, { start, end, attached, acronym, row, plural }: AcronymUse, wordings: Wordings | undefined): readonly Fix[] => {
  const { text } = place.sentence.value;
  const keep: Fix = { title: `Keep "${acronym}" in this project`, kind: 'suggestion', edits: [], keep: { list: 'keep', value: acronym } };
  if (!row || !wordings || attached) return [keep];
  const { plain, spelled } = wordings;
  const written = `${fitted(text, start, spelled)} (${text.slice(start, end)})`;
  const inBrackets = opens(text.slice(Math.max(0, start - 200), start));
  const spellOut = inBrackets ? undefined : replacementEdits(place, { start, end }, withArticle(text, start, written, plural));
  const term: TermUse = { start, end, term: { ...termFor(row, spelled), kind: 'both' }, form: plural ? 'plural' : 'base', usual: text.slice(start, end) };
  const replacement = plain === undefined ? undefined : replacementFor(text, term);
  const wording = replacement && { ...replacement, text: fitted(text, start, replacement.text) };
  const replace = wording && replacementEdits(place, { start, end }, wording);
  return [
    ...(spellOut ? [{ title: `Write "${written}"`, kind: 'suggestion', edits: spellOut } as const] : []),
    ...(replace ? [{ title: `Replace with "${wording.text}"`, kind: 'suggestion', edits: replace } as const] : []),
    keep,
  ];
};

const messageFor = (written: string, wordings: Wordings | undefined): string => {
  const unknown = `Some readers don't know "${written}".`;
  if (!wordings) return `${unknown} Spell it out once.`;
  const spell = `${unknown} Spell it out once: "${wordings.spelled} (${written})"`;
  return wordings.plain === undefined ? `${spell}.` : `${spell}, or write "${wordings.plain}".`;
};

/** What is said of an acronym where it stands first. Offsets are those of the paragraph's source. */
export const reportFor = (place: SentenceInParagraph, use: AcronymUse, expansion: string | undefined): Report => {
  const { start, end, plural, row } = use;
  const { paragraph, sentence } = place;
  const form = plural ? 'plural' : 'base';
  const plain = row?.plain === undefined || isName.test(row.expansion) ? undefined : inflect(row.plain, form);
  const wordings = expansion === undefined ? undefined : { spelled: inflect(expansion, form), plain };
  return {
    ...paragraph.published.toSourceSpan(sentence.start + start, sentence.start + end),
    message: messageFor(sentence.value.text.slice(start, end), wordings),
    fixes: fixesFor(place, use, wordings),
  };
};

const mattersIn = ({ paragraph, sentence }: SentenceInParagraph, use: AcronymUse): boolean => {
  const { text } = sentence.value;
  if (!kindsThatCount.includes(paragraph.kind) || isNameOrShout(text, use)) return false;
  return use.row ? use.isMeant : !use.attached && isHealthThing(text, use) && !isWord(use.acronym);
};

const mentionsIn = (paragraph: Paragraph, locale: Locale): readonly Mention[] => {
  const mentions = new Map<string, Mention>();
  for (const [index, sentence] of paragraph.sentences.entries()) {
    const { text } = sentence.value;
    for (const found of acronymUses(sentence.value)) {
      const use = meaningOf(found, paragraph, locale);
      const { acronym, plural, row, start, end } = use;
      // What everybody knows is not looked at any further.
      if (row?.known === 'public' && countsIn(row.locale, locale)) continue;
      const place = { paragraph, sentence };
      const before = mentions.get(acronym);
      const expansion = row && expansionIn(row, locale);
      const term = row && expansion !== undefined ? termFor(row, expansion) : unlisted(acronym);
      const termUse: TermUse = { start, end, term, form: plural ? 'plural' : 'base', usual: text.slice(start, end) };
      const tells = before?.explainedIn === undefined && (isInOwnBrackets(text, use) || isExplained(text, termUse));
      const isFirst = before?.first === undefined && mattersIn(place, use);
      mentions.set(acronym, {
        acronym,
        row,
        explainedIn: tells ? index : before?.explainedIn,
        first: isFirst ? { sentence: text, index, isLast: index === paragraph.sentences.length - 1, report: reportFor(place, use, expansion) } : before?.first,
      });
    }
  }
  return [...mentions.values()];
};

type MentionsIn = (placed: readonly PlacedParagraph[]) => readonly Gathered<Mention>[];

/** Of many paragraphs in a row only what is said first matters: a keystroke then looks at a few mentions a chunk. */
const gatherFor = (locale: Locale): MentionsIn => {
  const inParagraph = remember((paragraph: Paragraph) => (paragraph.kind === 'code' || paragraph.kind === 'note' ? [] : mentionsIn(paragraph, locale)));
  const inChunk = remember(({ paragraphs }: Chunk): readonly Gathered<Mention>[] => {
    const explained = new Set<string>();
    const used = new Set<string>();
    const isNew = ({ acronym, explainedIn, first }: Mention): boolean => {
      const tells = explainedIn !== undefined && !explained.has(acronym);
      const uses = first !== undefined && !used.has(acronym);
      if (tells) explained.add(acronym);
      if (uses) used.add(acronym);
      return tells || uses;
    };
    return paragraphs.flatMap((paragraph, index) =>
      inParagraph(paragraph)
        .filter(isNew)
        .map((item) => ({ index, item })),
    );
  });
  return (placed) => chunksOf(placed).flatMap(({ chunk, at }) => inChunk(chunk).map(({ index, item }) => ({ index: at + index, item })));
};

const gatherers: ReadonlyMap<Locale, MentionsIn> = new Map(localeIds.map((locale) => [locale, gatherFor(locale)]));

const isKnown = (row: Acronym, { audience, locale }: Settings): boolean => countsIn(row.locale, locale) && (row.known === 'public' || row.known === audience);

const isKept = ({ acronym, row }: Mention, sentence: string, keep: readonly string[]): boolean => {
  const names = [acronym, `${acronym}s`, row?.expansion].map((name) => name?.toLowerCase());
  return keep.some((kept) => names.includes(kept.trim().toLowerCase()) || (kept.includes(acronym) && sentence.includes(kept)));
};

function* checkVersion(version: Version, settings: Settings): Generator<Placed<Report>> {
  const placed = paragraphsOf(version);
  const opening = placed[0]?.paragraph.text;
  if (opening !== undefined && speaksToProfessionals(opening)) return;
  const mentions = gatherers.get(settings.locale)?.(placed) ?? [];
  /** Where each acronym is explained first: the paragraph and the sentence. */
  const told = new Map<string, readonly [paragraph: number, sentence: number]>();
  for (const { index, item } of mentions) if (item.explainedIn !== undefined && !told.has(item.acronym)) told.set(item.acronym, [index, item.explainedIn]);
  const seen = new Set<string>();
  for (const { index, item } of mentions) {
    const { acronym, first, row } = item;
    if (!first || seen.has(acronym) || (row && isKnown(row, settings))) continue;
    seen.add(acronym);
    if (isKept(item, first.sentence, settings.keep)) continue;
    const [paragraph, sentence] = told.get(acronym) ?? [Number.POSITIVE_INFINITY, 0];
    // The next sentence may explain it, also where it begins a paragraph.
    if (paragraph < index || (paragraph === index && sentence <= first.index + 1) || (first.isLast && paragraph === index + 1 && sentence === 0)) continue;
    const spelledAt = spelledOutAt(placed, acronym, row ? [row.expansion, expansionIn(row, 'en-GB'), expansionIn(row, 'en-CA')] : []);
    if (spelledAt === undefined || spelledAt > index) yield { start: placed[index]?.start ?? 0, value: first.report };
  }
}

/** The reports on acronyms, which the rule on rare words needs too. */
export const acronymReports = rememberUnder((draft: Draft, settings: Settings): readonly Placed<Report>[] =>
  settings.audience === 'professionals' ? [] : draft.versions.flatMap((version) => [...checkVersion(version, settings)]),
);

/** Acronyms that readers may not know and that nothing spells out. */
export const acronym: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'An acronym that is not spelled out',
  why: 'Letters that a reader cannot put words to say nothing, and the reader may take them for something else. Spell an acronym out where it stands first, and the rest of the post can use it.',
  limits:
    'It knows some 720 acronyms. Of others it points only at those that stand where a condition, a test or a treatment stands, as in "living with" or before "symptoms". It does not look inside names, headings, quotes, links and hashtags. Which acronyms readers know is our judgement, by audience and locale; `keep` adds to it.',
  sources: [
    { title: 'CDC Clear Communication Index, on words that the audience uses' },
    { title: 'AHRQ Patient Education Materials Assessment Tool, item 3', url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html' },
  ],
  examples: [
    { bad: 'Long trips raise the risk of ⟦DVT⟧.', good: 'Long trips raise the risk of deep vein thrombosis (DVT).' },
    { bad: '⟦IBS⟧ is common. Ask us about IBS.', good: 'Irritable bowel syndrome (IBS) is common. Ask us about IBS.' },
    { bad: 'Could it be a ⟦UC⟧ flare? Keep a food and gut diary.', good: 'Could it be an ulcerative colitis (UC) flare? Keep a food and gut diary.' },
    { bad: 'Two ⟦TIAs⟧ in one year need care fast.', good: 'Two transient ischemic attacks (TIAs) in one year need care fast.' },
    { bad: 'The ⟦USPSTF⟧ has new advice.', good: 'The U.S. Preventive Services Task Force (USPSTF) has new advice.' },
    { bad: 'He had an ⟦MI⟧ and got two stents.', good: 'He had a myocardial infarction (MI) and got two stents.' },
    { bad: 'Go to ⟦A&E⟧ now.', good: 'Go to accident and emergency (A&E) now.' },
    { bad: 'Families of children with ⟦PCDH⟧ meet each month.', good: 'Families of children with a rare kind of epilepsy meet each month.' },
    { quiet: 'May 12 is ME/CFS and Fibromyalgia Awareness Day.' },
    { quiet: 'Go to A&E now.', settings: { locale: 'en-GB' } },
    { quiet: 'Call your GP, or go to the ED.', settings: { locale: 'en-AU' } },
    { quiet: 'The HSE has new advice.', settings: { locale: 'en-IE' } },
    { quiet: 'Ask for an HIV test, an MRI or a flu shot. CDC and WHO agree.' },
    { quiet: 'Deep vein thrombosis (DVT) is a blood clot. DVT can travel.' },
    { quiet: 'DVT (deep vein thrombosis) is a blood clot.' },
    { quiet: 'DVT, or deep vein thrombosis, is a blood clot.' },
    { quiet: 'DVT stands for deep vein thrombosis.' },
    { quiet: 'Know the signs of a DVT. It is a blood clot in a deep vein: deep vein thrombosis.' },
    { quiet: 'Deep vein thrombosis (DVT) is a blood clot.\n\n---\n\nWho gets DVT? Anyone can.' },
    { quiet: 'Do you have DVT or COPD?', settings: { audience: 'patients' } },
    { quiet: 'Screen for DVT and CAUTI.', settings: { audience: 'professionals' } },
    { quiet: 'Know the signs of DVT.', settings: { keep: ['DVT'] } },
    { quiet: 'World COPD Day is in November. So is COPD Awareness Month.' },
    { quiet: 'Know the signs. #DVT @DVTgroup https://example.org/DVT' },
    { quiet: 'Meet Kim Lee, NP, and Sam Roe, PA.' },
    { quiet: 'Our clinic in Flint, MI 48502, has a heart doctor.' },
    { quiet: 'GET YOUR COPD CHECK TODAY' },
    { quiet: 'Please be NICE to our staff, and FIT the mask well.' },
    { quiet: 'Our doors open at 9 AM ET. The UCLA team is here, and so is KQED.' },
  ],
  check: acronymReports,
};
