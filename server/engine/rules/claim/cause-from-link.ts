import { causeRows, causesNext, notACause } from '../../data/claimRisks.ts';
import { claimSentences } from '../../text/claimContext.ts';
import { claimReports } from '../../text/claimRows.ts';
import type { Paragraph, ParagraphRule, Report } from '../../types.ts';

const signs = /(?:causes|leads to|triggers|prevents|protects against|stops|makes (?:you|people)) /i;
const evidence = /stud(?:y|ies)|research|survey|observational|associated|linked|correlat/i;
const study = /\b(?:stud(?:y|ies)|research(?:ers)?|survey)\b/i;
const link = /(?<!-)\b(?:links?|linked|associated (?:with|to)|association|correlat\w+|observational)\b|\b(?:people|those|adults|women|men) who\b/i;

/** "A study links tea to long life. Tea prevents strokes.": the cause stands in the next sentence, with the same subject. */
function* nextReports(paragraph: Paragraph): Generator<Report> {
  const sentences = claimSentences(paragraph);
  for (const [index, { prose }] of sentences.entries()) {
    const next = sentences[index + 1];
    if (!next || next.asks || !study.test(prose) || !link.test(prose)) continue;
    const found = causesNext.exec(next.prose);
    const [, subject = '', verb = ''] = found ?? [];
    if (!found || /^(?:this|that|they|which|also|and|but)$/i.test(subject) || !prose.toLowerCase().includes(subject.toLowerCase())) continue;
    const start = next.start + found.index + found[0].length - verb.length;
    const softer = causeRows()[0]?.softer?.find(([from]) => from.test(verb));
    const text = softer && verb.replace(softer[0], softer[1]);
    yield {
      start,
      end: start + verb.length,
      message: notACause,
      ...(text && { fixes: [{ title: `Write "${text}"`, kind: 'suggestion' as const, edits: [{ start, end: start + verb.length, text }] }] }),
    };
  }
}

/** A cause told from a study that found a link. */
export const causeFromLink: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A cause told from a study that found a link',
  why: 'A study that watches people finds what goes together, not what brings what about. People who drink coffee may live longer because they differ in many other ways.',
  limits:
    'It needs a study, a link and a cause in the same sentence, or the cause at the start of the next. Where a cause is well known from other studies, you know better than the rule. It leaves questions about causes, "may" and outbreaks.',
  sources: [
    { title: 'HealthNewsReview.org: Tips for understanding studies, association versus causation', url: 'https://www.healthnewsreview.org/toolkit/' },
    { title: 'FTC: Health Products Compliance Guidance (2022)', url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance' },
  ],
  examples: [
    { bad: 'A new study links coffee and calm: coffee ⟦prevents⟧ depression.', good: 'A new study links coffee and calm: coffee may help prevent depression.' },
    {
      bad: 'Researchers found that night work is linked to weight, so it is clear that night work ⟦causes⟧ obesity.',
      good: 'Researchers found that night work is linked to weight, so it is clear that night work may cause obesity.',
    },
    {
      bad: 'An observational study shows that walking ⟦protects against⟧ dementia.',
      good: 'An observational study shows that walking may protect against dementia.',
    },
    {
      bad: 'Late meals are associated with weight gain, which means late dinner ⟦leads to⟧ diabetes.',
      good: 'Late meals are associated with weight gain, which means late dinner may lead to diabetes.',
    },
    {
      bad: 'A study found that people who drink tea live longer. Tea ⟦prevents⟧ strokes!',
      good: 'A study found that people who drink tea live longer. Tea may help prevent strokes!',
    },
    { bad: 'The survey found a correlation: poor sleep ⟦triggers⟧ migraines.', good: 'The survey found a correlation: poor sleep may trigger migraines.' },
    { quiet: 'A new study links coffee to a lower risk of depression.' },
    { quiet: 'The study found a link, but it does not show that coffee prevents depression.' },
    { quiet: 'Smoking causes lung cancer.' },
    { quiet: 'The outbreak linked to salad causes serious infections, a study of cases says.' },
    { quiet: 'Researchers do not know whether stress causes the infections linked to the drug.' },
    { quiet: 'Studies link air pollution with asthma. It may lead to heart disease.' },
    { quiet: '**Myth:** A study linked vaccines to autism, so the shot causes autism.' },
    { quiet: 'The study followed people with health care-associated infections. Hand washing prevents infections.' },
    { quiet: '"The survey found a correlation: poor sleep triggers migraines," the ad said.' },
  ],
  *check(paragraph) {
    if (!evidence.test(paragraph.prose) || !signs.test(paragraph.prose)) return;
    yield* claimReports(paragraph, signs, causeRows);
    yield* nextReports(paragraph);
  },
};
