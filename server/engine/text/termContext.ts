import { inflect } from './inflect.ts';
import type { TermUse } from './terms.ts';

// How far around a term its explanation and its name are looked for.
const near = 90;
/** The same for a plain wording anywhere in the sentence. */
const wide = 300;

const firstCapital = /^\p{Lu}/u;
const capitalBefore = /(?<![\p{L}\p{N}])\p{Ll}{0,3}\p{Lu}[\p{L}\p{N}'’.-]{0,30}[ \u00a0](?:(?:of|for|on|in|with|and|&|the|of the|for the|on the)[ \u00a0])?$/u;
const capitalAfter = /^(?:['’]s)?[ \u00a0](?:(?:and|&|of|for|with)[ \u00a0])?\p{Lu}/u;
/** A person or a kind of germ: "cardiologist Kim Lee", "influenza A". */
const namedNext = /^[ \u00a0](?:\p{Lu}\p{Ll}|\p{Lu}(?![\p{L}\p{N}'’.-]))/u;
const titleBefore = /[\p{L}.](?:,| [-–—|])[ \u00a0]$/u;
/** “For Clinicians”: the title of a page. */
const titleOpens = /["“]\p{Lu}[^"“”.!?]{0,40}$/u;
/** "measles, mumps and rubella" is one vaccine. */
const vaccineBefore = /\b(?:mumps|tetanus|diphtheria),? (?:and|&|or) (?:acellular )?$/i;
/** Begin sentences and say nothing about a name. */
const openers = /(?<![\p{L}\p{N}])(?:The|A|An|Our|Your|My|This|These|If|When|For|In|And|But|I|What|Is|Are|Can|Does|Why|How|Myth|Fact|No|Yes)[ \u00a0]$/u;

/** Whether a term is part of a name or title: "World Hypertension Day", "American Society of Hypertension", "Kim Lee, Cardiologist". */
export const isInName = (text: string, { start, end, usual }: Pick<TermUse, 'start' | 'end' | 'usual'>): boolean => {
  const found = text.slice(start, end);
  if (namedNext.test(text.slice(end, end + 4)) && found !== found.toUpperCase()) return true;
  const before = text.slice(Math.max(0, start - near), start);
  if (vaccineBefore.test(before)) return true;
  if (!firstCapital.test(found) || firstCapital.test(usual)) return false;
  const after = text.slice(end, end + near);
  if (found === found.toUpperCase()) {
    // A sentence in capitals is loud, not a name.
    const letters = (before + after).replace(/\P{L}/gu, '');
    return letters !== letters.toUpperCase();
  }
  if (capitalAfter.test(after)) return true;
  if (titleOpens.test(before) && /^[^"“”.!?]{0,40}["”]/u.test(after)) return true;
  return /\p{L}/u.test(before) && (titleBefore.test(before) || (capitalBefore.test(before) && !openers.test(before)));
};

const bracketAfter = /^(?:['’]s?)?["”’*]?[ \u00a0]?\(([^()]{3,80})\)?/u;
/** "(see page 4)", "(in children)", "(three studies)": brackets that tell something else. */
const asideInBracket =
  /^(?:see|page|table|fig|read|learn|more|link|photo|including|especially|even|not|at|on|from|by|with|for|since|as of|part|day|week|due to|(?:less|greater) than|(?:\w+ )?(?:stud(?:y|ies)|trials?|patients|participants))\b/i;
const bracketBefore =
  /[\p{Ll}\p{N}]["”’]?[ \u00a0]?\((?:(?:or|aka|i\.e\.,?|also|medically|sometimes|often|technically) )?(?:called |known as |named |termed )?["“'‘]?(?:an? |the )?$/u;
const bracketCloses = /^["”’']?(?:,? (?:or )?\p{Lu}{2,6})?\)/u;
const saidNext =
  /^["”’']?(?:,? \(?[A-Z]{2,6}\)?)?,?[ \u00a0](?:(?:is|are|which is|was)? ?(?:also|sometimes|often|commonly|better|more commonly|otherwise) (?:called|known as|referred to as)|known as|called|meaning|(?:simply|just|literally|basically|really|in short,|which) means?|means|that is,|i\.e\.|in other words|refers to|stands for|(?:is|are) (?:how|an? (?:way|process|method) |the (?:process|practice|act|loss|lack|study|use) of )|(?:is|are|happens?|occurs?|develops?) when|is (?:the|a|another) (?:medical |technical |fancy )?(?:word|name|term) )/;
const definition =
  /^["”’']?(?: \([A-Z]{2,6}\))?(?: (?:is|are)|,) (?:an? |the )?[^.!?,;]{0,50}?(?:conditions?|diseases?|disorders?|illness(?:es)?|infections?|cancers?|types?|kinds?|forms?|tests?|procedures?|operations?|medicines?|drugs?|treatments?|reactions?|problems?|doctors?) (?:that|which|where|when|who|in which|of|caused|affecting|used|for)\b/;
const saidBefore =
  /(?:called|known as|referred to as|termed|named|calls? (?:it|this|that|these|them)|(?:medical|technical) (?:word|name|term)(?: for[^.!?]{1,40})?(?: is|:))[ \u00a0](?:an? |the )?["“'‘*]{0,2}$/iu;
/** "A doctor who treats the heart is a cardiologist." */
const describedBefore =
  /(?:doctors?|nurses?|experts?|specialists?|someone|people|person|tests?|tools?|medicines?|drugs?|operations?|conditions?|diseases?|illness(?:es)?|infections?) (?:who|that|which)[ \u00a0][^.!?;]{3,80}[ \u00a0](?:is|are)[ \u00a0](?:an? )?["“'‘*]{0,2}$/iu;
// Long patterns take milliseconds to compile, so each is tried only where a short one says that it may match.
const saysNext =
  /^["”’']?(?:,? \(?[A-Z]{2,6}\)?)?(?:,|,?[ \u00a0](?:is|are|happen|occur|develop|which|also|someti|often|commonly|better|more|other|known|call|mean|simply|just|literal|basic|really|in |that is|i\.e|refers|stands))/;
const namesBefore = /call|known|referred|term|name|word/i;
const beenBefore = /(?:is|are)[ \u00a0](?:an? )?["“'‘*]{0,2}$/i;
const asked = /^\P{L}*(?:so,? )?what(?:['’]s| is| are| does| do) (?:an? |the )?(?:(?:word|term) )?["“'‘]?$/iu;
/** "Do you know what sepsis is?" */
const askedWithin = /\bwhat (?:an? |the )?["“'‘]?$/iu;
const askedWithinNext = /^["”’']? (?:is|are|means?|does|do)\s?\?/u;
const askedNext = /^["”’']?(?: \(\p{Lu}{2,6}\))?(?: mean)?\s?\?/u;
const apposition = /^["”’']?(?:,| [-–—]|[—:]| is| are)[ \u00a0]?([^.!?;—]{3,80})/u;
const joinsBefore = /(?:, or|,| or| [-–—])[ \u00a0](?:an? |the )?["“'‘]?$/u;

/** "Clinicians: …", "#HCPs, join us": a post for people who know the words. */
const professionals =
  /^[^a-z]{0,8}(?:attention |calling (?:all )?|dear )?(?:clinicians?|physicians?|nurses|pharmacists|doctors|hcps?|dentists|veterinarians|laboratorians|epidemiologists|(?:[a-z]+ ){0,2}investigators|(?:[a-z]+ )?health partners|health ?care (?:providers|professionals|workers)|(?:public )?health (?:professionals|partners|officials|departments))(?: and [a-z ]{3,30})?\s?[:,!?]/i;
/** "Free CE", "help your patients", "Are you a physician …?" */
const atWork =
  /(?<!\w)(?:free (?:ce|cme)|(?:ce|cme) (?:credits?|activity|course|webinar)|your (?:patients|clinicians|icu|practice['’]s)|when you(?:['’]re| are) (?:treating|caring for|seeing) patients|(?:are you|seeking) (?:an? |\w+ )?(?:physicians?|doctors?|nurses?|clinicians?|pharmacists?|epidemiologists?)|board certification|apply your skills|#hcps)\b/i;

/** What every such opening has in it. */
const workers =
  /clinician|physician|nurse|pharmac|doctor|hcp|dentist|veterinar|laborator|epidemiolog|investigator|partner|provider|profession|worker|department|official|\bcm?e\b|your (?:patient|icu|practice)|(?:treating|caring for|seeing) patients|apply your/i;

/** Whether a post begins by speaking to health professionals. */
export const speaksToProfessionals = (text: string): boolean =>
  workers.test(text.slice(0, wide)) && (professionals.test(text.slice(0, near)) || atWork.test(text.slice(0, wide)));

const small = new Set('the and that with from for into of to in on is are too very some what your who this how many'.split(' '));
const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}]{3,}/gu) ?? []).filter((word) => !small.has(word)).map((word) => word.slice(0, 5));

/** Whether most of what a wording says is in a text. */
const says = (text: string, wording: string): boolean => {
  const wanted = contentWords(wording);
  const given = new Set(contentWords(text));
  return wanted.length > 0 && wanted.filter((word) => given.has(word)).length * 2 >= Math.min(wanted.length, 4);
};

/** Whether nearly all that a longer wording says is in a text, in other words around it. */
const saysMost = (text: string, wording: string): boolean => {
  const wanted = [...new Set(contentWords(wording))];
  if (wanted.length < 3) return false;
  const given = new Set(contentWords(text));
  return wanted.filter((word) => given.has(word)).length * 4 >= wanted.length * 3;
};

const wordingsOf = ({ plain, alternatives, explain }: TermUse['term']): string[] => [plain, ...alternatives, explain].filter((each) => each !== undefined);

const goesOn =
  /^\P{L}*(?:(?:it|this|that|they|these|those)(?:['’](?:s|re)| is| are| means?| refers to| happens?| occurs?)|in other words|(?:the|this) (?:term|word|name) means)[ \u00a0,]/iu;

/** Whether the next sentence says what a term means: "It's the body's extreme reaction to an infection." */
export const isExplainedBy = (next: string, { term }: Pick<TermUse, 'term'>): boolean => {
  const opening = next.slice(0, wide);
  const enough = goesOn.test(opening) ? says : saysMost;
  return wordingsOf(term).some((wording) => enough(opening, wording));
};

/** Whether the sentence says what its term means: "hypertension (high blood pressure)", "a pathogen, or germ", "What is sepsis?". */
export const isExplained = (text: string, { start, end, term }: TermUse): boolean => {
  const before = text.slice(Math.max(0, start - near), start);
  const after = text.slice(end, end + near);
  const wordings = wordingsOf(term);
  const bracket = bracketAfter.exec(after)?.[1];
  if (bracket !== undefined && /\p{Ll}{3}/u.test(bracket) && !(asideInBracket.test(bracket) && !wordings.some((each) => says(bracket, each)))) return true;
  if (before.includes('(') && bracketBefore.test(before) && bracketCloses.test(after)) return true;
  if (saysNext.test(after) && (saidNext.test(after) || definition.test(after))) return true;
  if ((namesBefore.test(before) && saidBefore.test(before)) || (beenBefore.test(before) && describedBefore.test(before))) return true;
  if (/what/i.test(before) && ((askedWithin.test(before) && askedWithinNext.test(after)) || (asked.test(before) && askedNext.test(after)))) return true;
  const joint = joinsBefore.exec(before);
  const told = joint ? before.slice(Math.max(0, joint.index - 40), joint.index) : undefined;
  const beside = [apposition.exec(after)?.[1], told].filter((part) => part !== undefined);
  if (beside.some((part) => wordings.some((wording) => says(part, wording)))) return true;
  if (term.kind === 'replace' || !term.pos.endsWith('noun')) return false;
  const rest = `${text.slice(Math.max(0, start - wide), start)}\u0000${text.slice(end, end + wide)}`.toLowerCase();
  if (wordings.some((wording) => saysMost(rest, wording))) return true;
  return wordings.some((wording) => rest.includes(wording.toLowerCase()) || (term.pos === 'noun' && rest.includes(inflect(wording, 'plural').toLowerCase())));
};
