import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allAcronyms, rowsOf } from '../../server/engine/data/acronyms.generated.ts';
import type { Settings } from '../../server/engine/index.ts';
import { countsIn, type Locale, localeIds } from '../../server/engine/locale.ts';
import { acronymUses, expansionIn } from '../../server/engine/text/acronyms.ts';
import { makeSentence } from '../../server/engine/text/sentences.ts';
import { applyFix, check, findingsOf, mostForHostile, only, quickest } from './support.ts';

const found = (text: string, given: Partial<Settings> = {}) => findingsOf('jargon/acronym', text, given);
const names = (text: string, given: Partial<Settings> = {}) => found(text, given).map(({ start, end }) => text.slice(start, end));
const usesOf = (text: string) => acronymUses(makeSentence(text, text)).map(({ start, end }) => text.slice(start, end));

describe('the table of acronyms', () => {
  test.each(allAcronyms().map((row) => [`${row.acronym} ${row.locale}`, row] as const))('%s', (_, row) => {
    const { acronym } = row;
    expect(rowsOf(acronym)).toContainEqual(row);
    expect(usesOf(`We say ${acronym} here.`)).toEqual([acronym]);
    expect(row.expansion).not.toContain('  ');
    expect(row.expansion.length).toBeLessThan(80);
    expect(row.plain?.length ?? 0).toBeLessThan(40);
    expect(row.plain).not.toBe(row.expansion);
    expect(row.source).not.toBe('');
    // A stem of one letter would stand near everything.
    for (const stem of row.near) expect(stem).toMatch(/^[a-z0-9][a-z0-9 ]+$/);
  });

  test('gives British spellings to British drafts, and leaves names', () => {
    const expansion = (acronym: string, locale: Locale) => {
      const [row] = rowsOf(acronym);
      return row && expansionIn(row, locale);
    };
    expect(expansion('AML', 'en-US')).toBe('acute myeloid leukemia');
    expect(expansion('AML', 'en-GB')).toBe('acute myeloid leukaemia');
    expect(expansion('AML', 'en-IN')).toBe('acute myeloid leukaemia');
    expect(expansion('PAHO', 'en-GB')).toBe('Pan American Health Organization');
    expect(expansion('IEP', 'en-GB')).toBe('individual education plan');
  });

  test('gives Canadian drafts their own spelling', () => {
    const expansion = (acronym: string) => rowsOf(acronym).map((row) => expansionIn(row, 'en-CA'));
    expect(expansion('AML')).toEqual(['acute myeloid leukemia']);
    expect(expansion('ABA')).toEqual(['applied behaviour analysis']);
    expect(expansion('PHI')).toEqual(['protected health information']);
  });

  test('has one meaning a country, besides the one for all', () => {
    for (const locale of localeIds) {
      const own = allAcronyms().filter((row) => row.locale !== '' && countsIn(row.locale, locale));
      expect(own.length).toBe(new Set(own.map(({ acronym }) => acronym)).size);
      expect(own.length).toBeGreaterThan(10);
    }
  });

  test('has no expansion with an American spelling left in British drafts', () => {
    const american = /(?:^| )[a-z-]*(?:(?<!a)emia|tumor|iz(?:ed|ation)|pediatr|behavior)(?![a-z]*ae)/;
    const left = allAcronyms()
      .filter(({ locale }) => locale !== 'US')
      .filter((row) => american.test(expansionIn(row, 'en-GB')));
    expect(left.map(({ acronym }) => acronym)).toEqual([]);
  });
});

describe('what looks like an acronym', () => {
  test.each<readonly [text: string, uses: readonly string[]]>([
    ['An HbA1c test, eGFR and T2D', ['HbA1c', 'eGFR', 'T2D']],
    ['COPD-related, post-ICU, CKD/ESRD', ['COPD', 'ICU', 'CKD', 'ESRD']],
    ['DVTs and PEs.', ['DVTs', 'PEs']],
    ['U=U and LGBTQ+ and A&E', ['U=U', 'LGBTQ+', 'A&E']],
    ['ME/CFS, MIS-C, MDR-TB', ['ME/CFS', 'MIS-C', 'MDR-TB']],
    ['#DVT @DVT x.DVT DVT.org DVT_1 éDVT $DVT', []],
    ['World War II in XIV parts, 12MD34', []],
    ['A FREE and NEW app', []],
  ])('%s', (text, uses) => {
    expect(usesOf(text)).toEqual(uses);
  });
});

