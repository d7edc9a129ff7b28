import { claimSentences, isNegated } from '../../text/claimContext.ts';
import { alternatives } from '../../text/alternatives.ts';
import { once } from '../../text/remember.ts';
import { hasSource } from '../../text/sourceMarks.ts';
import type { Edit, Paragraph, ParagraphRule, Report } from '../../types.ts';

const signs = /risk|chance|odds|likel|probab|dying|die\b/i;
const percent = String.raw`(?:(?:about|around|up to|nearly|almost|over|more than|as much as|at least|an estimated|roughly|some|between) )?\d{1,3}(?:\.\d+)?(?: ?%| percent| per cent)?(?: ?(?:-|–|to|and) ?\d{1,3}(?:\.\d+)?)? ?(?:%|percent|per cent)`;
const times = String.raw`(?:\d{1,3}(?:\.\d)?(?: ?(?:-|–|to|or) ?\d{1,3})?|two|three|four|five|six|seven|eight|nine|ten)`;
const chance = '(?:risks?|chances?|odds|likelihood|probability)';
const whose = String.raw`(?:(?:the|your|their|a|an|his|her|our|people['’]s|women['’]s|men['’]s|child['’]s) )?(?:[\w-]{2,20} ){0,3}?`;
const pattern = once(
  () =>
    new RegExp(
      String.raw`\b(?:${alternatives`
  (?:doubl|tripl|quadrupl|halv)(?:es?|ed|ing) ${whose}${chance}
  (?:cuts?|cutting|reduc(?:es?|ed|ing)|lower(?:s|ed|ing)?|decreas(?:es?|ed|ing)|rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|slash(?:es|ed|ing)?|drops?|boosts?) ${whose}${chance}(?: (?:of|for|that) [^.,;:!?()]{1,80}?)? (?:by (?:${percent}|(?:about |around |nearly |almost |more than )?(?:half|a third|a quarter|two[- ]thirds|three[- ]quarters))|in half)
  ${percent} (?:lower|higher|less|greater|more|increased|reduced|smaller|decreased) (?:${chance}|likely to (?:get|have|die|develop|be|suffer|end|need|become|experience|catch))
  ${percent} (?:reduction|increase|decrease|drop|rise|cut) in (?:the |your |their )?(?:[\w-]{2,20} ){0,2}${chance}
  (?:${times}[- ]times|twice|two-fold|three-fold|\d{1,2}-fold) (?:as likely|more likely|less likely|likelier) to (?:get|have|die|develop|be (?:hospitali[sz]ed|admitted|diagnosed|infected|ill|sick)|suffer|end up|need|become|experience|catch|fall)
  (?:${times}[- ]times|twice|two-fold|three-fold|\d{1,2}-fold) (?:the|a|their|your|higher|greater|more|an?(?: increased)?)(?: (?:higher|greater|average|usual|normal))? ${chance}
`})(?!\w)`,
      'gi',
    ),
);
const amounts = /\d|hal[fv]|third|quarter|doubl|tripl|twice|times|fold/;
/** Numbers that say from where to where, or out of how many. */
const absolute =
  /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of|of|of every|in every|for every|per) (?:every |each )?(?:\d|ten\b|a hundred|a thousand|one hundred)|\bfrom (?:about |around |a |roughly |just |only )?\d[\d.,]*\s?(?:%|percent|per cent)?[^.!?]{0,30} to \d|\bper (?:1,?000|10,?000|100,?000|million)\b|percentage points|\{\{|\babsolute\b|\b(?:compared (?:with|to)|versus|vs\.?) (?:about |only |just )?\d/i;
/** A trend over years is told of all, and not a promise or a threat to one reader. */
const trend = /\b(?:since (?:19|20)\d\d|from (?:19|20)\d\d|over the (?:past|last)|last year|between (?:19|20)\d\d)\b/i;
const isOther =
  /\bchances?(?! (?:of|that|for)\b)|\bchances? of (?:quitting|stopping|staying|surviv\w+|recover\w+|living|a (?:full|good) )|\b(?:odds|chances?) (?:to win|of (?:winning|success|getting (?:a job|in|pregnant)|pregnancy))|\b(?:interest|credit|fire|investment|insurance|security|audit|business) risks?\b|\brisks? of (?:delays?|fraud|theft|fires?|floods?|errors?|loss|debt|default|a breach|breaches|missing)\b|\blottery\b/i;

/** A question that tells. */
const saysSo = /\bdid you know\b|\bDYK\b/i;

const placeholders = ' (from {{how many}} to {{how many}} in 1,000)';

/** Where the numbers would go: at the end of the clause. */
const clauseEnd = (prose: string, from: number): number => {
  const end = /[.,;:!?()—–]|\s+(?:and|but|so|because|when|than|if|while|compared)\b|\s*$/.exec(prose.slice(from));
  return from + (end?.index ?? 0);
};

function* check(paragraph: Paragraph): Generator<Report> {
  const { prose: whole, text } = paragraph;
  const sentences = claimSentences(paragraph);
  for (const { start, prose, asks, isOwn } of sentences) {
    if ((asks && !saysSo.test(text.slice(start, start + prose.length))) || !signs.test(prose) || isOther.test(prose) || trend.test(prose)) continue;
    const around = whole.slice(Math.max(0, start - 200), start + prose.length + 200);
    for (const { index, 0: found } of prose.matchAll(pattern())) {
      const end = index + found.length;
      // "Than women who are not pregnant" takes nothing back, so only what stands before counts.
      if (!isOwn(index, end) || isNegated(prose, index, prose.length) || absolute.test(around.replace(found, ' '))) continue;
      const at = start + clauseEnd(prose, end);
      const edit: Edit = { start: at, end: at, text: placeholders };
      yield {
        start: start + index,
        end: start + end,
        message: 'Without the numbers behind it, readers cannot tell whether this is much. Say from how many to how many, such as 2 in 1,000 to 1 in 1,000.',
        ...(hasSource(paragraph) && { severity: 'information' as const }),
        fixes: [{ title: 'Add the numbers behind it', kind: 'suggestion', edits: [edit] }],
      };
    }
  }
}

/** A change in risk with no numbers behind it. */
export const relativeRisk: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A change in risk with no numbers behind it',
  why: 'To halve a risk can mean from 2 in 10 to 1 in 10, or from 2 in a million to 1. Readers take the larger meaning, and fear or hope too much.',
  limits:
    'It looks for chances and risks of people, and stays quiet where the numbers stand in the same sentence or next to it. Trends over years and posts for professionals stay quiet. Where the paragraph names a source, it is an information.',
  sources: [
    { title: 'CDC Clear Communication Index, items 15 to 20', url: 'https://www.cdc.gov/ccindex/' },
    { title: 'NHS service manual: numbers', url: 'https://service-manual.nhs.uk/content/numbers-measurements-dates-time' },
    {
      title: 'Gigerenzer et al. (2007), Helping doctors and patients make sense of health statistics',
      url: 'https://doi.org/10.1111/j.1539-6053.2008.00033.x',
    },
  ],
  examples: [
    { bad: 'Smoking ⟦doubles your risk⟧ of stroke.', good: 'Smoking doubles your risk of stroke (from {{how many}} to {{how many}} in 1,000).' },
    {
      bad: 'The shot ⟦cuts the chance of flu by 40% to 60%⟧.',
      good: 'The shot cuts the chance of flu by 40% to 60% (from {{how many}} to {{how many}} in 1,000).',
    },
    { bad: 'Walkers have a ⟦30% lower risk⟧ of diabetes.', good: 'Walkers have a 30% lower risk of diabetes (from {{how many}} to {{how many}} in 1,000).' },
    {
      bad: 'Night workers are ⟦twice as likely to have⟧ a fall.',
      good: 'Night workers are twice as likely to have a fall (from {{how many}} to {{how many}} in 1,000).',
    },
    {
      bad: 'A ⟦50 percent reduction in the risk⟧ of stroke is possible.',
      good: 'A 50 percent reduction in the risk of stroke is possible (from {{how many}} to {{how many}} in 1,000).',
    },
    {
      bad: 'The pill ⟦lowers your risk of stroke by half⟧.',
      good: 'The pill lowers your risk of stroke by half (from {{how many}} to {{how many}} in 1,000).',
    },
    { quiet: 'The shot cuts the chance of flu by half, from 2 in 100 to 1 in 100.' },
    { quiet: 'Smoking doubles your risk of stroke. That is 4 in 1,000 people a year, not 2.' },
    { quiet: 'Smoking raises your risk of stroke.' },
    { quiet: 'Deaths from stroke have fallen by 30% since 2000.' },
    { quiet: 'The shot does not double your risk of stroke.' },
    { quiet: 'Does coffee double your risk of stroke?' },
    { quiet: '**Myth:** The shot doubles your risk of stroke.' },
    { quiet: '"It doubles your risk of stroke," a website said.' },
    { quiet: 'Double your chances to win: share this post twice.' },
    { quiet: 'Smoking doubles the risk of stroke.', settings: { audience: 'professionals' } },
  ],
  *check(paragraph, { audience }) {
    if (audience !== 'professionals' && amounts.test(paragraph.prose) && signs.test(paragraph.prose)) yield* check(paragraph);
  },
};
