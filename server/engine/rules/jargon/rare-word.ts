import type { DraftRule } from '../../types.ts';
import { rareWordReports } from './medical-term.ts';

/** Rare medical and technical terms that no list needs to have. */
export const rareWord: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A rare medical or technical word',
  why: 'A word that a reader has never met stops the reading. Many such words are in no list of terms, but they are rare, and made as medical words are. Use a plain word, or say at first use what it means.',
  limits:
    'It judges by how rare a word is, by its parts, and by the words beside it, so it can miss a hard word that is common, and point at a rare one that your readers know. Put such a word into `keep`. In posts it points only at single rare words that are made as medical words are. In dense scientific text it also points at phrases and short forms. It does not look at names, headings, quotes, links and hashtags.',
  sources: [
    { title: 'AHRQ Patient Education Materials Assessment Tool, item 3', url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html' },
    { title: 'CDC Clear Communication Index, on words that the audience uses', url: 'https://www.cdc.gov/ccindex/' },
  ],
  examples: [
    {
      bad: 'Thorns can cause ⟦chromoblastomycosis⟧. Wear shoes.',
      good: 'Thorns can bring a slow fungus into your skin. Wear shoes.',
    },
    { bad: 'Tell us if you get ⟦gingivodynia⟧ again.', good: 'Tell us if you get gingivodynia (pain in the gums) again.' },
    { bad: 'He had an ⟦epididymectomy⟧ last spring.', good: 'He had an epididymectomy (removal of the tube behind the testicle by surgery) last spring.' },
    { bad: 'He had a ⟦hidradenectomy⟧ in May.', good: 'He had a hidradenectomy (removal of the sweat glands by surgery) in May.' },
    { quiet: 'Wash your hands, wear a mask and get a vaccine.' },
    { quiet: 'Tonsillodynia (pain in the tonsils) needs care soon.' },
    { quiet: 'Gingivodynia means that your gums hurt. Gingivodynia can come back.' },
    { quiet: 'Meet Dr. Ostrowska of the Gingivodynia Group in Krakow.' },
    { quiet: 'Read the leaflet. #Gingivodynia @gingivodynia https://example.org/gingivodynia' },
    { quiet: '> They said it was gingivodynia.' },
    { quiet: '"It was gingivodynia," she told us.' },
    { quiet: 'GET CHECKED FOR GINGIVODYNIA TODAY' },
    { quiet: 'Come to our webinar on telework, vaping and gluten-free kombucha.' },
    { quiet: 'Grade the gingivodynia at each visit.', settings: { audience: 'professionals' } },
    { quiet: 'Tell us if you get gingivodynia again.', settings: { keep: ['Gingivodynia'] } },
  ],
  check: rareWordReports,
};
