import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { patterns } from '../../node_modules/retext-simplify/lib/patterns.js';
import { keptPhrases, listedPhrases, ownPhrases } from '../../server/engine/data/simplify.ts';
import { mask } from '../../server/engine/draft/mask.ts';
import { wordyPhrase } from '../../server/engine/rules/readability/wordy-phrase.ts';
import { readSettings } from '../../server/engine/settings.ts';
import { makeSentence } from '../../server/engine/text/sentences.ts';

const { settings } = readSettings([], '2026-05-04');
const reportsOf = (text: string) => [...wordyPhrase.check(makeSentence(text, mask(text)), settings)];

/** The text after every first fix, from the last to the first. */
const plain = (text: string): string =>
  reportsOf(text)
    .flatMap((report) => report.fixes?.[0]?.edits ?? [])
    .sort((a, b) => b.start - a.start)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);

/** Natural sentences with what retext-simplify would change on its own. */
const kept: readonly (readonly [phrase: string, sentence: string])[] = [
  ['type', 'Type 1 diabetes often starts in childhood.'],
  ['multiple', 'Multiple sclerosis is not contagious.'],
  ['monitor', 'Bring your glucose monitor to each visit.'],
  ['minimum', 'Wait the minimum time between two doses.'],
  ['maximum', 'Never take more than the maximum daily dose.'],
  ['function', 'This test shows how well your lungs function.'],
  ['identify', 'A skin check can identify a changing mole.'],
  ['component', 'Plasma is one component of blood.'],
  ['additional', 'Some people need an additional dose.'],
  ['requirement', 'There is no age requirement for this class.'],
  ['require', 'Some burns require surgery.'],
  ['there is', 'There is no cure yet.'],
  ['there are', 'There are four stages of labor.'],
  ['it is', 'It is safe to get both shots on one day.'],
  ['it appears', 'Ask about the rash when it appears again.'],
  ['as prescribed by', 'Take it as prescribed by your doctor.'],
  ['accurate', 'A home test is most accurate after five days.'],
  ['acquire', 'Babies acquire antibodies before birth.'],
  ['adjustment', 'Your nurse can help with a dose adjustment.'],
  ['advise', 'Pharmacists advise families every day.'],
  ['all of', 'Finish all of the pills.'],
  ['and/or', 'You may have a cough and/or a fever.'],
  ['appropriate', 'Ask which car seat is appropriate for her age.'],
  ['benefit', 'Talk about the benefit and the risk.'],
  ['benefit from', 'Older adults benefit from strength training.'],
  ['combined', 'The combined pill holds two hormones.'],
  ['contains', 'This vaccine contains no live virus.'],
  ['currently', 'Tell us what you are currently taking.'],
  ['determine', 'Blood work helps determine the cause.'],
  ['disclose', 'We never disclose your records without your consent.'],
  ['effect', 'A sore arm is a common side effect.'],
  ['eliminate', 'Vaccines may one day eliminate cervical cancer.'],
  ['encounter', 'Nurses write a note after each encounter.'],
  ['establish', 'Establish a bedtime routine.'],
  ['evaluate', 'We evaluate every new lump.'],
  ['exhibit', 'Some children exhibit no signs at all.'],
  ['expiration', 'Check the expiration date on your inhaler.'],
  ['females', 'The study enrolled 40 males and 44 females.'],
  ['however', 'Most rashes fade; however, some need a cream.'],
  ['identical', 'Identical twins share their genes.'],
  ['immediately', 'Call 911 immediately.'],
  ['impacted', 'An impacted wisdom tooth may hurt.'],
  ['indicate', 'A blue line may indicate a positive test.'],
  ['indication', 'A high reading is an indication for more tests.'],
  ['initial', 'The initial visit takes an hour.'],
  ['maintain', 'Exercise helps you maintain a healthy weight.'],
  ['minimize', 'Stretching can minimize soreness.'],
  ['objective', 'Set one objective a week.'],
  ['observe', 'We observe you for 15 minutes after the shot.'],
  ['operate', 'Do not operate a car after this medicine.'],
  ['option', 'Surgery is one option.'],
  ['overall', 'Walking is good for your overall health.'],
  ['participate', 'Anyone over 18 can participate.'],
  ['pass away', 'Grief is hard when loved ones pass away.'],
  ['perform', 'Our surgeons perform this every week.'],
  ['portion', 'Fill one portion of your plate with greens.'],
  ['previous', 'List your previous operations.'],
  ['provide', 'We provide free rides.'],
  ['remain', 'Remain seated until you feel steady.'],
  ['request', 'You can request an interpreter.'],
  ['residence', 'Bring proof of residence.'],
  ['selection', 'The selection of a donor takes time.'],
  ['similar to', 'The signs are similar to those of a cold.'],
  ['submit', 'Submit your questions by Friday.'],
  ['terminate', 'Some pregnancies terminate on their own.'],
  ['therefore', 'Flu changes each year and therefore the shot does too.'],
  ['timely', 'Timely care saves lives.'],
  ['transmit', 'Ticks transmit Lyme disease.'],
  ['very', 'Side effects are very rare.'],
  ['viable', 'A donor heart is viable for about four hours.'],
  ['witnessed', 'Start CPR after a witnessed collapse.'],
];

