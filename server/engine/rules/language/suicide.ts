import { wordingsOf } from '../../data/wordings.generated.ts';
import { peopleTermReports } from '../../text/peopleTerms.ts';
import { once } from '../../text/remember.ts';
import { wordingReports } from '../../text/wordings.ts';
import type { ParagraphRule } from '../../types.ts';

/** One of these is in every wording of the table. */
const signs = /suicid|sel(?:f|ves)\b|wrist|deaths?\b|way out/i;
const wordings = once(() => wordingsOf('suicide'));

/** Words on suicide that guides for safe reporting advise against. */
export const suicide: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A wording on suicide that can hurt or put readers at risk',
  why: 'Words such as "committed" come from a time when suicide was a crime, and "successful" makes it a goal. Details of how and where can lead others to copy it. Careful words, and a way to get help, save lives.',
  limits:
    'It knows the wordings that the guides name. It cannot tell whether a story, a photo or a headline makes suicide look like an answer. It leaves quotations, names, lines about wording and people who speak for themselves.',
  sources: [
    { title: 'Reporting on Suicide: best practices and recommendations', url: 'https://reportingonsuicide.org/' },
    { title: 'WHO: Preventing suicide, a resource for media professionals (2023)', url: 'https://www.who.int/publications/i/item/9789240076846' },
    { title: 'Samaritans: media guidelines for reporting suicide', url: 'https://www.samaritans.org/about-samaritans/media-guidelines/' },
  ],
  examples: [
    { bad: 'He ⟦committed suicide⟧ last year.', good: 'He died by suicide last year.' },
    { bad: 'Most teens who think of it do not ⟦commit suicide⟧.', good: 'Most teens who think of it do not die by suicide.' },
    { bad: 'She had ⟦attempted to commit suicide⟧ before.', good: 'She had attempted suicide before.' },
    { bad: 'A ⟦failed suicide attempt⟧ is a sign to act.', good: 'A suicide attempt is a sign to act.' },
    { bad: 'There were fewer ⟦successful suicides⟧ this year.', good: 'There were fewer suicide deaths this year.' },
    { bad: 'We want to end the ⟦suicide epidemic⟧.', good: 'We want to end the rise in suicide deaths.' },
    { bad: 'We remember ⟦suicide victims⟧ today.', good: 'We remember people who died by suicide today.' },
    { bad: 'The singer ⟦hanged himself⟧ at home.', good: 'The singer died by suicide.' },
    { bad: 'His ⟦suicide was caused by⟧ debt.', good: 'Debt was one of many things that he faced.' },
    { bad: 'A young man was ⟦driven to suicide⟧ by bullies.', good: 'A young man who was bullied died by suicide.' },
    { quiet: 'He died by suicide last year.' },
    { quiet: 'Suicide rates rose by 2% in 2022.' },
    { quiet: 'Most people who survive a suicide attempt go on to live full lives.' },
    { quiet: 'Suicide is never the result of one thing alone.' },
    { quiet: 'Lock up firearms to prevent suicide.' },
    { quiet: 'Say "died by suicide", not "committed suicide".' },
    { quiet: '"My brother committed suicide," she told us.' },
    { quiet: '> He committed suicide when I was ten.' },
    { quiet: 'Join us on World Suicide Prevention Day.' },
    { quiet: 'A successful suicide prevention plan has many parts.' },
    { quiet: 'Staff are committed to suicide prevention.' },
    { quiet: 'A child who poisoned herself by accident is safe at home.' },
  ],
  *check(paragraph, settings) {
    yield* peopleTermReports(paragraph, settings, true);
    yield* wordingReports(paragraph, signs, wordings);
  },
};
