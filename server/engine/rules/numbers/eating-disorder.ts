import { gather } from '../../draft/chunks.ts';
import { paragraphsOf, spanInFile } from '../../draft/place.ts';
import type { DraftRule, Paragraph, Report, Span } from '../../types.ts';

const topic = /eating disorder|disordered eating|anorexi|bulimi|binge[- ]eating|\barfid\b|orthorexi|\bed ?recovery|#edaw|eatingdisorder/i;
const size =
  /(?<![\w.,$£€])\d{2,3}(?:\.\d)? ?(?:kg|kilos?|lbs?|pounds)\b|(?<![\w.,])\d{1,2} stone\b|(?<![\w.,$£€])(?:\d{1,2},)?\d{2,4}[ -]?(?:k?cals?|calories|calorie)\b|\bBMI (?:of |was |is |under |below |over |at |dropped to |fell to )?\d{1,2}(?:\.\d)?\b|\b(?:dress |jeans |UK |US )?size (?:zero|0{1,2}|[2-8])\b/gi;

const topicIn = gather(({ text }: Paragraph): readonly true[] => (topic.test(text) ? [true] : []));
const sizesIn = gather(({ kind, prose }: Paragraph): readonly Span[] =>
  kind === 'code' ? [] : [...prose.matchAll(size)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
);

/** Weights, calories and sizes in a post on eating disorders. */
export const eatingDisorder: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A weight, size or number of calories in a post on eating disorders',
  why: 'For somebody who is ill, a number is a target to reach or a person to outdo. Guides for safe reporting ask to leave out weights, sizes, calories and amounts of exercise.',
  limits:
    'It looks for numbers with their unit in a post that names an eating disorder. Words such as "skeletal" and pictures can hurt as well, and it cannot see them. It stays quiet for professionals.',
  sources: [{ title: 'Beat: media guidelines for reporting eating disorders', url: 'https://www.beateatingdisorders.org.uk/media-centre/media-guidelines/' }],
  examples: [
    { bad: 'At her lowest, anorexia had taken her to ⟦38 kg⟧.', good: 'At her lowest, anorexia had made her very ill.' },
    { bad: 'With bulimia I lived on ⟦400 calories⟧ a day.', good: 'With bulimia I hardly ate.' },
    { bad: 'Her eating disorder began at a ⟦BMI of 17⟧.', good: 'Her eating disorder began when she was a teen.' },
    {
      bad: 'She wanted to fit into ⟦size zero⟧.\n\nAn eating disorder can start that way.',
      good: 'She wanted to be thinner.\n\nAn eating disorder can start that way.',
    },
    { quiet: 'Eating disorders affect 9% of people at some time.' },
    { quiet: 'A baby of 12 pounds needs a bigger seat.' },
    { quiet: 'Anorexia can begin at any age, and at any weight.' },
    { quiet: 'Eating disorder help: call 0808 801 0677.' },
    { quiet: 'Refer patients with anorexia and a BMI under 15.', settings: { audience: 'professionals' } },
    { quiet: 'A slice of pizza has 285 calories.' },
    { quiet: 'Eating disorders start early: join us on May 12 at 6 pm in room 300.' },
  ],
  *check(draft, { audience }): Iterable<Report> {
    if (audience === 'professionals') return;
    for (const version of draft.versions) {
      const placed = paragraphsOf(version);
      if (topicIn(placed).length === 0) continue;
      for (const { index, item } of sizesIn(placed)) {
        const at = placed[index];
        if (!at) continue;
        yield {
          ...spanInFile(at, item.start, item.end),
          message: 'Numbers like this can push readers with an eating disorder to match them. You could say how the person felt, and leave the number out.',
        };
      }
    }
  },
};