/** Each phrase that is let through, and the sentence after its first fix. */
const letThrough: readonly (readonly [string, string])[] = [
  ['In order to heal, rest.', 'To heal, rest.'],
  ['Rest in order for the cut to heal.', 'Rest for the cut to heal.'],
  ['We closed early in an effort to protect staff.', 'We closed early to protect staff.'],
  ['We keep records for the purpose of billing.', 'We keep records for billing.'],
  ['Due to the fact that flu spreads fast, stay home.', 'Because flu spreads fast, stay home.'],
  ['In the event of a fire, use the stairs.', 'In case of a fire, use the stairs.'],
  ['Should you wish to cancel, call us.', 'If you want to cancel, call us.'],
  ['Do not eat prior to surgery.', 'Do not eat before surgery.'],
  ['We are full at the present time.', 'We are full now.'],
  ['The clinic opens in the near future.', 'The clinic opens soon.'],
  ['Return the form in a timely manner.', 'Return the form promptly.'],
  ['Rest until such time as the fever is gone.', 'Rest until the fever is gone.'],
  ['Stay home for a period of at least 5 days.', 'Stay home for at least 5 days.'],
  ['Free tests during the month of May.', 'Free tests during May.'],
  ['The lab is adjacent to the garage.', 'The lab is next to the garage.'],
  ['Wash your hands frequently.', 'Wash your hands often.'],
  ['A number of people asked us.', 'Some people asked us.'],
  ['There are numerous ways to help.', 'There are many ways to help.'],
  ['Get sufficient rest.', 'Get enough rest.'],
  ['It lasts in excess of 10 days.', 'It lasts more than 10 days.'],
  ['Thank each and every nurse.', 'Thank each nurse.'],
  ['We have news regarding flu shots.', 'We have news about flu shots.'],
  ['In accordance with state law, we keep it safe.', 'Following state law, we keep it safe.'],
  ['Use honey in lieu of sugar.', 'Use honey instead of sugar.'],
  ['We are open with the exception of Sunday.', 'We are open except for Sunday.'],
  ['Find it early by means of testing.', 'Find it early by testing.'],
  ['In addition, bring your card.', 'Also, bring your card.'],
  ['Consequently, we moved.', 'So, we moved.'],
  ['First and foremost, stay calm.', 'First, stay calm.'],
  ['In many cases the rash fades.', 'Often the rash fades.'],
  ['We are in the process of moving.', 'We are moving.'],
  ['Your doctor may initiate treatment.', 'Your doctor may start treatment.'],
  ['Cease smoking before surgery.', 'Stop smoking before surgery.'],
  ['Do not discontinue your medicine.', 'Do not stop your medicine.'],
  ['Comply with the plan.', 'Follow the plan.'],
  ['Ascertain your risk.', 'Find out your risk.'],
  ['We disseminate news.', 'We share news.'],
  ['We facilitate access to care.', 'We help with access to care.'],
  ['You can obtain a test here.', 'You can get a test here.'],
  ['Nurses can assist you with forms.', 'Nurses can help you with forms.'],
  ['Notify your doctor.', 'Tell your doctor.'],
  ['Modify your diet.', 'Change your diet.'],
  ['You can purchase a kit.', 'You can buy a kit.'],
  ['Check the label to ensure you take the right dose.', 'Check the label to make sure you take the right dose.'],
  ['Smoking can adversely impact sleep.', 'Smoking can harm sleep.'],
  ['Call us if you need assistance.', 'Call us if you need help.'],
  ['We are expecting an expeditious reply.', 'We are expecting a fast reply.'],
  ['The cause is not readily apparent.', 'The cause is not clear.'],
  ['The lab has not called as of yet.', 'The lab has not called yet.'],
  ['Smoking can adversely impact on healing.', 'Smoking can harm healing.'],
  ['Use the already existing form.', 'Use the existing form.'],
  ['Share factual evidence about vaccines.', 'Share evidence about vaccines.'],
  ['The state has a requirement for a hearing test.', 'The state needs a hearing test.'],
  ['It was heretofore unknown.', 'It was until now unknown.'],
  ['The honest truth is that sleep helps.', 'The truth is that sleep helps.'],
  ['In all likelihood you will feel fine.', 'Probably you will feel fine.'],
  ['Ask us in regard to cost.', 'Ask us about cost.'],
  ['In some instances a scan is needed.', 'Sometimes a scan is needed.'],
  ['We closed inasmuch as the power was out.', 'We closed since the power was out.'],
  ['The rule is applicable to all visitors.', 'The rule applies to all visitors.'],
  ['Read the news pertaining to measles.', 'Read the news about measles.'],
  ['Follow the steps set forth in your plan.', 'Follow the steps in your plan.'],
  ['You are covered under the provisions of the law.', 'You are covered under the law.'],
  ['We write with reference to your visit.', 'We write about your visit.'],
  ['We moved because of the fact that we grew.', 'We moved because we grew.'],
  ['We wait in light of the fact that it snows.', 'We wait because it snows.'],
  ['We wait owing to the fact that it snows.', 'We wait because it snows.'],
  ['Call if and when you feel worse.', 'Call if you feel worse.'],
  ['Sign up not later than May 5.', 'Sign up by May 5.'],
  ['Sleep is the optimum rest.', 'Sleep is the best rest.'],
  ['There is no remuneration for donors.', 'There is no pay for donors.'],
  ['We tried various different creams.', 'We tried different creams.'],
  ['Ask us with respect to cost.', 'Ask us about cost.'],
  ['Try a snack along the lines of fruit.', 'Try a snack like fruit.'],
  ['She is safe by virtue of the vaccine.', 'She is safe because of the vaccine.'],
  ['Call first in order that we can plan.', 'Call first so that we can plan.'],
  ['Nevertheless, get tested.', 'Even so, get tested.'],
  ['We report cases pursuant to state law.', 'We report cases under state law.'],
  ['She subsequently felt better.', 'She later felt better.'],
  ['Rest may alleviate pain.', 'Rest may ease pain.'],
  ['Stretching may ameliorate stiffness.', 'Stretching may improve stiffness.'],
  ['The classes commence in May.', 'The classes start in May.'],
  ['We will elucidate each step.', 'We will explain each step.'],
  ['Calling ahead may expedite your visit.', 'Calling ahead may speed up your visit.'],
  ['We will finalise the list today.', 'We will finish the list today.'],
  ['We will finalize the list today.', 'We will finish the list today.'],
  ['Schools will implement the plan.', 'Schools will carry out the plan.'],
  ['A fever may necessitate a scan.', 'A fever may call for a scan.'],
  ['Some plants possess healing oils.', 'Some plants have healing oils.'],
  ['We will procure more masks.', 'We will get more masks.'],
  ['States promulgate rules.', 'States issue rules.'],
  ['We will relocate in June.', 'We will move in June.'],
  ['Many nurses reside in town.', 'Many nurses live in town.'],
  ['You will successfully complete the course.', 'You will complete the course.'],
  ['Tell us how it may transpire.', 'Tell us how it may happen.'],
  ['Our nurses utilise clean needles.', 'Our nurses use clean needles.'],
  ['Our nurses utilize clean needles.', 'Our nurses use clean needles.'],
  ['Take an advantageous seat.', 'Take a helpful seat.'],
];

