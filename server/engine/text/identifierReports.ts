import type { IdentifierKind } from '../data/identifiers.generated.ts';
import type { Settings } from '../settings.ts';
import type { Paragraph, Report, Severity } from '../types.ts';
import { type Identifier, identifiersIn } from './identifiers.ts';
import { privateFixes } from './privateFixes.ts';

/** Letters and digits alone, so that two ways of writing a code compare equal. */
const bareCode = (written: string): string => written.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const severities: Readonly<Record<Identifier['sure'], Severity>> = { certain: 'error', likely: 'warning', possible: 'information', weak: 'warning' };

const messageOf = ({ kind, name, sure }: Identifier): string => {
  if (kind === 'license') return `This looks like ${name}, which points at one clinician. Keep it only if readers need it.`;
  if (sure === 'certain' || sure === 'likely') return `This looks like ${name}. It can identify a person. Remove it.`;
  return `This could be ${name}. If it belongs to a patient, it can identify them. Remove it.`;
};

/** What to say of the identifiers of some kinds in a paragraph. */
export function* identifierReports(kinds: readonly IdentifierKind[], paragraph: Paragraph, settings: Settings): Generator<Report> {
  const strict = settings.phi === 'strict';
  for (const found of identifiersIn(paragraph)) {
    const { start, end, kind, sure } = found;
    if (!kinds.includes(kind) || (sure === 'weak' && !strict)) continue;
    const value = paragraph.text.slice(start, end);
    if (settings.contacts.some((own) => bareCode(own) === bareCode(value))) continue;
    yield {
      start,
      end,
      message: messageOf(found),
      severity: strict && sure === 'possible' ? 'warning' : severities[sure],
      fixes: privateFixes(found, 'number', value),
    };
  }
}
