import { capitalized, articleFor, withCapitalsOf } from '../text/inflect.ts';
import type { Edit, Span } from '../types.ts';

/** Readers spoken of as if they were not there, and how to speak to them, where that is certain. */
export interface ThirdPerson extends Span {
  readonly edits?: readonly Edit[];
}

const noun = `patients?|individuals?|persons?|people|clients?|participants?|consumers?|beneficiar(?:y|ies)|those`;
const asked = '(?:is|are) (?:strongly )?(?:advised|asked|encouraged|urged|requested|required|reminded|invited)';
/** What may stand before a noun, and how it reads after "If you are". */
const quality = `eligible|pregnant|uninsured|unvaccinated|vaccinated|interested|immunocompromised|symptomatic|new|returning|current|existing|established`;
const ofNoun = new Set(['new', 'returning', 'current', 'existing', 'established']);
/** "Before surgery, patients should": what may stand before the comma. */
const opening =
  /^(?:(?:before|after|during|if|when|while|once|until|to|for|in|on|at|upon|following|as)\b[^,]{2,70}|also|finally|first|generally|however|remember|so|then|therefore), /i;
const subject = new RegExp(`^((?:all |any |each |every |our |an? )?)((?:(?:${quality}) )?)(${noun})(?=[ ,])`, 'i');
// A short pattern, so that few texts need the long ones.
const mayBeSubject = /^(?:[a-z]+ ){0,2}(?:patient|individual|person|people|client|participant|consumer|beneficiar|those)/i;
/** "with asthma", "at high risk", "who have asthma", "over 65": up to eight words in which no new clause begins. */
const phrase = new RegExp(
  `^ (with|at|in|on|over|under|aged|age|who)((?: [a-zà-ÿ0-9][a-zà-ÿ0-9’'-]*){1,8}?)(?= (?:should|must|needs?|ought|ha(?:ve|s) to|${asked})\\b)`,
  'i',
);
/** What clinicians do to patients is said to clinicians: "patients should be given". */
const byOthers = /^ (?:not )?be (?!prepared\b|vaccinated\b)(?:[a-zà-ÿ]{2,20}ly )?(?:[a-zà-ÿ]{1,20}ed|given|told|shown|taught|seen|sent|taken|kept|made)\b/i;
const duty = new RegExp(`^ (should|must|ought to|needs? to|ha(?:s|ve) to|${asked} (?:not )?to)\\b`, 'i');
/** What a patient can do, and what a clinic says will come. */
const offer =
  /^ (?:(can|may) (?:also |now )?(?:access|apply|ask|book|bring|call|choose|contact|download|enrol|enroll|find|get|join|log|make|message|pay|pick|reach|register|request|reschedule|schedule|sign|use|visit)|(will) (?:need to|be asked to|have to|receive|get))\b/i;
const clientele = /^(?:patients?|clients?|participants?|beneficiar(?:y|ies))$/i;

/** Studies and professionals speak of patients, not to them. */
const elsewhere =
  /\b(?:trials?|stud(?:y|ies)|randomi[sz]ed|enrolled|placebo|cohort|researchers?|findings|HCPs?|clinicians?|prescribers?|providers? (?:should|must|can)|dialysis facilit[a-zà-ÿ]+)\b/i;

const pluralPerson =
  /\b(?:children|people|men|women|kids|families|family|relatives|parents|partners?|friends|babies|staff|teams?|doctors?|nurses|providers|caregivers|carers|members|visitors|others)\b/i;
