import { namedOtherwise } from '../../text/digits.ts';
import { networkAddresses } from '../../text/ipAddresses.ts';
import { privateFixes } from '../../text/privateFixes.ts';
import { remember } from '../../text/remember.ts';
import type { Paragraph, ParagraphRule } from '../../types.ts';

const named = /\b(?:ip|ipv[46]|address|server|host|network|connect|login|logged)\b/i;

const addressesOf = remember(({ text }: Paragraph) => {
  if (!/\d/.test(text)) return [];
  return networkAddresses(text).flatMap((address) => {
    const before = text.slice(Math.max(0, address.start - 40), address.start);
    const written = text.slice(address.start, address.end);
    const isIp = named.test(before);
    // Versions and sections are numbered so too.
    const numbered = /^\d{1,2}(?:\.\d{1,2}){3}$/.test(written) && /[A-Za-z]/.test(before) && !address.reserved;
    return !isIp && (numbered || namedOtherwise(text, address.start)) ? [] : [{ ...address, written }];
  });
});

/** Addresses of devices on the internet. */
export const ipAddress: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'The address of a device on the internet',
  why: 'An IP address can lead to the home or the phone that a person used, so HIPAA counts it among the identifiers.',
  limits:
    'It cannot tell whose device it is. Addresses that every office and home uses are only pointed out. Short ones that could be a version or a section need words such as "IP" before them.',
  sources: [{ title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' }],
  examples: [
    { bad: 'The portal was opened from ⟦81.2.69.142⟧ at night.', good: 'The portal was opened from [address removed] at night.' },
    { bad: 'Her tablet had ⟦2a02:6b8::1f:22⟧ at the time.', good: 'Her tablet had [address removed] at the time.' },
    { bad: 'Log in from IP ⟦8.8.4.4⟧ was blocked.', good: 'Log in from IP [address removed] was blocked.' },
    { bad: 'The pump reports as ⟦3C:5A:B4:01:9F:22⟧.', good: 'The pump reports as [address removed].' },
    { bad: 'Our screen in the hall is ⟦192.168.4.20⟧.', good: 'Our screen in the hall is [address removed].' },
    { quiet: 'Please update the app to version 10.4.12.1.' },
    { quiet: 'See section 4.2.1.3 of the guide.' },
    { quiet: 'We are open 8:30-12:00 and 13:00-17:30.' },
    { quiet: 'Today :: flu shots :: all ages' },
    { quiet: 'A ratio of 1:2 or 3:4 is common.' },
    { quiet: 'Type std::cout and press Enter.' },
    { quiet: 'Our server: 81.2.69.142', settings: { contacts: ['81.2.69.142'] } },
  ],
  *check(paragraph, settings) {
    for (const { start, end, kind, reserved, written } of addressesOf(paragraph)) {
      if (settings.contacts.includes(written)) continue;
      yield {
        start,
        end,
        message: `This looks like the ${kind === 'ip' ? 'IP address' : 'network number'} of a device. It can lead to a person. Remove it.`,
        severity: reserved && settings.phi !== 'strict' ? 'information' : 'warning',
        fixes: privateFixes({ start, end }, 'address', written),
      };
    }
  },
};
