import type { Sentence } from '../types.ts';
import { alternatives } from './alternatives.ts';
import { once, remember } from './remember.ts';
import { wordSet } from './wordSet.ts';

const verbs = once(() =>
  wordSet(
    alternatives`
  learn|read|watch|find|see|visit|check|click|join|register|sign|help|share|spot|keep|follow|get|talk|ask|protect|wash|use|take|make|avoid|stay
  wear|practi[cs]e|cook|clean|know|remember|be|do|don|tell|start|stop|plan|prepare|encourage|teach|look|listen|let|consider|continue|call|contact|go|give|bring
  include|try|limit|choose|eat|consult|seek|raise|celebrate|say|prevent|reduce|understand|discuss|recogni[sz]e|act|speak|think
  pack|apply|download|explore|discover|tune|meet|hear|please|always|never|save|enjoy|add|put|leave|turn|maintain|promote
  beware|throw|refrigerate|dispose|monitor|breathe|skip|swap|donate|send|bookmark|sit|pick|welcome|ensure|report
  (?:work|show|drink|cover|test|log|mark|move|support|cut|lower|store|cool|book|schedule|drop|text|walk|sleep|rest|boost|fight|stand|review|cross|balance|control|manage|build|ease|open|close|set|run|exercise) (?:your|yourself|a|an|the|up|out|off|down|with|at|for|on|by|in|to|it|others|this|these|more|less|plenty|before|after|until|when|now|today)
`,
  ),
);
/** What may stand before an order: "#Parents:", "To start,", "And". */
const address =
  /^[^A-Za-z0-9#@]*(?:(?:RT |[@#]\w+:? )+)?(?:(?:[#@]?[A-Za-z]+[ &,/+]{1,3}){0,5}[#@]?[A-Za-z]+ ?[:,–-] )?(?:(?:and|so|but|then|also|just|instead,?|please|simply) )?/;
const clause =
  /^[^A-Za-z]*(?:if|when|before|after|while|during|to|at|for|this|in|as|until|once|whether)\b[^.!?]{5,120}?, (?:(?:just|please|also|always|never) )?/i;
const advice = once(
  () =>
    new RegExp(
      String.raw`\b(?:${alternatives`
  (?:learn|read|find out|see) (?:more|how|about)|find out|check out|sign up|register|join (?:us|me|our)|tune in|talk (?:to|with) (?:your|a|us)|ask your
  click here|make sure|should(?:n['’]t)?|needs? to|must|tips|remind\w*|save the date|stay tuned|rsvp|you (?:can|could|may|might) (?:get|need|find|want|use|also|help|still|call|bring)
  (?:we|our|us) (?:can|want|need|invite|hope|offer|are (?:here|proud|happy|excited|working))|(?:we|us|our team|our clinic) (?:offers?|provides?)
`})\b`,
      'i',
    ),
);
const learningAsked = /\b(?:did you know|dyk|didyouknow)\b/i;
const toReader =
  /\b(?:you|your|we|our|us)\b|^[^A-Za-z]*(?:[@#]\w+[ :]+)*(?:what|how|why|who|when|where|which|want|need|are|have|looking|thinking|planning|ready|know)\b/i;
const labelled = /^[^A-Za-z]*(?:Q|question) ?\d{0,2} ?[:.)]/i;
const links = /https?:\/\/\S+/g;

/** Whether a sentence asks its readers something. "Did you know …?" tells, and so does a headline such as "Does stress cause headaches?" */
const isQuestion = (text: string): boolean => {
  if (labelled.test(text) && !text.includes('://')) return true;
  const words = text.includes('://') ? text.replace(links, '') : text;
  return words.includes('?') && !learningAsked.test(words) && toReader.test(words);
};

const orders = (text: string, before: RegExp): boolean => {
  const start = before.exec(text)?.[0].length ?? 0;
  return verbs().lengthAtStart(text.slice(start, start + 40)) > 0;
};
const isOrder = ({ text }: Sentence): boolean =>
  orders(text, address) || verbs().lengthAtStart(text.replace(/^[^A-Za-z]+/, '').slice(0, 40)) > 0 || (clause.test(text) && orders(text, clause));

/** Whether a sentence tells its readers what to do. */
export const isCallToAction = remember((sentence: Sentence): boolean => isOrder(sentence));

/** Whether a sentence speaks to readers rather than tells them something: a question, a call to action, advice, an offer. */
export const isInvitation = remember((sentence: Sentence): boolean => isQuestion(sentence.text) || isCallToAction(sentence) || advice().test(sentence.text));

const mythLabel = /^[^A-Za-z]{0,6}(?:myths?|misconception|rumou?r|fiction|false|true or false)\b/i;
/** What writers do themselves, and what everybody knows. */
const ownDoing = once(
  () =>
    new RegExp(
      alternatives`
  ^[^A-Za-z@]*(?:(?:@\w+|(?:we|we['’]re|we['’]ve|our|my|CDC|WHO|NHS|NIH|FDA|UNICEF|\w+ (?:clinic|hospital|health))(?:['’]s)?(?: \w+){0,3}) (?:and|are|is|was|were|has|have|had|will|works?|treat\w*|care[ds]?|served?|saw|see|launch\w*|joins?|supports?|continues?|remains?|provides?|offers?|created?|developed?|deployed?|sent|shared?|team\w*|staff|doctors|experts|clinic|hospital|services?|program\w*))\b
  ^[^A-Za-z]*(?:since \d{4},? (?:we|our)|we|our (?:\w+ )?(?:team|clinic|hospital|staff|doctors|nurses))\b
  \b(?:we are|we['’]re|we have|we['’]ve) (?:\w+ )?(?:working|committed|proud|help\w*|train\w*|support\w*|here|grateful)\b
  \b(?:wash(?:ing)? (?:your |our |their )?hands|hand ?washing|hand hygiene|clean hands|seat ?belts?|sunscreen|helmets?|smoke alarms?|soap and water)\b
  ^[^A-Za-z]*(?:[\w'’()-]+ ){1,6}(?:is|are) (?:a|an) (?:\w+ ){0,3}(?:disease|condition|disorder|virus|infection|illness|type|kind|form|group|name|term|test|medicine|vaccine|procedure|program\w*|place|way|day|week|month|time|chance|opportunity|reminder|step)s?\b
  \b(?:can|may|could) (?:often |usually |also |both )?be (?:prevented|treated|managed|controlled)\b|\b(?:is|are) (?:often |usually |largely )?(?:preventable|treatable)\b
  ^[^A-Za-z]*(?:more|some|many|others|further)\b[^.;]{0,60} (?:may|might|could) (?:still |yet |well )?(?:be (?:found|identified|reported|confirmed|announced)|become|follow|come)\b
  \b(?:does|do|did)(?:n['’]t| not) mean\b|\b(?:is|are)(?:n['’]t| not) (?:routinely |usually )?recommended\b
  ^[^A-Za-z]*(?:caring for|living with|coping with|talking about)\b[^.;]{0,80}\b(?:can|may) be\b|\bnever been (?:a|an) (?:better|more \w+) (?:time|moment|reason)\b
  \bneeds? (?:\w+ ){0,2}(?:protection|help|support|care|rest|love)\b|\b(?:get|give\w*) (?:\w+ ){0,3}(?:the )?best protection\b
  \b(?:takes?|will take) (?:all of us|everyone|each of us|courage|teamwork)\b|\b(?:meets?|gathers?) (?:in|on|at|every|each)\b|\bled (?:us )?to (?:this|change our|our)\b
  \b(?:stands for|refers to|is short for|is called|are called|is known as|means that)\b
  \b(?:symptoms?|signs?)\b(?: \w+){0,4} (?:include|are|can be|may be|may include|can include|might)\b
`,
      'i',
    ),
);
/** Who is named answers for what is said; a link or a year would be better still. */
const organisation =
  /\b(?:CDC|WHO|NIH|NHS|FDA|HHS|UNICEF|NICE|UKHSA|ECDC|EMA|USPSTF|NIOSH|AHA|AAP|ACOG|PAHO|[Hh]ealth (?:[Dd]epartments?|[Mm]inistry|[Oo]fficials)|[Mm]inistry of [Hh]ealth)\b/;
/** Days, campaigns, thanks, and what can be watched, used or joined. */
const campaign = once(
  () =>
    new RegExp(
      String.raw`\b(?:${alternatives`
  (?:national|world|international|global)\b(?: #?[\w’'&-]+){0,5} (?:day|week|month)|awareness (?:day|week|month)|anniversary|celebrat\w+|recogni[sz]e|congrat\w*|thanks?|grateful|proud|honou?r(?:s|ed|ing)?
  webinars?|podcasts?|videos?|websites?|(?:shares?|explains?|shows?) (?:why|how|her|his|their)|has a role|roles? in \w+ing|is to [a-z]+|our (?:latest|new|first|second|next)|virtual tour|photos?|stor(?:y|ies)|toolkits?|resources|guidance|calculator|campaign|initiatives?|partners|partnerships?|funders
  governments|goals?|committed|commitment|coordinated efforts|call(?:s|ed|ing)? (?:on|upon|for)|training|course|curriculum|scholarships?|workshops?|conferences?|symposium|summit|speak(?:s|ing) (?:about|on|at)|raffle|fundrais\w+|donat\w+
`})\b`,
      'i',
    ),
);
const aboutOne = /^[^A-Za-z@]*(?:@\w+[ ,:]+)*(?:he|she|his|her|if you|as you|hi|hello|dear)\b/i;

const elsewhere = /[$£€₹] ?\d|\bways? (?:to|of)\b|\bhow to\b|\b(?:I|I['’](?:m|ve|d|ll)|my|me|myself)\b/;

/** Whether a sentence needs no source whatever it says: a myth, a story of one's own, what writers do themselves, money, a definition, what everybody knows. */
export const needsNoSource = remember(
  ({ text }: Sentence): boolean =>
    mythLabel.test(text) || elsewhere.test(text) || organisation.test(text) || aboutOne.test(text) || ownDoing().test(text) || campaign().test(text),
);

const link = String.raw`https?:\/\/`;
const leadsOn = once(
  () =>
    new RegExp(
      String.raw`(?:^|[.!?:;\n(|–—-]\s{0,3}|[^\w\s,]\s)(?:to |for |and )?(?:learn|read|find out|see|watch|listen|get|visit|check|more|details|info|information|here['’]s|tips|download|explore|discover|follow|full|latest|take a look|know|what you need)\b[^.!?\n]{0,90}${link}|[👉➡⬇▶].{0,3}\s?${link}`,
      'i',
    ),
);

/** News of somebody who counts, which the link can only be. */
const news = /\bas of \d|\bnew @\w|\breported to [A-Z]{2}|\boutbreak (?:update|alert)\b/i;

/** Whether a text sends its readers on to a link: "Learn more: https://…". */
export const sendsOn = (text: string): boolean => text.includes('://') && (news.test(text) || leadsOn().test(text));
