import type { ExplainResult } from '../server/protocol.ts';

/** How an explanation is said to a writer. */
export interface ExplanationWords {
  /** In one line: the plain wordings, or else what the parts say. */
  readonly meaning: string;
  /** All there is to say of it, in sentences that a screen reader can read out. */
  readonly about: string;
  /** What is worth putting on the clipboard. */
  readonly copy: string;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words for an explanation. */
export const explanationWords = ({ term, meaning, note, parts, source, credit }: Omit<ExplainResult, 'version' | 'range' | 'edits'>): ExplanationWords => {
  const wordings = meaning.join(', ');
  const built = parts.map((part) => `${part.part} (${part.meaning})`).join(', ');
  const made = built === '' ? [] : [`Made of ${built}`];
  const about = [...(wordings === '' ? [] : [capital(wordings)]), ...(note === undefined ? [] : [note]), ...made];
  const origin = [...(source === undefined ? [] : [`Source: ${source}`]), ...(credit === undefined ? [] : [credit])];
  return {
    meaning: wordings === '' ? `Made of ${built}` : wordings,
    about: [...about, ...origin].map(sentence).join(' '),
    copy: meaning[0] ?? `${term}: ${built}`,
  };
};