const plural =
  /\b(?!(?:this|is|was|has|as|its|us|always|does|yes|plus|unless|minus|besides|sometimes|diabetes|illness|access|address|discuss|process|loss|stress)\b)\p{Ll}{3,}s\b(?!['’])/u;
const pronoun =
  /\b(?:his or her|her or his|his\/her|their|theirs|themselves|he or she|she or he|he\/she|they|them|him or her|himself|herself|he|she|him|his|her)\b/gi;
const yours: Readonly<Record<string, string>> = {
  'his or her': 'your',
  'her or his': 'your',
  'his/her': 'your',
  their: 'your',
  theirs: 'yours',
  themselves: 'yourself',
  they: 'you',
};

/** The pronouns behind the subject, spoken to the reader; nothing where one may stand for somebody else. */
const pronounEdits = (prose: string, from: number): readonly Edit[] | undefined => {
  const edits: Edit[] = [];
  for (const found of prose.slice(from).matchAll(pronoun)) {
    const said = found[0];
    const wording = yours[said.toLowerCase()];
    const since = prose.slice(from, from + found.index);
    // "Patients should call nurses if they are late": who is late?
    if (wording === undefined || pluralPerson.test(since) || (/^they$/i.test(said) && plural.test(since))) return undefined;
    const start = from + found.index;
    edits.push({ start, end: start + said.length, text: withCapitalsOf(said, said.toLowerCase(), wording) });
  }
  return edits;
};

/** What "you" takes in the place of "needs", "has" and "is". */
const forYou = (verb: string): string =>
  verb
    .replace(/^needs/i, 'need')
    .replace(/^has/i, 'have')
    .replace(/^is\b/i, 'are');

interface Found {
  readonly span: Span;
  readonly wording: string | undefined;
  readonly verbEnd: number;
}

/** How the subject and its verb read when they speak to one reader. */
const addressed = (determiner: string, adjective: string, head: string, after: readonly string[] | undefined, verb: string): string | undefined => {
  const single = /^(?:patient|individual|person|client|participant|consumer|beneficiary)$/i.test(head);
  const you = `you ${forYou(verb)}`;
  const [, link = '', rest = ''] = after ?? [];
  const said = link.toLowerCase();
  if (adjective !== '') {
    if (after) return undefined;
    const kind = adjective.toLowerCase();
    if (!ofNoun.has(kind)) return `if you are ${kind}, ${you}`;
    return /^patients?$/i.test(head) ? `if you are ${articleFor(kind)} ${kind} patient, ${you}` : undefined;
  }
  if (!after) return /^(?:|all|our|an?|each|every|any)$/i.test(determiner) && !/^those$/i.test(head) ? you : undefined;
  if (single) return undefined;
  if (said === 'with') return `if you have${rest}, ${you}`;
  if (said === 'who')
    return /^ (?:have|are|take|live|feel|want|need|smoke|get|use|work|plan|were|had|do|think|notice|cannot|can)\b/i.test(rest)
      ? `if you${rest}, ${you}`
      : undefined;
  if (said === 'aged' || said === 'age') return `if you are${rest}, ${you}`;
  return `if you are ${said}${rest}, ${you}`;
};

const find = (prose: string, from: number): Found | undefined => {
  const rest = prose.slice(from, from + 200);
  const found = mayBeSubject.test(rest) ? subject.exec(rest) : null;
  if (!found) return undefined;
  const [all, determiner = '', adjective = '', head = ''] = found;
  const after = phrase.exec(rest.slice(all.length)) ?? undefined;
  const those = /^those$/i.test(head);
  if (those && !/^(?:who|with)$/i.test(after?.[1] ?? '')) return undefined;
  const at = all.length + (after?.[0].length ?? 0);
  const tail = rest.slice(at);
  const verb = duty.exec(tail) ?? (!after && adjective === '' && clientele.test(head) ? offer.exec(tail) : null);
  if (!verb) return undefined;
  const modal = verb[1] ?? verb[2] ?? '';
  if (byOthers.test(tail.slice(1 + modal.length))) return undefined;
  const end = from + at + 1 + modal.length;
  const wording = addressed(determiner.trim().toLowerCase(), adjective.trim(), head, after, modal);
  return { span: { start: from, end }, wording, verbEnd: end };
};

/** A sentence that tells its readers what to do, but speaks of "patients". */
export const thirdPersonIn = (prose: string): ThirdPerson | undefined => {
  if (!/\b(?:patient|individual|person|people|client|participant|consumer|beneficiar|those)/i.test(prose)) return undefined;
  const first = /[\p{L}]/u.exec(prose)?.index ?? 0;
  if (first > 6) return undefined;
  const from = first + (opening.exec(prose.slice(first, first + 80))?.[0].length ?? 0);
  const found = find(prose, from);
  if (!found || elsewhere.test(prose)) return undefined;
  const { span, wording, verbEnd } = found;
  // Within "if you ..., you" a condition before it would be the second one.
  const pronouns = pronounEdits(prose, verbEnd);
  if (wording === undefined || !pronouns || (from > first && wording.startsWith('if '))) return span;
  const said = prose.slice(span.start, span.end);
  const capital = said.charAt(0) !== said.charAt(0).toLowerCase();
  const own = wording.replace(/\btheir\b/gi, 'your').replace(/\bthemselves\b/gi, 'yourself');
  if (/\b(?:they|them|his|her|he|she)\b/i.test(own)) return span;
  return { ...span, edits: [{ ...span, text: capital ? capitalized(own) : own }, ...pronouns] };
};
