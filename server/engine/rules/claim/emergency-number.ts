import { emergencies, anyEmergencyNumber, emergencyNumbers, emergencyNumbersByProfile } from '../../data/emergencies.ts';
import { gather } from '../../draft/chunks.ts';
import { editInFile, paragraphsOf, spanInFile } from '../../draft/place.ts';
import { profileOf } from '../../profile.ts';
import { claimSentences } from '../../text/claimContext.ts';
import { once } from '../../text/remember.ts';
import { sentenceEnd } from '../../text/sentenceAround.ts';
import { speaksToProfessionals } from '../../text/termContext.ts';
import type { Settings } from '../../settings.ts';
import type { Draft, DraftRule, Edit, Fix, Paragraph, PlacedParagraph, Report, Span } from '../../types.ts';

const emergency = once(() => new RegExp(String.raw`\b(?:${emergencies})\b`, 'i'));
const signs = /ambulance|emergency|hospital|\bER\b|A&E|right away|immediately|at once|straight away|fast|quickly|now\b|for help/;
/** "Call an ambulance" takes the number in its place. */
const callers =
  /\b(?:call|phone|ring|dial|get|calling) (?:for )?(?:an ambulance|(?:the )?emergency (?:medical )?services|(?:the )?paramedics|emergency help|(?:9-?1-?1 )?emergency line|for help)\b/i;
const goers =
  /\b(?:get|seek|go for|need|find) (?:immediate |urgent )?(?:emergency (?:medical )?|medical )(?:care|help|attention|treatment)(?: (?:right away|immediately|at once|straight away|now|fast|as soon as possible))?|\b(?:get|seek) help (?:right away|immediately|at once|straight away|now|fast)|\b(?:get|go|come|rush) (?:straight )?to (?:the |a |an |your )?(?:nearest |local |closest )?(?:hospital|emergency (?:room|department)|ER|A&E)\b|\bact (?:fast|quickly|immediately|at once|right away)\b/i;
const withinMinutes =
  /\b(?:strokes?|heart attacks?|cardiac arrest|anaphyla\w+|severe allergic reactions?|overdos\w+|not breathing|stop(?:s|ped) breathing|unconscious|unresponsive|passe[sd] out|chok(?:es|ing)|droop\w*)\b/i;
/** "Get help now to stop smoking, which causes strokes." */
const calm = /\b(?:quit\w*|smok\w+|risks?|prevent\w*|learn|train\w*|class|course|screen\w*|check\w*)\b/i;
const mild = /\b(?:care|attention|treatment|help)$/i;

interface Advice extends Span {
  /** The number can stand in the place of the words. */
  readonly replaces: boolean;
}

const adviceIn = gather((paragraph: Paragraph): readonly Advice[] => {
  if (paragraph.kind === 'heading' || !signs.test(paragraph.prose) || !emergency().test(paragraph.prose)) return [];
  for (const { start, prose, isClaimed, asks } of claimSentences(paragraph)) {
    const caller = callers.exec(prose);
    const found = caller ?? goers.exec(prose);
    if (!found || asks || calm.test(prose) || !isClaimed(found.index, found.index + found[0].length)) continue;
    // "Get medical care" without haste is no call for an ambulance, and with haste it is one only for what cannot wait.
    if (!caller && !/emergency|\bER\b|A&E/i.test(found[0]) && (mild.test(found[0]) || !withinMinutes.test(paragraph.prose))) continue;
    return [{ start: start + found.index, end: start + found.index + found[0].length, replaces: caller !== null && !/calling/i.test(caller[0]) }];
  }
  return [];
});

