import { capital } from './capital.ts';
import type { ExplainResult } from '../server/protocol.ts';

/** How an explanation is said to a writer. */
export interface ExplanationWords {
  /** In one line: the plain wordings, or else what the parts say. */
  readonly meaning: string;
  /** What there is to say besides the one plain wording, in sentences that a screen reader can read out. */
  readonly about: string;
  /** What is worth putting on the clipboard. */
  readonly copy: string;
  /** The source, and what its licence asks to be said; where it asks for it. */
  readonly credit?: { readonly source: string; readonly words: string };
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The words for an explanation. */
export const explanationWords = ({ term, meaning, note, parts, source, credit }: Omit<ExplainResult, 'version' | 'range' | 'edits'>): ExplanationWords => {
  const wordings = meaning.join(', ');
  const built = parts.map((part) => `${part.part} (${part.meaning})`).join(', ');
  const made = built === '' ? [] : [`Made of ${built}`];
  const about = [...(meaning.length < 2 ? [] : [capital(wordings)]), ...(note === undefined ? [] : [note]), ...made];
  const from = source === undefined ? [] : [`Source: ${source}`];
  return {
    meaning: wordings === '' ? `Made of ${built}` : wordings,
    about: [...about, ...(credit === undefined ? from : [])].map(sentence).join(' '),
    copy: meaning[0] ?? `${term}: ${built}`,
    ...(source === undefined || credit === undefined ? {} : { credit: { source, words: sentence(credit) } }),
  };
};
