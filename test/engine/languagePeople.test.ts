import { describe, expect, test } from 'vitest';
import { hotlines } from '../../server/engine/data/hotlines.ts';
import type { Finding, Settings } from '../../server/engine/index.ts';
import { localeIds, locales } from '../../server/engine/locale.ts';
import { applyFix, check, familyFindings, findingsOf, mostForHostile, quickest } from './support.ts';

const found = (text: string, settings?: Partial<Settings>): readonly Finding[] => familyFindings('language', text, settings);
const words = (text: string, settings?: Partial<Settings>): readonly string[] => found(text, settings).map(({ start, end }) => text.slice(start, end));

describe('what a general checker gets wrong stays quiet', () => {
  const quiet: readonly string[] = [
    'Bipolar disorder often starts in the late teens.',
    'Alcoholic hepatitis is a swelling of the liver.',
    'A delirious patient may not know the date.',
    'The test shows a mild hearing impairment.',
    'We see asylum seekers without charge.',
    'Mental health care is part of our clinic.',
    'Your card is invalid after May.',
    'You may feel depressed after a stroke.',
    'A manic episode can last for weeks.',
    'Manic episodes can be treated.',
    'Epileptic seizures can look like daydreaming.',
    'Psychotic symptoms may come and go.',
    'Boys and girls can get the HPV vaccine.',
    'Pregnant women can get a flu shot.',
    'Mothers and fathers are welcome.',
    'Senile plaques are seen in the brain.',
    'The virus enters host cells.',
    'Scientists found a master gene.',
    'There is a disabled toilet on the first floor.',
    'Nuts can cause an allergy.',
    'Diabetic retinopathy can be found early.',
    'Look after a diabetic foot wound at once.',
    'Diabetic ketoacidosis is an emergency.',
    'May is Mental Health Awareness Month.',
    'The Substance Abuse and Mental Health Services Administration has a helpline.',
    'Schizophrenic symptoms are one part of the picture.',
    'A spastic muscle can be treated.',
    'Fetal growth restriction is checked with a scan.',
    'Our trusts give money to special needs schools.',
    'Alcohol use disorder can be treated.',
    'The blind study had two arms.',
    'Draw the blind before you sleep.',
    'Our hearing aids test is free.',
    'Mpox, once called monkeypox, spreads by touch.',
    'Smokers’ lungs heal when they quit.',
    'Non-alcoholic drinks are at the bar.',
    'Wash your hands: clean hands save lives.',
    'HIPAA compliance is our job.',
    'The prisoner’s dilemma is a game.',
    'Riding for the Disabled helps children.',
    'Diabetes Patient Education Day is on Monday.',
  ];
  test.each(quiet)('%s', (text) => expect(words(text)).toEqual([]));
});

describe('what it missed is found', () => {
  const bad: readonly (readonly [string, string])[] = [
    ['Diabetics need eye checks.', 'People with diabetes need eye checks.'],
    ['Non-compliant patients need our help.', ''],
    ['Drug abuse is common.', 'Drug use is common.'],
    ['Obese adults can join.', 'Adults with obesity can join.'],
    ['We treat morbidly obese teens.', 'We treat teens with severe obesity.'],
    ['Her aunt suffers from cancer.', 'Her aunt has cancer.'],
    ['He is wheelchair-bound.', 'He is using a wheelchair.'],
    ['A wheelchair-bound man came.', 'A man who uses a wheelchair came.'],
    ['The disabled and their carers came.', 'People with disabilities and their carers came.'],
    ['Substance abusers can call us.', 'People with a substance use disorder can call us.'],
    ['Many HIV-infected people live long.', 'Many people with HIV live long.'],
    ['We helped AIDS victims.', 'We helped people with AIDS.'],
    ['Schizophrenics are seldom violent.', 'People with schizophrenia are seldom violent.'],
    ['Call on the elderly.', 'Call on older adults.'],
    ['Inmates get vaccines.', 'People who are incarcerated get vaccines.'],
    ['The homeless need shelter.', 'People experiencing homelessness need shelter.'],
    ['Smokers can get help.', 'People who smoke can get help.'],
    ['The mentally ill need homes.', 'People with a mental illness need homes.'],
    ['A schizophrenic patient came.', 'A patient with schizophrenia came.'],
    ['She is a recovering addict.', 'She is a person in recovery.'],
    ['An old alcoholic, he stopped at 60.', 'An old person with alcohol use disorder, he stopped at 60.'],
    ['THE HOMELESS NEED OUR HELP', ''],
    ['A **diabetic** should eat well.', 'A **person with diabetes** should eat well.'],
    ['An *alcoholic* can get help.', 'A *person with alcohol use disorder* can get help.'],
    ['A man committed suicide.', ''],
    ['They are committing suicide.', ''],
    ['She completed suicide.', ''],
  ];
  test.each(bad)('%s', (text, good) => {
    const [first] = found(text);
    expect(first).toBeDefined();
    if (first && good !== '') expect(applyFix(text, first)).toBe(good);
  });

  test('each wording that is offered stands in for the word', () => {
    const text = 'Many suffer from asthma, and an obese woman came.';
    const after = found(text).map((finding) => (finding.fixes ?? []).filter(({ edits }) => edits.length > 0).map((_, index) => applyFix(text, finding, index)));
    expect(after).toEqual([
      ['Many have asthma, and an obese woman came.', 'Many live with asthma, and an obese woman came.'],
      ['Many suffer from asthma, and a woman with obesity came.'],
    ]);
  });

  test('where a wording would not fit, none is offered', () => {
    const offers = (text: string): readonly string[] =>
      found(text).flatMap(({ fixes }) => (fixes ?? []).flatMap(({ edits, title }) => (edits.length > 0 ? [title] : [])));
    expect(offers('Overweight or obese adults can join.')).toEqual([]);
    expect(offers('We help the wheelchair-bound traveller.')).toEqual([]);
    expect(offers('Mentally ill and hungry people came.')).toEqual([]);
  });
});