describe('what counts as spelled out', () => {
  test.each([
    'Deep vein thrombosis (DVT) is a clot. DVT can travel.',
    'Deep vein thromboses (DVTs) are clots. A DVT can travel.',
    'A blood clot in the leg (DVT) can travel. DVT hurts.',
    'Hepatitis type C (HCV) is curable. HCV spreads by blood.',
    'DVT (a blood clot in the leg) can travel.',
    'DVT, or deep vein thrombosis, is a clot.',
    'Deep vein thrombosis, or DVT, is a clot.',
    'Deep vein thrombosis, called DVT, is a clot.',
    'DVT stands for deep vein thrombosis.',
    'DVT is short: deep-vein thrombosis is the long form.',
    'What is DVT? It is a clot.',
    'Have you had a DVT?\n\nDVT stands for deep vein thrombosis.',
    '# DVT\n\nDeep vein thrombosis is a clot. DVT hurts.',
    'Deep vein thrombosis is a clot.\n\nIt hurts.\n\nIt travels.\n\nDVT is serious.',
    'Deep vein thrombosis (#DVT) is a clot. DVT hurts.',
    '**Deep vein thrombosis** (**DVT**) is a clot. DVT hurts.',
    'Deep vein thrombosis (DVT) is a clot.\n\n---\n\nDVT hurts.\n\n---\n\nA DVT can travel.',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });

  test('the letters of a long form that is in no table', () => {
    expect(names('Families of children with PCDH meet here.')).toEqual(['PCDH']);
    expect(names('Pure cell disease of hearts is rare. Families of children with PCDH meet here.')).toEqual([]);
    expect(names('Peer care (PCDH) meets here. Families of children with PCDH meet here.')).toEqual([]);
  });

  test('not what comes too late', () => {
    expect(names('A DVT hurts. See us. Call us. Deep vein clots (DVT) can travel.')).toEqual(['DVT']);
    expect(names('A DVT hurts.\n\nSee us.\n\nDeep vein thrombosis (DVT) can travel.')).toEqual(['DVT']);
  });
});

describe('where an acronym is pointed at', () => {
  test('once a version, where it stands first', () => {
    const text = 'A DVT hurts. See us about DVT.\n\n## X\n\nDVT hurts. DVT travels.\n\n## LinkedIn\n\nDeep vein thrombosis (DVT) hurts. DVT travels.';
    expect(found(text).map(({ start }) => text.slice(start, start + 9))).toEqual(['DVT hurts', 'DVT hurts']);
  });

  test('not where it is part of a name, a shout, an address or a degree', () => {
    const texts = [
      'See you on World COPD Day.',
      'COPD Awareness Month is here.',
      'The Riverside NICU Fund helps.',
      'CALL ABOUT YOUR COPD TODAY, AND BRING A FRIEND',
      'We are in Flint, MI, near the heart clinic.',
      'Kim Lee, NP, joins our clinic.',
      'Sold in CT, MA, NJ, NY, PA, or RI at any clinic.',
      '> My DVT hurt.',
      '# My DVT',
    ];
    for (const text of texts) expect(names(text), text).toEqual([]);
  });

  test('with several meanings only where the one it knows is near', () => {
    expect(names('He had an MI and a stent.')).toEqual(['MI']);
    expect(names('Join us in MI this fall.')).toEqual([]);
    expect(names('Your stool kit: mail the FIT back.')).toEqual(['FIT']);
    expect(names('Get FIT with us this spring.')).toEqual([]);
  });

  test.each<readonly [text: string, locale: Locale, expected: readonly string[]]>([
    ['The PBS covers this medicine. Ask your GP, or the ED if you are worried.', 'en-AU', []],
    ['The NDIS and the TGA agree.', 'en-AU', ['TGA']],
    ['Show your OHIP card. A PSW can help at home, and so can an NP in our clinic.', 'en-CA', ['NP']],
    ['ACC covers the injury. Do a RAT if you may have COVID.', 'en-NZ', []],
    ['The HSE and your GP can help. So can HIQA.', 'en-IE', ['HIQA']],
    ['Visit the OPD of AIIMS, or ask the ASHA in your village.', 'en-IN', []],
    ['Ask your GP about DWP forms.', 'en-AU', ['DWP']],
    ['The HSE keeps workers safe.', 'en-US', ['HSE']],
    ['HIPAA keeps records private. Go to A&E.', 'en-CA', ['HIPAA', 'A&E']],
    ['Watch it on PBS tonight.', 'en-US', []],
    ['Our VAD team looks after your heart pump.', 'en-AU', []],
  ])('in the country of its readers: %s (%s)', (text, locale, expected) => {
    expect(names(text, { locale })).toEqual(expected);
  });

  test('depending on who reads it, where, and what is kept', () => {
    const text = 'Ask your GP about DVT and CAUTI.';
    expect(names(text)).toEqual(['GP', 'DVT', 'CAUTI']);
    expect(names(text, { locale: 'en-GB' })).toEqual(['DVT', 'CAUTI']);
    expect(names(text, { locale: 'en-GB', audience: 'patients' })).toEqual(['CAUTI']);
    expect(names(text, { audience: 'professionals' })).toEqual([]);
    expect(names(text, { keep: ['gp', 'DVTs', 'catheter-associated urinary tract infection'] })).toEqual([]);
    expect(names('Thank you to the DVT club.', { keep: ['the DVT club'] })).toEqual([]);
    expect(names(`Clinicians: ${text}`)).toEqual([]);
  });
});

