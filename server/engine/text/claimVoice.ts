import type { Sentence } from '../types.ts';
import { alternatives } from './alternatives.ts';
import { once, remember } from './remember.ts';
import { wordSet } from './wordSet.ts';

const verbs = once(() =>
  wordSet(
    alternatives`
  learn|read|watch|find|see|visit|check|click|join|register|sign|help|share|spot|keep|follow|work|get|talk|ask|protect|wash|use|take|make|avoid|stay
  wear|practi[cs]e|cook|clean|know|remember|be|do|don|tell|start|stop|plan|prepare|encourage|teach|look|listen|let|consider|continue|call|contact|go|give|bring
  show|include|try|limit|choose|eat|drink|cover|consult|seek|stand|raise|celebrate|say|prevent|reduce|understand|discuss|test|recogni[sz]e|act|speak|think
  pack|apply|review|download|explore|discover|tune|meet|hear|please|always|never|log|mark|save|enjoy|add|put|leave|move|turn|maintain|promote|support|cut
  lower|throw|store|cool|refrigerate|dispose|monitor|book|schedule|breathe|drop|skip|swap|donate|text|send|bookmark|walk|sleep|rest|sit|schedule|pick|boost|fight|welcome
`,
  ),
);
/** What may stand before an order: "#Parents:", "To start,", "And". */
const address = /^[^A-Za-z0-9#@]*(?:(?:RT |[@#]\w+:? )+)?(?:(?:[#@]?[A-Za-z]+[ &,/+]{1,3}){0,5}[#@]?[A-Za-z]+ ?[:,–-] )?(?:(?:and|so|but|then|also|just|instead,?|please|simply) )?/;
const clause = /^[^A-Za-z]*(?:if|when|before|after|while|during|to|at|for|this|in|as|until|once|whether)\b[^.!?]{5,120}?, (?:(?:just|please|also|always|never) )?/i;
const advice = once(
  () =>
    new RegExp(
      String.raw`\b(?:${alternatives`
  (?:learn|read|find out|see|know) (?:more|how|about|what)|find out|check out|sign up|register|join (?:us|me|our)|tune in|talk (?:to|with) (?:your|a|us)|ask (?:your|us|a)
  click here|make sure|be sure|should(?:n['’]t)?|needs? to|must|tips|remind\w*|save the date|stay tuned|rsvp|you (?:can|could|may|might) (?:get|need|find|want|use|also|help|still|call|bring)
  (?:we|our|us) (?:can|want|need|invite|hope|offer|are (?:here|proud|happy|excited|working))|(?:we|us|our team|our clinic) (?:offers?|provides?)
`})\b`,
      'i',
    ),
);
const learningAsked = /\b(?:did you know|dyk|didyouknow)\b/i;
const toReader =
  /\b(?:you|your|we|our|us)\b|^[^A-Za-z]*(?:[@#]\w+[ :]+)*(?:what|how|why|who|when|where|which|want|need|are|have|looking|thinking|planning|ready|know)\b/i;
const links = /https?:\/\/\S+/g;

/** Whether a sentence asks its readers something. "Did you know …?" tells, and so does a headline such as "Does stress cause headaches?" */
const isQuestion = (text: string): boolean => {
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
export const isInvitation = remember(
  (sentence: Sentence): boolean => isQuestion(sentence.text) || isCallToAction(sentence) || advice().test(sentence.text),
);

const mythLabel = /^[^A-Za-z]{0,6}(?:myths?|misconception|rumou?r|fiction|false|true or false)\b/i;
/** What writers do themselves, and what everybody knows. */
const ownDoing = once(
  () =>
    new RegExp(
      alternatives`
  ^[^A-Za-z]*(?:(?:we|we['’]re|we['’]ve|our|my|CDC|WHO|NHS|NIH|FDA|UNICEF|@\w+|[A-Z]\w+ (?:Clinic|Hospital|Health))(?:['’]s)? (?:\w+ ){0,3}(?:and|are|is|was|were|has|have|had|will|works?|helps?|launch\w*|joins?|supports?|continues?|remains?|provides?|offers?|created?|developed?|deployed?|sent|shared?|team\w*|staff|doctors|experts|clinic|hospital|services?|program\w*))\b
  \b(?:we are|we['’]re|we have|we['’]ve) (?:\w+ )?(?:working|committed|proud|help\w*|train\w*|support\w*|here|grateful)\b
  \b(?:wash(?:ing)? (?:your |our |their )?hands|hand ?washing|hand hygiene|clean hands|seat ?belts?|sunscreen|helmets?|smoke alarms?|soap and water)\b
  ^[^A-Za-z]*(?:[\w'’()-]+ ){1,6}(?:is|are) (?:a|an) (?:\w+ ){0,3}(?:disease|condition|disorder|virus|infection|illness|type|kind|form|group|name|term|test|medicine|vaccine|procedure|program\w*|place|way|day|week|month|time|chance|opportunity|reminder|step)s?\b
  \b(?:stands for|refers to|is short for|is called|are called|is known as|means that)\b
  \b(?:symptoms?|signs?)\b(?: \w+){0,4} (?:include|are|can be|may be|may include|can include|might)\b
`,
      'i',
    ),
);

/** Whether a sentence needs no source whatever it says: a myth, what writers do themselves, a definition, what everybody knows. */
export const needsNoSource = remember(({ text }: Sentence): boolean => mythLabel.test(text) || ownDoing().test(text));
