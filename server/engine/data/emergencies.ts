import { alternatives } from '../text/alternatives.ts';
import type { Locale } from '../locale.ts';
import type { Profile } from '../profile.ts';

/** What to call in an emergency, by the English of a draft. */
export const emergencyNumbers: Readonly<Record<Locale, string>> = {
  'en-US': '911',
  'en-GB': '999',
  'en-CA': '911',
  'en-AU': '000',
  'en-NZ': '111',
  'en-IE': '112',
  'en-IN': '112',
};

/** The same where a draft names the law that it answers to. */
export const emergencyNumbersByProfile: Readonly<Record<Profile, string>> = { us: '911', uk: '999', eu: '112', au: '000', in: '112', ca: '911' };

/** Any way to write one, or to name it, on a helpline for poison too. */
export const anyEmergencyNumber =
  /(?<![\d-])(?:911|9-1-1|999|9-9-9|112|1-1-2|000|111|108|102|995|119|988)(?![\d-])|\btriple[- ](?:zero|0)\b|\b(?:local |your )?emergency (?:phone )?number\b|\bpoison (?:control|help|information)\b|\b1-?800-?222-?1222\b|\b13 ?11 ?26\b/i;

/** What needs help within minutes. */
export const emergencies = alternatives`
  chest pain|heart attacks?|strokes?|cardiac arrest|anaphyla\w+|severe allergic reactions?|overdos\w+|(?:is|are|stops?|stopped|not) (?:not )?breathing|(?:can['’]t|cannot|struggl\w+ to) breathe|chok(?:es|ing)
  unconscious|unresponsive|passe[sd] out|won['’]t wake|cannot be woken|(?:face|mouth) (?:is )?droop\w*|slurred speech|severe bleeding|bleeding (?:that )?(?:won['’]t|does not|doesn['’]t) stop|blue lips|lips turn blue
  sepsis|meningitis|heat ?stroke|drowning|seizures? (?:that )?lasts?|poisoned|poisoning
`;