describe('what is offered', () => {
  const offered = (text: string, given: Partial<Settings> = {}) => {
    const [finding] = found(text, given);
    return finding?.fixes?.filter(({ edits }) => edits.length > 0).map((_, index) => applyFix(text, finding, index));
  };

  test.each<readonly [text: string, after: readonly string[]]>([
    ['A DVT hurts.', ['A deep vein thrombosis (DVT) hurts.', 'A blood clot hurts.']],
    ['He had an MI and a stent.', ['He had a myocardial infarction (MI) and a stent.', 'He had a heart attack and a stent.']],
    ['TIAs pass.', ['Transient ischemic attacks (TIAs) pass.', 'Mini-strokes pass.']],
    ['Ask for a **DVT** check.', ['Ask for a **deep vein thrombosis (DVT)** check.', 'Ask for a **blood clot** check.']],
    ['Ask about an **UC** flare in the gut.', ['Ask about an **ulcerative colitis (UC)** flare in the gut.']],
    ['USPSTF has advice.', ['The U.S. Preventive Services Task Force (USPSTF) has advice.']],
    ['Ask the CQC.', ['Ask the Care Quality Commission (CQC).']],
    ['Look for leg pain (such as DVT pain) early.', ['Look for leg pain (such as blood clot pain) early.']],
    ['A DVT-related stay is short.', []],
    ['A DVT’s signs pass.', []],
  ])('%s', (text, after) => {
    expect(offered(text)).toEqual(after);
  });

  test('to keep it, always', () => {
    expect(found('A DVT-related stay is short.')[0]?.fixes?.at(-1)).toMatchObject({ keep: { list: 'keep', value: 'DVT' } });
  });

  test('what the letters stand for in the country', () => {
    expect(offered('The HSE inspects places of work.', { locale: 'en-GB' })).toEqual(['The Health and Safety Executive (HSE) inspects places of work.']);
    expect(offered('HIQA inspects nursing homes.', { locale: 'en-IE' })).toEqual([
      'The Health Information and Quality Authority (HIQA) inspects nursing homes.',
    ]);
  });

  test('in British English', () => {
    expect(offered('Ask about AML care.', { locale: 'en-GB' })).toEqual(['Ask about acute myeloid leukaemia (AML) care.']);
  });

  test('what leaves nothing to say, for every acronym that is not known to all', () => {
    const rows = allAcronyms().filter(({ known, locale }) => known !== 'public' && !['en-GB', 'GB'].includes(locale));
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.boolean(), ({ acronym, near }, plural) => {
        const text = `We talk about ${acronym}${plural ? 's' : ''} a lot, and about ${near[0] ?? 'you'} too.`;
        const [finding] = found(text);
        if (!finding) return;
        expect(found(applyFix(text, finding, 0)), text).toEqual([]);
      }),
    );
  });
});

test('its table was generated', async () => {
  const { generateAcronyms } = await import('../../scripts/generate/acronyms.ts');
  const data = new URL('../../server/engine/data/', import.meta.url);
  expect(generateAcronyms(readFileSync(new URL('acronyms.tsv', data), 'utf8'))).toBe(readFileSync(new URL('acronyms.generated.ts', data), 'utf8'));
});

test.each(['DVT ', 'of DVT and ', 'symptoms of XBCD ', 'COPD-', 'CKD/ESRD/', 'FIT, PROM and ', 'a&', 'A(DVT', 'An MI. '])(
  '20,000 characters of "%s" take little',
  (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    expect(quickest(() => check(text, only('jargon')), 10 * mostForHostile)).toBeLessThan(10 * mostForHostile);
  },
);