const fixOf = (draft: Draft, placed: PlacedParagraph, advice: Advice, number: string): Fix | undefined => {
  const { paragraph } = placed;
  const end = sentenceEnd(paragraph, advice.start);
  const capital = /^\p{Lu}/u.test(paragraph.text.charAt(advice.start));
  const wanted: Edit | undefined = advice.replaces
    ? { start: advice.start, end: advice.end, text: `${capital ? 'Call' : 'call'} ${number}` }
    : end === undefined
      ? undefined
      : { start: end - 1, end, text: `${paragraph.text.charAt(end - 1)} Call ${number}.` };
  const edit = wanted && editInFile(draft, placed, wanted);
  return edit && { title: `Name the number: ${number}`, kind: 'suggestion', edits: [edit] };
};

function* check(draft: Draft, settings: Settings): Generator<Report> {
  const number = settings.profile === 'locale' ? emergencyNumbers[settings.locale] : emergencyNumbersByProfile[profileOf(settings)];
  for (const version of draft.versions) {
    const paragraphs = paragraphsOf(version);
    const found = adviceIn(paragraphs);
    if (
      found.length === 0 ||
      paragraphs.some(({ paragraph }) => anyEmergencyNumber.test(paragraph.text)) ||
      speaksToProfessionals(paragraphs[0]?.paragraph.text ?? '')
    )
      continue;
    const [first] = found;
    const placed = first && paragraphs[first.index];
    if (!placed) continue;
    const { item } = first;
    const fix = fixOf(draft, placed, item, number);
    yield {
      ...spanInFile(placed, item.start, item.end),
      message: `In an emergency readers should not have to search. Name the number to call, such as ${number}.`,
      ...(fix && { fixes: [fix] }),
    };
  }
}

/** Advice for an emergency that names no number to call. */
export const emergencyNumber: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'Advice for an emergency with no number to call',
  why: 'In a stroke or after an overdose each minute counts, and people forget even numbers that they know. A number in the post is one thing less to think of.',
  limits:
    'It looks for calls to act, such as "call an ambulance" or "seek emergency care", beside what needs help within minutes. A post that names any emergency number stays quiet, and so does one for professionals. It cannot see a number in a picture.',
  sources: [
    { title: 'CDC: Signs and symptoms of stroke', url: 'https://www.cdc.gov/stroke/signs-symptoms/' },
    { title: 'NHS: When to call 999', url: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/' },
    { title: 'CDC Clear Communication Index, item 14', url: 'https://www.cdc.gov/ccindex/' },
  ],
  examples: [
    { bad: 'Chest pain? ⟦Call an ambulance⟧.', good: 'Chest pain? Call 911.' },
    { bad: 'If somebody has a stroke, ⟦act fast⟧.', good: 'If somebody has a stroke, act fast. Call 911.' },
    {
      bad: 'After an overdose, give naloxone and ⟦call emergency services⟧.',
      good: 'After an overdose, give naloxone and call 999.',
      settings: { locale: 'en-GB' },
    },
    {
      bad: 'Face drooping? It may be a stroke. ⟦Get emergency help⟧ now.',
      good: 'Face drooping? It may be a stroke. Call 000 now.',
      settings: { locale: 'en-AU' },
    },
    { bad: 'For a severe allergic reaction, ⟦seek emergency medical care⟧.', good: 'For a severe allergic reaction, seek emergency medical care. Call 911.' },
    { quiet: 'Chest pain? Call 911.' },
    { quiet: 'If somebody has a stroke, act fast.\n\nCall 9-1-1.' },
    { quiet: 'Learn the signs of a stroke.' },
    { quiet: 'If a rash gets worse, seek medical care.' },
    { quiet: 'Smoking raises the risk of a heart attack. Get help to quit today.' },
    { quiet: 'Act fast: free stroke checks end on Friday. Call 415-555-0132 or the emergency number.' },
    { quiet: 'After a stroke, treatment must start fast.' },
    { quiet: 'Our emergency department treats stroke day and night.' },
    { quiet: 'In sepsis, act quickly: order a lactate.', settings: { audience: 'professionals' } },
  ],
  *check(draft, settings) {
    if (settings.audience !== 'professionals') yield* check(draft, settings);
  },
};
