import type { Locale } from './locale.ts';
import type { Severity } from './types.ts';

/** The values of the setting `profile`. */
export const profileIds = ['locale', 'us', 'uk', 'eu', 'au', 'in', 'ca'] as const;

type ProfileId = (typeof profileIds)[number];

/** Where a post answers to the law. */
export type Profile = Exclude<ProfileId, 'locale'>;

/** The words of each value for the writer. */
export const profiles: Readonly<Record<ProfileId, string>> = {
  locale: 'Follows the English that you write.',
  us: 'United States: FTC and FDA.',
  uk: 'United Kingdom: the CAP Code and the rules on medicines.',
  eu: 'European Union: the directive on medicines and the rules on health claims.',
  au: 'Australia: the National Law on health practitioners (AHPRA) and the TGA.',
  in: 'India: the Drugs and Magic Remedies Act, the PCPNDT Act and the medical code of ethics.',
  ca: 'Canada: the Food and Drugs Act and the Competition Act.',
};

/** New Zealand, like the United States, lets makers of medicines speak to the public. */
const ofLocale: Readonly<Record<Locale, Profile>> = {
  'en-US': 'us',
  'en-GB': 'uk',
  'en-CA': 'ca',
  'en-AU': 'au',
  'en-NZ': 'us',
  'en-IE': 'eu',
  'en-IN': 'in',
};

/** The values of the setting `role`. */
export const roleIds = ['clinic', 'agency', 'seller', 'creator'] as const;

type Role = (typeof roleIds)[number];

/** The words of each value for the writer. */
export const roles: Readonly<Record<Role, string>> = {
  clinic: 'A clinic, hospital or health professional.',
  agency: 'A public health agency or a charity: it may name vaccines and medicines to the public.',
  seller: 'Somebody who makes or sells medicines, devices, supplements or apps.',
  creator: 'A creator or influencer.',
};

/** The profile that a value of the setting stands for in drafts of an English. */
export const profileIn = (profile: ProfileId, locale: Locale): Profile => (profile === 'locale' ? ofLocale[locale] : profile);

/** The profile of a draft, whose front matter is in its settings by then. */
export const profileOf = ({ profile, locale }: { readonly profile: ProfileId; readonly locale: Locale }): Profile => profileIn(profile, locale);

/** How loud a rule is by profile. `undefined`: it does not count there. */
export type SeverityByProfile = Readonly<Partial<Record<Profile, Severity>>>;
