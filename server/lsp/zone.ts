import type { Zone } from '../engine/index.ts';

const minutesIn = (name: string): number => {
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d{1,2}):?(\d{2})?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** A time zone by its name, or the one of this computer for an empty name; nothing where there is none of that name. */
export const zoneOf = (name: string, now: number): Zone | undefined => {
  try {
    const format = new Intl.DateTimeFormat('en-US', { ...(name === '' ? {} : { timeZone: name }), timeZoneName: 'longOffset' });
    return {
      name: name === '' ? format.resolvedOptions().timeZone : name,
      now,
      offsetAt: (milliseconds) => minutesIn(format.formatToParts(milliseconds).find(({ type }) => type === 'timeZoneName')?.value ?? ''),
    };
  } catch {
    return undefined;
  }
};