describe('the phrases of retext-simplify', () => {
  test.each(kept)('keeps "%s": %s', (phrase, sentence) => {
    expect(keptPhrases).toContain(phrase);
    expect(sentence.toLowerCase()).toContain(phrase);
    expect(reportsOf(sentence)).toEqual([]);
  });

  test('no plain wording holds a wordy phrase', () => {
    for (const { plain: wording } of [...listedPhrases, ...ownPhrases]) if (wording) expect(reportsOf(wording)).toEqual([]);
    for (const { phrase } of listedPhrases) for (const wording of patterns[phrase]?.replace ?? []) expect(reportsOf(wording)).toEqual([]);
  });
});

describe('the part of retext-simplify', () => {
  /** The same rule with a retext-simplify that never finds anything. */
  const without = { check: wordyPhrase.check };
  beforeAll(async () => {
    vi.resetModules();
    vi.doMock('retext-simplify', () => ({ default: () => undefined }));
    // What Node has read already cannot be given another package: this asks for the source itself.
    const source = '../../server/engine/rules/readability/wordy-phrase.ts?source';
    const { wordyPhrase: bare } = await vi.importActual<typeof import('../../server/engine/rules/readability/wordy-phrase.ts')>(source);
    without.check = bare.check;
  });
  afterAll(() => {
    vi.doUnmock('retext-simplify');
    vi.resetModules();
  });
  const foundWithout = (text: string) => [...without.check(makeSentence(text, mask(text)), settings)].map(({ start, end }) => text.slice(start, end));

  test('each of its phrases is either let through or kept, none of ours is one of its', () => {
    const listed = new Set(listedPhrases.map(({ phrase }) => phrase));
    expect([...listed, ...keptPhrases].sort()).toEqual(Object.keys(patterns).sort());
    expect(ownPhrases.filter(({ phrase }) => phrase in patterns)).toEqual([]);
  });

  test('each verb and each phrase of our own has a wording', () => {
    for (const { forms, plain } of listedPhrases) if (forms?.some((form) => form !== 'base')) expect(plain).toBeTruthy();
    for (const { plain } of ownPhrases) expect(plain).toBeDefined();
  });

  test('a wording is written down only where it is not the first of retext-simplify, or a verb needs it', () => {
    const repeated = listedPhrases.filter(({ phrase, plain, forms }) => plain !== undefined && plain === patterns[phrase]?.replace[0] && forms === undefined);
    expect(repeated).toEqual([]);
  });

  test.each(letThrough)('%s', (before, after) => {
    expect(plain(before)).toBe(after);
    expect(reportsOf(after)).toEqual([]);
    expect(foundWithout(before)).toEqual([]);
  });

  test('every phrase that is let through has its sentence', () => {
    const texts = letThrough.map(([before]) => before.toLowerCase());
    for (const { phrase, forms } of listedPhrases) if (forms?.includes('base') ?? true) expect(texts.join('\n')).toContain(phrase);
  });

  test('inflected forms and phrases of our own do not need it', () => {
    expect(foundWithout('The lab is utilizing light.')).toEqual(['utilizing']);
    expect(foundWithout('Park in close proximity to the door.')).toEqual(['in close proximity to']);
  });

  test('one phrase is reported once, however it is found', () => {
    for (const text of ['We utilize the lab and utilized it prior to May in order to test.', 'Purchase a kit prior to purchasing a mask.']) {
      const starts = reportsOf(text).map(({ start }) => start);
      expect(new Set(starts).size).toBe(starts.length);
    }
    expect(reportsOf('We utilize the lab and utilized it prior to May in order to test.')).toHaveLength(4);
  });

  test('no sentence has to be parsed for it', () => {
    const text = 'Rest prior to noon in order to heal.';
    const sentence = {
      text,
      prose: text,
      tree: () => {
        throw new Error('parsed');
      },
    };
    expect([...wordyPhrase.check(sentence, settings)]).toHaveLength(2);
  });
});
