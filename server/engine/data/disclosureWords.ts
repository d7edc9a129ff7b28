import { alternatives } from '../text/alternatives.ts';
import { once } from '../text/remember.ts';

/** Every text with a sign of a paid post, or a word that discloses one, has one of these. */
export const mayDisclose =
  /#(?:ad|sp|spon|paid|collab|pr|aff|gift|thanks)|\bads?\b|advert|sponsor|\bpaid\b|partner|teamed up|collab|working with @|ambassador|gifted|affiliate|commission|\bcode\b|sent (?:to )?(?:me|us|by|from)\b|thank[^.!?]{0,20}@/i;

/** Words that all readers know as advertising. */
export const clearDisclosure = once(
  () =>
    /#(?:ad|ads|advert|advertisement|advertising|sponsored|sponsoredpost|sponsoredcontent|paid|paidad|paidpartnership|paidpartner|paidad|paidpromotion)(?![\w-])|(?:^|[\n([*|])\s?(?:ad|advert|advertisement|advertorial|sponsored|paid (?:ad|partnership|promotion|post|content))\s?(?:[\]):|—–-]|\n|$|with\b|by\b)|\b(?:paid (?:partnership|promotion|collaboration|advert(?:isement)?)|sponsored (?:by|post|content)|this (?:post|video|reel) is (?:an? )?(?:\w+ )?(?:ad|advert|advertisement|sponsored)|(?:is|was|are|were|been) (?:kindly )?(?:sponsored|paid) by|paid (?:me|us) (?:to|for)|i (?:was|am|got|get|['’]m) (?:being )?paid|(?:i|we) (?:may |might |will )?(?:earn|get|receive) (?:a |an )?(?:small )?commission|as an (?:\w+ )?(?:affiliate|associate) i earn)\b/gi,
);

/** Tags that few readers know as advertising. */
export const weakTags =
  /#(?:sp|spon|spons|collab|collaboration|partner|partners|partnership|ambassador|brandambassador|brandpartner|gifted|gift|prgift|prpackage|pr|aff|affiliate|affiliatelink|thanks\w{3,30}|\w{3,30}(?:partner|ambassador))(?![\w-])/gi;

/** A deal, told in words: whoever writes it got something, or earns by it. */
export const dealWords = once(
  () =>
    new RegExp(
      String.raw`(?<![\w-])(?:${alternatives`
      (?:use|with|enter|apply|quote) (?:my |the |our )?(?:discount |promo |coupon )?code:? [A-Z][A-Z0-9]{3,15}|(?:my|our) (?:discount |promo |coupon |affiliate |referral )?(?:code|link) (?:for|to (?:get|save)|gets you|saves you|is in)|affiliate links?
      (?:kindly |very kindly |generously )?(?:gifted|sent) (?:to )?(?:me|us) (?:by|from|this|these|some|a|an|their|the)|(?:gifted|sent) (?:by|from) @\w{2,30}|thanks?(?: you)?(?: so much)?(?: to)? @\w{2,30} for (?:sending|gifting|the (?:free|gift|products?|package|samples?)|sponsoring|having me try)
      brand ambassador (?:for|of)|ambassador (?:for|of) @\w{2,30}|(?:teamed up|partnered|partnering|partnership|collaborat(?:ed|ing|ion)|working|in collab(?:oration)?) with @\w{2,30}
    `})(?!\w)`,
      'gi',
    ),
);

/** Deals that are one whoever speaks: a clinic's own codes are none, and clinics partner with schools and libraries and thank them. */
export const ownDeal = /\bmy\b|affiliate|(?:gifted|sent) to me\b|gifted me\b/i;

/** A disclosure that says that there is nothing to disclose. */
export const nothingDisclosed = /^(?:none|no\b.*|nothing.*|n\/?a|false|not (?:paid|sponsored|an ad).*|unpaid|-)$/i;
