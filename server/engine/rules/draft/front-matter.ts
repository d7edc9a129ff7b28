import type { DraftRule } from '../../types.ts';

export const frontMatter: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'Front matter that cannot be read',
  why: 'The lines between the two --- say where the post goes, who reads it and which sources it has. What cannot be read there is not checked.',
  limits: 'It looks at the shape of the front matter, at platform names, and at the parts of a consent. It does not know whether a title or a date is right.',
  sources: [{ title: 'YAML 1.2.2', url: 'https://yaml.org/spec/1.2.2/' }],
  examples: [
    { bad: '⟦---⟧\ntitle: Flu shots\n\nThe flu shot can save your life.', good: '---\ntitle: Flu shots\n---\n\nThe flu shot can save your life.' },
    { bad: '---\nplatforms: ⟦[x, instagrm]⟧\n---\n\nGet your flu shot.', good: '---\nplatforms: [x, instagram]\n---\n\nGet your flu shot.' },
    { bad: '---\ntitle: ⟦"Flu shots⟧\n---\n\nGet your flu shot.', good: '---\ntitle: "Flu shots"\n---\n\nGet your flu shot.' },
    { bad: '---\n⟦- flu\n- shots⟧\n---\n\nGet your flu shot.', good: '---\ntitle: Flu shots\n---\n\nGet your flu shot.' },
    {
      bad: '---\nconsent: ⟦{ who: the patient, wher: website }⟧\n---\n\nGet your flu shot.',
      good: '---\nconsent: { who: the patient, where: website }\n---\n\nGet your flu shot.',
    },
    {
      bad: '---\nconsent: ⟦{ who: the patient, until: 12/31/2027 }⟧\n---\n\nGet your flu shot.',
      good: '---\nconsent: { who: the patient, until: 2027-12-31 }\n---\n\nGet your flu shot.',
    },
    {
      bad: '---\nimages: ⟦[{ file: a.jpg, shows: nurse }]⟧\n---\n\nGet your flu shot.',
      good: '---\nimages: [{ file: a.jpg, shows: staff }]\n---\n\nGet your flu shot.',
    },
    { quiet: '---\ntitle: Flu shots\nplatforms: [x, linkedin]\n---\n\nGet your flu shot.' },
    { quiet: '---\n---\n\nGet your flu shot.' },
    { quiet: 'Get your flu shot.\n\n---\n\nIt takes a few minutes.' },
    { quiet: '---\n\nGet your flu shot.' },
    { quiet: '---\r\ntitle: Flu shots\r\n---\r\n\r\nGet your flu shot.' },
    { quiet: '---\nteam:\n  - Ana\n  - Sam\nnotes: "any key of your own is fine"\n---\n\nGet your flu shot.' },
  ],
  *check(draft) {
    yield* draft.frontMatter.problems;
  },
};
