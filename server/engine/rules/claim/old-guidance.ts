import { claimSentences } from '../../text/claimContext.ts';
import type { Paragraph, ParagraphRule, Report } from '../../types.ts';

/** Guidance and figures are looked at anew about every five years. */
const fresh = 5;

const kinds = `(?:guidelines?|guidance|recommendations?|statistics|figures|data|estimates?|surveys?|census|reports?|criteria)`;
const dated = new RegExp(
  String.raw`(?<![\w.,/-])((?:19|20)\d\d) (?:[A-Za-z/-]{2,20} ){0,2}${kinds}\b|\b${kinds} (?:from|of|in|for|published in|issued in|updated in|as of) (?:[A-Z][a-z]+ )?((?:19|20)\d\d)\b|\b[Aa]s of (?:[A-Z][a-z]+ (?:\d{1,2}, )?)?((?:19|20)\d\d)\b`,
  'gi',
);
const year = /(?<![\d/-])(?:19|20)\d\d(?![\d-])/g;
/** It is told as what counts now. */
const now =
  /\b(?:says?|show|shows|recommends?|advis(?:e|es)|suggests?|states?|still|currently|current|now|today|is|are|has|have|should|according to|live|lives|need|needs|get|gets|see)\b/i;
const past =
  /\b(?:since|until|replac\w+|updat\w+|revis\w+|withdrawn|outdated|old|older|earlier|previous\w*|former\w*|histor\w+|anniversary|back in|first|founded|began|started|launched|compared|versus|vs|than|between|trends?|rose|fell|risen|fallen|increas\w+|decreas\w+|declin\w+|doubled|from (?:19|20)\d\d to|latest|most recent|last (?:available|counted)|was|were|had|outbreaks?|pandemic|epidemic|season)\b/i;

function* check(paragraph: Paragraph, thisYear: number): Generator<Report> {
  for (const { start, prose, isClaimed } of claimSentences(paragraph)) {
    if (!/(?:19|20)\d\d/.test(prose) || past.test(prose) || !now.test(prose)) continue;
    const newest = Math.max(...[...prose.matchAll(year)].map(([found]) => Number(found)));
    for (const { index, 0: found, 1: a, 2: b, 3: c } of prose.matchAll(dated)) {
      const of = Number(a ?? b ?? c);
      if (thisYear - of <= fresh || newest > of || /[([]/.test(prose.slice(0, index)) || !isClaimed(index, index + found.length)) continue;
      yield {
        start: start + index,
        end: start + index + found.length,
        message: `This is from ${of}, and may have changed since. Look for a newer one, or say that it is the latest there is.`,
      };
    }
  }
}

/** Guidance or figures that are more than five years old, told as what counts now. */
export const oldGuidance: ParagraphRule = {
  scope: 'paragraph',
  severity: 'information',
  summary: 'Guidance or figures more than five years old',
  why: 'Guidelines are looked at anew about every five years, and figures change faster. Readers act on what they take for the state of today.',
  limits:
    'It looks for years beside words such as "guidelines" and "data", in sentences that speak of now. History, trends and figures that are called the latest stay quiet, and so does what stands in brackets. The years of sources are a matter of other rules.',
  sources: [
    {
      title: 'Shekelle et al. (2001), Validity of the AHRQ clinical practice guidelines: how quickly do guidelines become outdated?',
      url: 'https://doi.org/10.1001/jama.286.12.1461',
    },
    { title: 'CDC Clear Communication Index, item 11', url: 'https://www.cdc.gov/ccindex/' },
  ],
  examples: [
    { bad: 'The ⟦2012 guidelines⟧ say that adults need a check each year.', good: 'The 2024 guidelines say that adults need a check each year.' },
    { bad: '⟦Data from 2015⟧ show that 1 in 4 adults smokes.', good: 'Data from 2025 show that 1 in 4 adults smokes.' },
    { bad: '⟦As of 2016⟧, 3 million people live with it.', good: 'As of 2025, 3 million people live with it.' },
    { bad: 'A ⟦2018 national survey⟧ shows that teens sleep too little.', good: 'A 2025 national survey shows that teens sleep too little.' },
    { quiet: 'The 2024 guidelines say that adults need a check each year.' },
    { quiet: 'Since 2012, guidelines say that most women need a test every 3 years.' },
    { quiet: 'The 2012 guidelines were replaced last year.' },
    { quiet: 'In 2015, data showed that more adults were smoking.' },
    { quiet: 'The latest figures are from a 2018 survey, which shows that teens sleep too little.' },
    { quiet: 'Call 415-555-2012 for guidance: we are open.' },
    { quiet: 'Deaths fell between 2015 and 2018, data show.' },
    { quiet: 'Our clinic opened in 2012 and is still here.' },
  ],
  *check(paragraph, { today }) {
    if (/(?:19|20)\d\d/.test(paragraph.prose)) yield* check(paragraph, Number(today.slice(0, 4)));
  },
};