describe('how loud', () => {
  test.each([
    ['Diabetics need eye checks.', 'warning'],
    ['A homeless man came.', 'information'],
    ['Autistic adults meet here.', 'information'],
    ['Retarded children came.', 'error'],
  ])('%s is %s', (text, severity) => expect(found(text).map((finding) => finding.severity)).toEqual([severity]));

  test('wording on suicide is an error', () => {
    expect(findingsOf('language/suicide', 'He committed suicide. Call 988.').map(({ severity }) => severity)).toEqual(['error']);
  });
});

describe('contested words', () => {
  test('both views are told, and the only offer is to keep the word', () => {
    const [finding] = found('Autistic adults meet here.');
    expect(finding?.message).toMatch(/Many .*; some .*/);
    expect(finding?.fixes?.map(({ title }) => title)).toEqual(['Keep "autistic" in this project']);
  });

  test('each English has its own norm', () => {
    expect(words('Disabled people get in free.')).toEqual(['Disabled people']);
    expect(words('Disabled people get in free.', { locale: 'en-GB' })).toEqual([]);
    expect(words('People with disabilities get in free. Autistic people and autistic children do too.')).toEqual(['Autistic people']);
    expect(words('People with disabilities get in free.', { locale: 'en-GB' })).toEqual(['People with disabilities']);
    for (const locale of ['en-CA', 'en-AU', 'en-IN'] as const) expect(words('Disabled people get in free.', { locale })).toEqual(['Disabled people']);
    for (const locale of ['en-AU', 'en-NZ', 'en-IE', 'en-IN'] as const) expect(words('People with disabilities get in free.', { locale })).toEqual([]);
    for (const locale of ['en-NZ', 'en-IE'] as const) expect(words('Disabled people and autistic adults get in free.', { locale })).toEqual([]);
    const text = 'The disabled get in free.';
    const fixed = (settings: Partial<Settings>): readonly string[] => found(text, settings).map((finding) => applyFix(text, finding));
    expect(fixed({})).toEqual(['People with disabilities get in free.']);
    for (const locale of ['en-GB', 'en-NZ', 'en-IE'] as const) expect(fixed({ locale })).toEqual(['Disabled people get in free.']);
    for (const locale of ['en-CA', 'en-AU', 'en-IN'] as const) expect(fixed({ locale })).toEqual(['People with disabilities get in free.']);
  });

  test('the project can keep a word', () => {
    expect(words('Smokers and elderly people came.', { keep: ['smokers', 'elderly'] })).toEqual([]);
  });
});

describe('other voices', () => {
  const quiet: readonly string[] = [
    'I’m an addict, and I have not used for ten years.',
    'The word “obese people” hurts.',
    'Instead of "addict", say "person with an addiction".',
    'Use “older adults” rather than “the elderly”.',
    '- Say: people with diabetes\n- Instead of: diabetics',
    '| Words to leave | Words to use |\n| --- | --- |\n| addicts | people with an addiction |',
    '❌ Diabetics ✅ People with diabetes',
    'Myth: Diabetics cannot eat fruit.',
    "He calls it an 'addict' problem.",
    'Join the Coalition for the Homeless tonight.',
    'See @the_homeless and #DrugAbuse.',
  ];
  test.each(quiet)('%s', (text) => expect(words(text)).toEqual([]));
});

