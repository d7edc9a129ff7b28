import { readMoment } from '../../text/days.ts';

/** A time zone. Whoever calls knows how far it is from UTC; the engine has no table of zones. */
export interface Zone {
  /** `Europe/Madrid` */
  readonly name: string;
  /** The moment of the export, in milliseconds since 1970. */
  readonly now: number;
  /** How far the zone is ahead of UTC at a moment, in minutes. */
  offsetAt(milliseconds: number): number;
}

/** A time as the clocks of a zone show it. */
export interface LocalTime {
  /** `2026-11-30` */
  readonly day: string;
  /** `09:00:00` */
  readonly time: string;
  /** `+01:00` */
  readonly offset: string;
  readonly milliseconds: number;
}

const minute = 60_000;
const two = (number: number): string => String(number).padStart(2, '0');

/** The moment when the clocks of a zone show a time; the first where they show it twice, nothing where they skip it. */
const momentOf = (wall: number, zone: Zone): number | undefined =>
  [zone.offsetAt(wall - 1440 * minute), zone.offsetAt(wall + 1440 * minute)]
    .map((offset) => wall - offset * minute)
    .filter((moment) => moment + zone.offsetAt(moment) * minute === wall)
    .sort((a, b) => a - b)[0];

const localAt = (milliseconds: number, zone: Zone): LocalTime => {
  const offset = zone.offsetAt(milliseconds);
  const [day = '', time = ''] = new Date(milliseconds + offset * minute).toISOString().split(/[T.]/);
  const size = Math.abs(offset);
  return { day, time, offset: `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`, milliseconds };
};

const form =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[Tt ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?([AaPp])\.?[Mm]\.?)?(?: ?([Zz]|[+-]\d{2}(?::?\d{2})?))?)?$/;

const zoneMinutes = (written: string): number => {
  if (/^z$/i.test(written)) return 0;
  const digits = written.replace(':', '').slice(1);
  return (written.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0));
};

/** A time that somebody wrote, in a zone, or why there is none. */
export type ReadTime = LocalTime | { readonly wrong: 'form' | 'no-time' | 'skipped' };

/** Reads `2026-11-30T09:00`, also with seconds, am and pm, slashes, and a zone of its own, which is turned into the one given. */
export const readLocalTime = (written: string, zone: Zone): ReadTime => {
  const match = form.exec(written.trim());
  if (!match) return { wrong: 'form' };
  const [, year = '', month = '', day = '', hour, minutes = '', seconds = '0', half = '', own = ''] = match;
  const iso = `${year}-${two(Number(month))}-${two(Number(day))}`;
  if ('wrong' in readMoment(iso)) return { wrong: 'form' };
  if (hour === undefined) return { wrong: 'no-time' };
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if ('wrong' in readMoment(`${iso}T${two(hours)}:${minutes}:${two(Number(seconds))}`) || (half !== '' && Number(hour) > 12)) return { wrong: 'form' };
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minutes), Number(seconds));
  const moment = own === '' ? momentOf(wall, zone) : wall - zoneMinutes(own) * minute;
  return moment === undefined ? { wrong: 'skipped' } : localAt(moment, zone);
};
