import { peopleTermReports } from '../../text/peopleTerms.ts';
import type { ParagraphRule } from '../../types.ts';

/** Words that make a person into an illness, or that blame or insult them. */
export const stigma: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A word about people that many readers find hurtful',
  why: 'People who feel judged are slower to ask for help, and some stop reading. Words that name the person first, and then the illness, keep them with you. Guides differ on some words; there you get both views, and you choose.',
  limits:
    'It knows about 150 words and phrases, and judges each by the words beside it. It leaves names, quotations, myths, medical terms such as "diabetic retinopathy", lines about wording, and people who speak for themselves. ' +
    'It cannot know what the people you write about call themselves: ask them.',
  sources: [
    {
      title: 'CDC: Preferred Terms for Select Population Groups and Communities',
      url: 'https://www.cdc.gov/health-communication/php/toolkit/preferred-terms.html',
    },
    { title: 'CDC authors on inclusive language, Preventing Chronic Disease 2023;20:230061', url: 'https://www.cdc.gov/pcd/issues/2023/23_0061.htm' },
    {
      title: 'NIDA: Words Matter',
      url: 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction',
    },
    { title: 'The Use of Language in Diabetes Care and Education (ADA and ADCES, 2017)', url: 'https://doi.org/10.2337/dci17-0041' },
    {
      title: 'NHS service manual: inclusive content. Contains public sector information licensed under the Open Government Licence v3.0',
      url: 'https://service-manual.nhs.uk/content/inclusive-content',
    },
    { title: 'UNAIDS Terminology Guidelines (2015)', url: 'https://www.unaids.org/en/resources/documents/2015/2015_terminology_guidelines' },
    {
      title: 'Australian Government Style Manual: people with disability',
      url: 'https://stylemanual.gov.au/format-writing-and-structure/inclusive-language/people-disability',
    },
  ],
  examples: [
    { bad: 'Flu shots help ⟦diabetics⟧ stay well.', good: 'Flu shots help people with diabetes stay well.' },
    { bad: 'A ⟦diabetic⟧ is more likely to get sick.', good: 'A person with diabetes is more likely to get sick.' },
    { bad: '⟦Obese patients⟧ can ask us for help.', good: 'Patients with obesity can ask us for help.' },
    { bad: 'Food banks help ⟦the homeless⟧.', good: 'Food banks help people experiencing homelessness.' },
    { bad: 'We treat ⟦drug abuse⟧ without judging.', good: 'We treat drug use without judging.' },
    { bad: 'An ⟦addict⟧ can get better.', good: 'A person with an addiction can get better.' },
    { bad: 'Our bus takes ⟦wheelchair-bound patients⟧.', good: 'Our bus takes patients who use a wheelchair.' },
    { bad: 'She ⟦suffers from⟧ asthma.', good: 'She has asthma.' },
    { bad: 'People ⟦suffering from⟧ COPD may cough a lot.', good: 'People with COPD may cough a lot.' },
    { bad: '⟦HIV-infected people⟧ can live long lives.', good: 'People with HIV can live long lives.' },
    { bad: 'Check on ⟦the elderly⟧ in a heat wave.', good: 'Check on older adults in a heat wave.' },
    { bad: 'An ⟦elderly man⟧ fell at home.', good: 'An older man fell at home.' },
    { bad: 'A group for ⟦autistic adults⟧ meets on Mondays.' },
    { bad: 'Parking for ⟦disabled people⟧ is free.' },
    { quiet: 'Parking for disabled people is free.', settings: { locale: 'en-GB' } },
    { quiet: 'A group for autistic adults meets on Mondays.', settings: { keep: ['autistic'] } },
    { quiet: 'A group for autistic adults meets on Mondays.', settings: { locale: 'en-GB' } },
    { quiet: 'Ask your doctor about diabetic retinopathy and diabetic foot care.' },
    { quiet: 'Alcoholic hepatitis can be deadly.' },
    { quiet: 'Alcoholics Anonymous meets here on Mondays.' },
    { quiet: 'The National Institute on Drug Abuse has a guide.' },
    { quiet: 'May is Mental Health Awareness Month.' },
    { quiet: '"I call myself an addict," says Sam.' },
    { quiet: 'As a diabetic, I check my feet each night.' },
    { quiet: 'Say "people with diabetes", not "diabetics".' },
    { quiet: '**Myth:** Diabetics cannot eat fruit.' },
    { quiet: '> Most diabetics know this.' },
    { quiet: 'Join our chat. #DiabeticLife' },
    { quiet: 'Read more: https://example.org/diabetics' },
    { quiet: 'An epileptic seizure can be short.' },
    { quiet: 'Psychotic symptoms need care soon.' },
    { quiet: 'The disabled toilet is on floor two.' },
    { quiet: 'Non-smokers get lung cancer too.' },
    { quiet: 'Low-fat milk and fatty fish fit a healthy diet.' },
    { quiet: 'Elderly care is on floor three.' },
  ],
  *check(paragraph, settings) {
    yield* peopleTermReports(paragraph, settings, false);
  },
};
