import { capitalized } from './inflect.ts';
import { nounBefore, label, greeting } from '../data/redactCues.ts';
import { cities } from '../data/names.ts';
import type { Edit, Span } from '../types.ts';
import type { PersonMention } from './people.ts';

const instead: Readonly<Record<PersonMention['kind'], string>> = {
  patient: 'a patient',
  family: 'a relative',
  clinician: 'a clinician',
  author: 'a person',
  public: 'a person',
  unknown: 'a person',
};

/** The edit that puts a role in the place of a name, or leaves the name out where the role stands beside it. */
export const redactName = (text: string, { start, end, kind }: PersonMention): Edit => {
  const before = text.slice(Math.max(0, start - 140), start);
  // The full stop of "Anna S." may be the end of the sentence as well.
  const until = text[end - 1] === '.' && !/^,|^['’]s|^[ ][a-z(]/.test(text.slice(end, end + 2)) ? end - 1 : end;
  if (label.test(before)) return { start, end: until, text: '[name removed]' };
  const greeted = greeting.exec(before);
  if (greeted && kind === 'patient')
    return greeted[1]
      ? { start: start - greeted[0].length, end: until, text: 'Hello' }
      : { start: start - (/,? $/.exec(before)?.[0].length ?? 0), end: until, text: '' };
  if (nounBefore.test(before) && !/^['’]s/.test(text.slice(end, end + 2))) {
    const lead = /(?:,? (?:named|called|name)|,)? $/.exec(before)?.[0].length ?? 1;
    const closes = before.endsWith(', ') && text[end] === ',';
    return { start: start - lead, end: closes ? end + 1 : until, text: '' };
  }
  const role = instead[kind];
  const from = start - (/\b(?:[Ll]ittle|[Bb]aby|[Yy]oung) $/.exec(before)?.[0].length ?? 0);
  const opens = /(?:^|[.!?:\n"“])\s*$/.test(text.slice(Math.max(0, from - 3), from));
  const determined = /\b(?:[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) $/.test(text.slice(Math.max(0, from - 8), from));
  const words = determined ? role.replace(/^an? /, '') : role;
  return { start: from, end: until, text: opens ? capitalized(words) : words };
};

/** The edit that puts a kind of place in the place of a place. */
export const redactPlace = (text: string, { start, end }: Span, kind: 'clinic' | 'town' | 'street' | 'zip'): Edit => {
  const before = text.slice(Math.max(0, start - 80), start);
  const article = /\b(?:the|our) $/i.exec(before)?.[0] ?? '';
  const own = article.trim().toLowerCase() === 'our';
  const from = own ? start : start - article.length;
  if (kind === 'zip') return { start, end, text: '[ZIP code removed]' };
  if (kind === 'street') return { start, end, text: '[address removed]' };
  if (kind === 'clinic') return { start: from, end, text: `${own ? '' : 'a '}${/[Cc]linic/.test(text.slice(start, end)) ? 'clinic' : 'hospital'}` };
  const town =
    /\b(?:[Tt]he )?(?:[\d,]+-person )?(?:(?:small|tiny|little|rural|remote|quiet|nearby) )?(?:town|village|hamlet|community|city|county|parish|borough|suburb)s? of $/.exec(
      before,
    );
  if (town) return { start: start - town[0].length, end, text: `${/^The/.test(town[0]) ? 'A' : 'a'} small town` };
  return { start, end, text: own ? '' : cities().has(text.slice(start, end).toLowerCase()) ? 'a city' : 'a town' };
};
