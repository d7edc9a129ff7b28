import type { Fix, Paragraph, Span } from '../types.ts';

/** Verbs that promise, with what is true of most evidence. Only forms that are verbs after a single subject: others may be nouns. */
const softer: ReadonlyMap<string, string> = new Map([
  ['prevents', 'may help prevent'],
  ['causes', 'is linked to'],
  ['cures', 'may help treat'],
  ['reverses', 'may help with'],
  ['treats', 'may help treat'],
  ['leads to', 'is linked to'],
  ['protects against', 'may help protect against'],
  ['reduces', 'may reduce'],
  ['lowers', 'may lower'],
  ['increases', 'may increase'],
  ['raises', 'may raise'],
  ['improves', 'may improve'],
  ['boosts', 'may boost'],
  ['relieves', 'may relieve'],
  ['triggers', 'may trigger'],
  ['worsens', 'may worsen'],
  ['slows', 'may slow'],
  ['strengthens', 'may strengthen'],
  ['heals', 'may help heal'],
  ['fights', 'may help fight'],
]);
const verb = new RegExp(String.raw`\b(?:${[...softer.keys()].join('|')})\b`, 'g');
/** Words before which a form is a noun, or is softened or denied already. */
const notVerbBefore =
  /\b(?:the|a|an|its|their|your|our|of|main|root|major|common|leading|other|these|those|all|no|many|some|two|three|several|both|price|tax|and|or|not|never|only|what|how|may|might|can|could|also|often|sometimes|usually|immune|natural)\s+$/i;
const notVerbAfter = /^\s+(?:of|include|are|were|is|and|or|for)\b|^\s*[,.;:!?)]|^\s*$/;
/** What nobody doubts: to soften it would mislead. */
const settled =
  /\b(?:virus(?:es)?|bacteri(?:a|um)|germs?|parasites?|smok(?:e|ing|ers?)|tobacco|cigarettes?|vap(?:es?|ing)|hpv|hiv|infections?|vaccin\w+|vaccines?|shots?|immuni[sz]\w+|asbestos|radon|lead|mosquito(?:es)?|ticks?|germ|alcohol|insulin|antibiotics?|naloxone|condoms?|seat ?belts?|sunscreen|sun|fluoride|carbon monoxide|mold|salmonella|norovirus|influenza|malaria)\b/i;

/** A fix that makes a statement no surer than its evidence; none where it would mislead or read badly. */
export const softenFix = (paragraph: Paragraph, { start, end }: Span): Fix | undefined => {
  const sentence = paragraph.text.slice(start, end);
  if (settled.test(sentence)) return undefined;
  for (const { index, 0: word } of sentence.matchAll(verb)) {
    const wording = softer.get(word);
    if (wording === undefined || notVerbBefore.test(sentence.slice(0, index)) || notVerbAfter.test(sentence.slice(index + word.length))) continue;
    const span = paragraph.published.toSourceSpan(start + index, start + index + word.length);
    if (paragraph.source.slice(span.start, span.end) !== word) return undefined;
    return { title: `Say "${wording}"`, kind: 'suggestion', edits: [{ ...span, text: wording }] };
  }
  return undefined;
};
