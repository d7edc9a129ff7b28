import { absentImages } from '../../draft/absentImages.ts';
import { keyProblems, pastPublish } from '../../draft/keyChecks.ts';
import type { DraftRule } from '../../types.ts';

export const frontMatter: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'Front matter that is wrong or cannot be read',
  why: 'The lines between the two --- say where the post goes, who reads it and which sources it has. What cannot be read there is not checked.',
  limits:
    'It looks at the shape of the front matter, at names of keys and platforms, at values that are one of a few, at days, and at whether the files of images are there. A key of your own is fine, as long as it is not a letter or two away from one that is read.',
  sources: [{ title: 'YAML 1.2.2', url: 'https://yaml.org/spec/1.2.2/' }],
  examples: [
    { bad: '⟦---⟧\ntitle: Flu shots\n\nThe flu shot can save your life.', good: '---\ntitle: Flu shots\n---\n\nThe flu shot can save your life.' },
    { bad: '---\nplatforms: [x, ⟦instagrm⟧]\n---\n\nGet your flu shot.', good: '---\nplatforms: [x, instagram]\n---\n\nGet your flu shot.' },
    { bad: '---\ntitle: ⟦"Flu shots⟧\n---\n\nGet your flu shot.', good: '---\ntitle: "Flu shots"\n---\n\nGet your flu shot.' },
    { bad: '---\n⟦- flu\n- shots⟧\n---\n\nGet your flu shot.', good: '---\ntitle: Flu shots\n---\n\nGet your flu shot.' },
    {
      bad: '---\nconsent: { who: the patient, wher: ⟦website⟧ }\n---\n\nGet your flu shot.',
      good: '---\nconsent: { who: the patient, where: website }\n---\n\nGet your flu shot.',
    },
    {
      bad: '---\nconsent: { who: the patient, until: ⟦12/31/2027⟧ }\n---\n\nGet your flu shot.',
      good: '---\nconsent: { who: the patient, until: 2027-12-31 }\n---\n\nGet your flu shot.',
    },
    {
      bad: '---\nimages: [{ file: a.jpg, shows: ⟦nurse⟧ }]\n---\n\nGet your flu shot.',
      good: '---\nimages: [{ file: a.jpg, shows: staff }]\n---\n\nGet your flu shot.',
    },
    { bad: '---\n⟦platform⟧: [x]\n---\n\nGet your flu shot.', good: '---\nplatforms: [x]\n---\n\nGet your flu shot.' },
    { bad: '---\n⟦Audience⟧: patients\n---\n\nGet your flu shot.', good: '---\naudience: patients\n---\n\nGet your flu shot.' },
    { bad: '---\naudience: ⟦patient⟧\n---\n\nGet your flu shot.', good: '---\naudience: patients\n---\n\nGet your flu shot.' },
    { bad: '---\naudience: ⟦everyone⟧\n---\n\nGet your flu shot.', good: '---\naudience: public\n---\n\nGet your flu shot.' },
    { bad: '---\nstatus: ⟦In Review⟧\n---\n\nGet your flu shot.', good: '---\nstatus: in-review\n---\n\nGet your flu shot.' },
    { bad: '---\nlocale: ⟦en_GB⟧\n---\n\nGet your flu jab.', good: '---\nlocale: en-GB\n---\n\nGet your flu jab.' },
    { bad: '---\ntitle: ⟦[Flu, shots]⟧\n---\n\nGet your flu shot.', good: '---\ntitle: Flu shots\n---\n\nGet your flu shot.' },
    { bad: '---\ntitle: ⟦Flu: the facts⟧\n---\n\nGet your flu shot.', good: '---\ntitle: "Flu: the facts"\n---\n\nGet your flu shot.' },
    { bad: '---\nhashtags: ⟦[#FluShot, #Flu]⟧\n---\n\nGet your flu shot.', good: '---\nhashtags: [FluShot, Flu]\n---\n\nGet your flu shot.' },
    { bad: '---\nhashtags: ⟦#FluShot⟧\n---\n\nGet your flu shot.', good: '---\nhashtags: FluShot\n---\n\nGet your flu shot.' },
    { bad: '---\npublish: ⟦2027-02-30⟧\n---\n\nGet your flu shot.', good: '---\npublish: 2027-02-28\n---\n\nGet your flu shot.' },
    { bad: '---\npublish: ⟦Oct 1, 2027⟧\n---\n\nGet your flu shot.', good: '---\npublish: 2027-10-01\n---\n\nGet your flu shot.' },
    {
      bad: '---\nstatus: draft\npublish: ⟦2025-10-01⟧\n---\n\nGet your flu shot.',
      good: '---\nstatus: draft\npublish: 2027-10-01\n---\n\nGet your flu shot.',
      settings: { today: '2026-10-01' },
    },
    {
      bad: '---\nsources:\n  - ⟦publisher: CDC\n    title: Flu⟧\n---\n\nGet your flu shot.',
      good: '---\nsources:\n  - id: cdc\n    publisher: CDC\n    title: Flu\n---\n\nGet your flu shot.',
    },
    { bad: '---\nconsent:\n⟦\t⟧who: the patient\n---\n\nGet your flu shot.', good: '---\nconsent:\n  who: the patient\n---\n\nGet your flu shot.' },
    { bad: '---\ndisable: [⟦jargonn⟧]\n---\n\nGet your flu shot.', good: '---\ndisable: [jargon]\n---\n\nGet your flu shot.' },
    { bad: '---\ndisable: [jargon, ⟦phi/name⟧]\n---\n\nGet your flu shot.', good: '---\ndisable: [jargon]\n---\n\nGet your flu shot.' },
    { quiet: '---\ndisable: [jargon, readability/long-sentence]\n---\n\nGet your flu shot.' },
    { quiet: '---\npublish: tbd\ndate: 2025-01-01\ncontent: mine\n---\n\nGet your flu shot.' },
    { quiet: '---\nstatus: approved\npublish: 2025-10-01\n---\n\nGet your flu shot.', settings: { today: '2026-10-01' } },
    { quiet: '---\nhashtags: [FluShot, "#Flu"] # more later\ntitle:\naudience:\n---\n\nGet your flu shot.' },
    { quiet: '---\ntitle: Flu shots\nplatforms: [x, linkedin]\n---\n\nGet your flu shot.' },
    { quiet: '---\n---\n\nGet your flu shot.' },
    { quiet: 'Get your flu shot.\n\n---\n\nIt takes a few minutes.' },
    { quiet: '---\n\nGet your flu shot.' },
    { quiet: '---\r\ntitle: Flu shots\r\n---\r\n\r\nGet your flu shot.' },
    { quiet: '---\nteam:\n  - Ana\n  - Sam\nnotes: "any key of your own is fine"\n---\n\nGet your flu shot.' },
  ],
  *check(draft, { today }) {
    const { frontMatter, source } = draft;
    yield* keyProblems(frontMatter, source.text);
    yield* absentImages(draft);
    const past = pastPublish(frontMatter, today);
    if (past) yield past;
  },
};
