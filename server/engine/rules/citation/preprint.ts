import { reportOnMark, usedEntries, usedMarks } from '../../citations/usedSources.ts';
import { total } from '../../draft/chunks.ts';
import { paragraphsOf } from '../../draft/place.ts';
import type { Draft, DraftRule, Paragraph } from '../../types.ts';

const said = /\bpre-?prints?\b|\bpeer[- ]review|\bnot (?:yet )?(?:been )?reviewed\b/i;
const saysSo = total(
  ({ text }: Paragraph): boolean => said.test(text),
  (a, b) => a || b,
  false,
);
const everyVersionSaysSo = (draft: Draft): boolean =>
  draft.versions.every((version) => {
    const placed = paragraphsOf(version);
    return placed.length === 0 || saysSo(placed);
  });

const message = 'This is a preprint: other experts have not reviewed it yet. Say so in the post, or cite the journal if it has come out.';

/** Preprints that a draft cites without saying what they are. */
export const preprint: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A preprint that is not called one',
  why: 'A preprint is a study that no other expert has reviewed yet; some change a lot before a journal takes them, and some are never taken. Readers should know.',
  limits: 'It knows preprint servers by their addresses. It cannot tell whether the study has come out in a journal since.',
  sources: [{ title: 'medRxiv: what a preprint is', url: 'https://www.medrxiv.org/content/what-unrefereed-preprint' }],
  examples: [
    {
      bad: 'Masks help. Source: ⟦https://www.medrxiv.org/content/10.1101/2024.01.01.24300001v1⟧',
      good: 'Masks help (preprint, not yet peer reviewed). Source: https://www.medrxiv.org/content/10.1101/2024.01.01.24300001v1',
    },
    {
      bad: '---\nsources:\n  - id: a\n    url: ⟦https://arxiv.org/abs/2101.12345⟧\n---\n\nMasks help. [@a]',
      good: '---\nsources:\n  - id: a\n    url: https://arxiv.org/abs/2101.12345\n---\n\nMasks help, says a preprint. [@a]',
    },
    { bad: 'Masks help.\n\nReferences: Hill, ⟦arXiv:2101.12345⟧', good: 'Masks help. This study is a preprint.\n\nReferences: Hill, arXiv:2101.12345' },
    {
      bad: '---\nsources: [{ id: a, doi: ⟦10.1101/2024.01.01.24300001⟧ }]\n---\n\nMasks help. [@a]',
      good: '---\nsources: [{ id: a, doi: 10.1101/2024.01.01.24300001 }]\n---\n\nMasks help, says a preprint. [@a]',
    },
    { quiet: 'Masks help. Source: https://www.bmj.com/content/381/bmj.p1234' },
    { quiet: 'Masks help, but this has not been peer reviewed. Source: https://www.medrxiv.org/content/10.1101/2024.01.01.24300001v1' },
    { quiet: 'Our team likes https://www.medrxiv.org for its design.' },
    { quiet: '---\nsources:\n  - id: a\n    url: https://www.nejm.org/doi/full/10.1056/NEJMoa2034577\n---\n\nShots work. [@a]' },
  ],
  *check(draft) {
    const isPreprint = (kind: string | undefined, doi = ''): boolean => kind === 'preprint' || /^10\.1101\//.test(doi);
    const entries = usedEntries(draft).filter(({ entry, publisher }) => entry.kind === 'preprint' || isPreprint(publisher?.kind, entry.doi));
    const marks = usedMarks(draft).filter(({ value }) => value.publisher?.kind === 'preprint');
    if ((entries.length === 0 && marks.length === 0) || everyVersionSaysSo(draft)) return;
    for (const { start, end } of entries) yield { start, end, message };
    for (const { start, value } of marks) yield { start, value: reportOnMark(value, message) };
  },
};
