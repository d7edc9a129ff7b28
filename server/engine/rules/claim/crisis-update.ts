import { total } from '../../draft/chunks.ts';
import { paragraphsOf } from '../../draft/place.ts';
import type { DraftRule, Paragraph, Severity } from '../../types.ts';

const crisis = /^(?:crisis|emergency|outbreak|incident)(?:[ -](?:update|alert|notice|statement))?$/i;

/** What a crisis post has to say, and how it is said. */
const parts: readonly { readonly what: string; readonly said: RegExp; readonly severity: Severity }[] = [
  {
    what: 'when it was true ("As of 2 pm on May 3")',
    said: /\b\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m|p\.?m)\b|\b\d{1,2}:\d\d\b|\b(?:noon|midnight)\b|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d|\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b\d{1,2}\/\d{1,2}\b|\b\d{4}-\d\d-\d\d\b|\{\{[^{}]{0,40}(?:time|date|when|day)/i,
    severity: 'warning',
  },
  {
    what: 'when you will say more ("Next update at 6 pm")',
    said: /\b(?:next update|more (?:information|updates?|news|details) (?:at|by|on|when|as|soon|later|tomorrow|today|tonight)|updates? (?:every|at|by|again|this|later|tomorrow|as|when|will)|(?:will|we['’]ll) (?:update|share|post|tell|say|let you know|be back)|check (?:back|here|again)|follow (?:us|this page) for)\b/i,
    severity: 'information',
  },
  {
    what: 'what is not known yet',
    said: /\b(?:(?:do|does)(?: not|n['’]t)(?: yet| fully)? know|not (?:yet )?(?:known|clear|sure|confirmed)|unknown|unclear|still (?:learning|looking|finding|working|checking|waiting|testing|investigat\w+)|(?:are|is) (?:looking into|investigating|checking|finding out|waiting for)|(?:under|being) investigat\w+|cannot (?:yet )?(?:say|confirm)|can['’]t (?:yet )?(?:say|confirm)|too early)\b/i,
    severity: 'information',
  },
];

/** The parts that a paragraph has, one bit each. */
const saidIn = total(
  ({ text }: Paragraph) => parts.reduce((bits, { said }, index) => (said.test(text) ? bits | (1 << index) : bits), 0),
  (a, b) => a | b,
  0,
);

const base = '---\ntype: crisis-update\n---\n\n';
const found = '---\ntype: ⟦crisis-update⟧\n---\n\n';

/** A crisis update that does not say when it was true, when more comes, or what is unknown. */
export const crisisUpdate: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A crisis update with no time, next update or unknowns',
  why: 'In a crisis old posts are shared as if they were new. People trust those who say what they do not know, and wait calmly when they know when more will come.',
  limits:
    'It counts for drafts of the type `crisis-update`. It looks for a date or a time of day, for words on the next update, and for words on what is unknown; whether they are right is for you to judge.',
  sources: [
    { title: 'CDC: Crisis and Emergency Risk Communication (CERC) manual', url: 'https://www.cdc.gov/cerc/' },
    { title: 'WHO: Outbreak communication planning guide (2008)', url: 'https://www.who.int/publications/i/item/9789241597449' },
    { title: 'CDC Clear Communication Index, item 11', url: 'https://www.cdc.gov/ccindex/' },
  ],
  examples: [
    { bad: `${found}Our clinic is closed.`, good: `${base}As of 2 pm on May 3, our clinic is closed. We do not know yet for how long. Next update at 6 pm.` },
    { bad: `${found}As of 2 pm our clinic is closed.`, good: `${base}As of 2 pm our clinic is closed. We are still finding out why. Next update at 6 pm.` },
    {
      bad: `${found}Our water is out. We do not know why. We will post more.`,
      good: `${base}May 3, noon: our water is out. We do not know why. We will post more.`,
    },
    {
      bad: `${found}At 9:30 the lab reported a case. Next update tonight.`,
      good: `${base}At 9:30 the lab reported a case. It is not known where it came from. Next update tonight.`,
    },
    { quiet: `${base}As of 2 pm on May 3, our clinic is closed. We do not know yet for how long. Next update at 6 pm.` },
    { quiet: `${base}Friday 3 May, 14:00. Water is out on ward 2. The cause is unclear. Check back here tonight.` },
    { quiet: 'Our clinic is closed.' },
    { quiet: '---\ntype: health-tip\n---\n\nWash your hands.' },
    { quiet: '---\ntype: crisis-update\n---\n' },
  ],
  *check({ frontMatter, versions }) {
    const { type } = frontMatter.values;
    const place = frontMatter.places.get('type');
    const [shared] = versions;
    if (!place || !shared || typeof type !== 'string' || !crisis.test(type.trim())) return;
    const version = paragraphsOf(shared).length > 0 ? shared : (versions.find((other) => paragraphsOf(other).length > 0) ?? shared);
    const paragraphs = paragraphsOf(version);
    if (paragraphs.length === 0) return;
    const bits = saidIn(paragraphs);
    const missing = parts.filter((_, index) => (bits & (1 << index)) === 0);
    if (missing.length === 0) return;
    yield {
      ...place,
      message: `A crisis update also says ${missing.map(({ what }) => what).join(', and ')}.`,
      severity: missing.some(({ severity }) => severity === 'warning') ? 'warning' : 'information',
    };
  },
};
