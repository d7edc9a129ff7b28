// 3GPP TS 23.038: the default alphabet, and the characters that need an escape before them.
const basic = new Set('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà');
const escaped = new Set('\f^{}\\[~]|€');

/** How long a text is in the alphabet of SMS; a character that is not in it counts 1. */
export const septets = (text: string): number => {
  let sum = 0;
  for (const character of text) sum += escaped.has(character) ? 2 : 1;
  return sum;
};

/** The first character that the alphabet of SMS does not have: one is enough to shorten every message to 70 characters. */
export const firstOutsideSms = (text: string): string | undefined => {
  for (const character of text) if (!basic.has(character) && !escaped.has(character)) return character;
  return undefined;
};

// Beyond ten messages, about 1,600 characters, services that send text messages refuse the text.
const longestSms = 1600;

/** How many messages a text that is too long for one goes out as; nothing where one is enough, where the text is refused, or where there are no messages. */
export const messagesFor = ({ wide }: { readonly wide?: unknown }, count: number, limit: number): number | undefined =>
  wide !== undefined && count > limit && count <= longestSms ? smsMessages(count, limit) : undefined;

/** How many messages a text is sent as. Each of several gives room to a header that joins them again: 153 are left of 160, 67 of 70. */
export const smsMessages = (units: number, limit: number): number => (units <= limit ? 1 : Math.ceil(units / (limit === 70 ? 67 : 153)));
