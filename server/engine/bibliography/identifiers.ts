import type { Span } from '../types.ts';

/** Something in a text that can be opened, with the address it stands for. */
export interface Linked extends Span {
  readonly address: string;
}

// An address is passed over: editors open it by themselves, and the number in it is no second link.
const pattern =
  /https?:\/\/\S+|\bdoi\.org\/\S+|(?<![\w./])10\.\d{4,9}\/[^\s"'<>[\]{}|\\^`]+|\bPMID\b["']?:?\s{0,3}["']?(\d{1,8})\b|\bPMC\d{4,9}\b|\bNCT\d{8}\b|\bISRCTN\d{8}\b|\barXiv:\s?(\d{4}\.\d{4,5}(?:v\d{1,2})?)/gi;

const closing = /[.,;:!?*_)]/;

/** Without the punctuation of the sentence around it; a bracket stays if it was opened inside. */
const bareEnd = (doi: string): string => {
  let end = doi.length;
  while (end > 0 && closing.test(doi[end - 1] ?? '') && !(doi[end - 1] === ')' && doi.slice(0, end).includes('('))) end--;
  return doi.slice(0, end);
};

/** The numbers of articles and studies in a text, each with where it can be read. */
export const identifiersIn = (text: string): readonly Linked[] => {
  const found: Linked[] = [];
  for (const { 0: all, 1: pmid, 2: arxiv, index } of text.matchAll(pattern)) {
    const upper = all.toUpperCase();
    const add = (address: string, length = all.length, skip = 0): unknown => found.push({ start: index + skip, end: index + length, address });
    if (pmid !== undefined) add(`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, all.length, all.length - pmid.length);
    else if (arxiv !== undefined) add(`https://arxiv.org/abs/${arxiv}`);
    else if (upper.startsWith('10.')) {
      const doi = bareEnd(all);
      if (!doi.endsWith('/')) add(`https://doi.org/${encodeURI(doi)}`, doi.length);
    } else if (upper.startsWith('PMC')) add(`https://pmc.ncbi.nlm.nih.gov/articles/${upper}/`);
    else if (upper.startsWith('NCT')) add(`https://clinicaltrials.gov/study/${upper}`);
    else if (upper.startsWith('ISRCTN')) add(`https://www.isrctn.com/${upper}`);
  }
  return found;
};
