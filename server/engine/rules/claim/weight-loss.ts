import { profileOf } from '../../profile.ts';
import { claimSentences, isNegated } from '../../text/claimContext.ts';
import { capitalized, startsWithCapital } from '../../text/inflect.ts';
import { once } from '../../text/remember.ts';
import type { Fix, Paragraph, ParagraphRule, Report } from '../../types.ts';

const signs = /\b(?:los(?:e|ing)|drop|shed|burn|melt)\b/i;
const small: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  thirty: 30,
};
const count = String.raw`\d{1,3}(?:\.\d)?|${Object.keys(small).join('|')}`;
const rate = once(
  () =>
    new RegExp(
      String.raw`\b(lose|losing|drop|dropping|shed|shedding|burn|melt(?: away)?)(?: off)?(?: up to| over| more than| about| at least| as much as| around)? (?:\d{1,3}(?: ?- ?| ?– ?| to ))?(${count}) ?(kg|kgs|kilos?|kilograms?|lbs?|pounds|stones?|dress sizes?|inches)\b(?: of (?:body |belly )?(?:fat|weight))? (?:(?:in|within) (?:just |only |as little as |under |less than |the first |your first |about )?(${count})?[ -]?(days?|weeks?|months?)|(?:a|per|every|each) (day|week|month))\b`,
      'gi',
    ),
);
const easy =
  /\b(?:lose|losing|drop|shed|melt) (?:the |your |that |those |extra |unwanted |belly |body )*(?:weight|fat|pounds|kilos|inches)(?: (?:fast|quickly|overnight|in no time|while you sleep|effortlessly|without (?:any )?(?:diet(?:ing)?|exercis(?:e|ing)|effort|hunger|trying hard)(?:,? (?:and|or) (?:diet(?:ing)?|exercis(?:e|ing)|effort))?))\b/gi;
const warned =
  /\b(?:if you|without trying|unexplained|sudden\w*|unintentional\w*|see (?:a|your)|talk (?:to|with)|sign of|symptom|can cause|dehydrat\w*|is it|can (?:you|i)|should|how (?:fast|much|long)|birth|baby|newborns?|goal of|safe(?:ly)?|unsafe|unhealthy|slow)\b/i;

/** Pounds a week for a unit; what has none, such as dress sizes, is never a healthy rate. */
const pounds: Readonly<Record<string, number>> = { k: 2.2, l: 1, p: 1, s: 14 };
const weeks: Readonly<Record<string, number>> = { d: 1 / 7, w: 1, m: 4.3 };
/** What CDC and NHS call a healthy rate is one to two pounds a week, a kilogram at most. */
const healthy = 2.2;

const numberOf = (text: string | undefined): number => (text === undefined ? 1 : (small[text.toLowerCase()] ?? Number(text)));

const poundsAWeek = (amount: string, unit: string, time: string | undefined, of: string): number =>
  (numberOf(amount) * (pounds[unit.charAt(0).toLowerCase()] ?? 100)) / (numberOf(time) * (weeks[of.charAt(0).toLowerCase()] ?? 1));

const slower = (found: string): string => {
  const text = /ing\b/i.test(found.split(' ')[0] ?? '') ? 'losing weight at a healthy pace' : 'lose weight at a healthy pace';
  return startsWithCapital(found) ? capitalized(text) : text;
};

function* check(paragraph: Paragraph): Generator<Report> {
  for (const { start, prose, isOwn } of claimSentences(paragraph)) {
    if (!signs.test(prose) || warned.test(prose)) continue;
    const rates = [...prose.matchAll(rate())].filter(
      ([, , amount = '', unit = '', time, of, each]) => poundsAWeek(amount, unit, time, of ?? each ?? 'w') > healthy,
    );
    for (const { index, 0: found } of [...rates, ...prose.matchAll(easy)]) {
      const end = index + found.length;
      if (!isOwn(index, end) || isNegated(prose, index, index)) continue;
      const text = slower(found);
      const fix: Fix = { title: `Write "${text}"`, kind: 'suggestion', edits: [{ start: start + index, end: start + end, text }] };
      yield {
        start: start + index,
        end: start + end,
        message: 'This promises fast or easy weight loss, a common sign of fraud. A healthy rate is 1 to 2 pounds (up to 1 kg) a week.',
        fixes: [fix],
      };
    }
  }
}

/** A promise of how much or how fast people lose weight. */
export const weightLoss: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A promise of fast or easy weight loss',
  why: 'Nobody can promise how much a person will lose, and losing weight fast can harm. European and British rules forbid to name a rate or an amount for food, and the FTC counts such promises among the signs of fraud.',
  limits:
    'It is an error for the profiles `eu` and `uk`. A rate of up to 2 pounds, or 1 kg, a week stays quiet, and so does weight that people lost without trying. It cannot see pictures.',
  sources: [
    { title: 'Regulation (EC) No 1924/2006 on nutrition and health claims, Article 12(b)' },
    {
      title: 'FTC: Gut Check, a reference guide on false weight loss claims',
      url: 'https://www.ftc.gov/business-guidance/resources/gut-check-reference-guide-media-spotting-false-weight-loss-claims',
    },
    { title: 'CDC: Steps for losing weight', url: 'https://www.cdc.gov/healthy-weight-growth/losing-weight/' },
  ],
  examples: [
    { bad: '⟦Lose 10 kg in 2 weeks⟧ with our plan.', good: 'Lose weight at a healthy pace with our plan.' },
    { bad: 'This tea helps you ⟦lose weight fast⟧.', good: 'This tea helps you lose weight at a healthy pace.' },
    { bad: 'Want to ⟦drop 20 pounds in a month⟧?', good: 'Want to lose weight at a healthy pace?' },
    { bad: '⟦Shed 5 lbs a week⟧ and keep it off.', good: 'Lose weight at a healthy pace and keep it off.', settings: { locale: 'en-GB' } },
    { bad: '⟦Lose fat without dieting⟧!', good: 'Lose weight at a healthy pace!' },
    { bad: 'Start ⟦losing two dress sizes in ten days⟧.', good: 'Start losing weight at a healthy pace.' },
    { quiet: 'Aim to lose 1 to 2 pounds a week.' },
    { quiet: 'Most people on the plan lose 5 kg in 3 months.' },
    { quiet: 'If you lose 10 pounds in a month without trying, see your doctor.' },
    { quiet: 'You won’t lose weight overnight.' },
    { quiet: 'Beware of plans that say you will lose 10 kg in a week.' },
    { quiet: '**Myth:** You can lose 10 kg in a week.' },
    { quiet: 'Is it safe to lose weight fast?' },
    { quiet: 'A newborn may lose a pound in the first week.' },
    { quiet: 'You burn 300 calories in an hour.' },
  ],
  *check(paragraph, settings) {
    if (!signs.test(paragraph.prose)) return;
    const profile = profileOf(settings);
    for (const report of check(paragraph)) yield profile === 'eu' || profile === 'uk' ? { ...report, severity: 'error' } : report;
  },
};
