import type { Span } from '../types.ts';

/** An address of a device on a network. */
export interface NetworkAddress extends Span {
  readonly kind: 'ip' | 'mac';
  /** Of no device out in the world: of a home or office network, of the machine itself, or of an example. */
  readonly reserved: boolean;
}

const octet = /^(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/;
const dotted = /(?<![\w.-])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w-]|\.\d)/g;
const colons = /(?<![\w:.-])[0-9A-Fa-f:]{0,40}:[0-9A-Fa-f:.]{1,45}/g;
const mac = /(?<![\w:-])[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![\w:-])/g;
const reservedFour = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|2(?:2[4-9]|[345]\d)|192\.0\.2|198\.51\.100|203\.0\.113)\./;
const reservedSix = /^(?:::|f[cde]|2001:0?db8)/i;

const isFour = (text: string): boolean => {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => octet.test(part));
};

/** Eight groups of hexadecimal digits, some of which may be left out once, the last two written as four octets or not. */
const isSix = (text: string, network: boolean): boolean => {
  const halves = text.split('::');
  if (halves.length > 2 || !(network || /\d/.test(text))) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1);
  const four = last !== undefined && isFour(last);
  const rest = four ? groups.slice(0, -1) : groups;
  const count = rest.length + (four ? 2 : 0);
  return (
    rest.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) && (halves.length === 2 ? count < 8 && (count > 1 || network || /^::\w/.test(text)) : count === 8)
  );
};

/** The network addresses of a text, in order. */
export const networkAddresses = (text: string): readonly NetworkAddress[] => {
  const found: NetworkAddress[] = [];
  if (!/:[0-9A-Fa-f]{0,4}:|\.\d{1,3}\.\d{1,3}\.\d|-[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-/.test(text)) return found;
  if (text.includes(':'))
    for (const { index, 0: run } of text.matchAll(colons)) {
      const address = run.replace(/[.:]$/, (sign) => (run.endsWith('::') ? sign : ''));
      const end = index + address.length;
      const network = /^\/\d/.test(text.slice(end, end + 2));
      if (!/[\w-]/.test(text.charAt(end)) && isSix(address, network)) found.push({ start: index, end, kind: 'ip', reserved: reservedSix.test(address) });
    }
  const six = [...found];
  let passed = 0;
  if (text.includes('.'))
    for (const { index, 0: address } of text.matchAll(dotted)) {
      const end = index + address.length;
      while ((six[passed]?.end ?? end) <= index) passed++;
      if (isFour(address) && (six[passed]?.start ?? end) >= end) found.push({ start: index, end, kind: 'ip', reserved: reservedFour.test(address) });
    }
  for (const { index, 0: address } of /[:-]/.test(text) ? text.matchAll(mac) : []) {
    // Letters alone are what people make up for an example.
    if (/\d/.test(address)) found.push({ start: index, end: index + address.length, kind: 'mac', reserved: /^(?:00\W){5}/.test(address) });
  }
  return found.sort((a, b) => a.start - b.start);
};