describe('helplines', () => {
  test.each(localeIds)('%s: the line that is offered has a number of the country, and is help', (locale) => {
    const { helpline } = locales[locale];
    const country = hotlines.filter((hotline) => hotline.country === locale.slice(3)).map(({ number }) => number);
    expect(country.some((number) => helpline.includes(` ${number} `))).toBe(true);
    const text = 'Suicide can be prevented.';
    const [finding] = found(text, { locale });
    const after = finding ? applyFix(text, finding) : '';
    expect(after).toBe(`${text}\n\n${helpline}`);
    expect(check(after, { locale }).findings).toEqual([]);
    expect(found(`---\nlocale: ${locale}\n---\n\n${text}`)[0]?.message).toContain(helpline);
  });

  test.each([
    '988',
    '116 123',
    '13 11 14',
    '1737',
    '14416',
    '1-800-273-8255',
    '1-800-273-TALK',
    '0800 1111',
    '1 (800) 273-8255',
    '13 92 76',
    '0800 726 666',
    '+91 98204 66726',
  ])('%s is help', (number) => {
    expect(words(`Learn the signs of suicide. Call ${number}.`)).toEqual([]);
  });

  test('a count is no helpline', () => {
    expect(words('We lost 1,988 people to suicide. 988% more is a myth.')).toEqual(['suicide']);
  });

  test('each version stands alone', () => {
    const text = 'Suicide can be prevented. Call 988.\n\n## Instagram\n\nSuicide can be prevented.\n\n#Hope';
    const [finding, ...more] = found(text);
    expect(more).toEqual([]);
    expect(finding && applyFix(text, finding)).toBe(`${text}\n\nIf you need to talk, call or text 988 (US and Canada).`);
  });

  test('names, courses for staff and cells are not about people in need', () => {
    expect(words('We joined the National Suicide Prevention Alliance today.')).toEqual([]);
    expect(words('FREE CE: how to talk about suicide.')).toEqual([]);
    expect(words('A suicide bomber hurt ten people.')).toEqual([]);
    expect(words('Bend your knees so you do not hurt yourself.')).toEqual([]);
  });

  test('numbers are told from stories', () => {
    const [finding] = found('Suicide rates rose in 2022.');
    expect(finding?.severity).toBe('information');
  });
});

describe('shouting', () => {
  test.each([
    ['READ THE FACTS BEFORE YOU SHARE', 'Read the facts before you share'],
    ['Please WAIT 15 MINUTES AND THEN GO', 'Please wait 15 minutes and then go'],
    ['SHOULD I CALL A DOCTOR?', 'Should I call a doctor?'],
  ])('%s', (text, good) => {
    const [finding] = found(text);
    expect(finding && applyFix(text, finding)).toBe(good);
  });
  test.each(['THE WHO AND THE CDC AGREE', 'COME TO TEXAS THIS SUNDAY'])('no offer for %s', (text) => {
    expect(found(text).flatMap(({ fixes }) => fixes ?? [])).toEqual([]);
  });
  test('a campaign is a name', () =>
    expect(words('NATIONAL BREAST CANCER AWARENESS MONTH IS HERE. Join NATIONAL KIDNEY HEALTH MONTH.')).toEqual([
      'NATIONAL BREAST CANCER AWARENESS MONTH IS HERE',
    ]));
  test('a name with its short form is no shout', () => expect(words('Ask the GENERAL AVIATION OFFICE (GAO).')).toEqual([]));
});

describe('hostile texts', () => {
  const fill = (piece: string): string => piece.repeat(Math.ceil(50_000 / piece.length)).slice(0, 50_000);
  test.each([
    'diabetics ',
    'the homeless ',
    'suffering from ',
    'overweight or obese ',
    'suicide ',
    'committed suicide ',
    'suicide by ',
    'say not ',
    '"addict" ',
    'STOP NOW ',
    'A ',
    'patients failed to ',
    'driven to ',
    'get help ',
    'I addict ',
    '1-800-',
    'http://a',
  ])('%s', (piece) => {
    const text = fill(piece);
    expect(quickest(() => found(text), mostForHostile * 4)).toBeLessThan(mostForHostile * 4);
  });
});
