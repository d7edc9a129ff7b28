import { describe, expect, test } from 'vitest';
import { applyFix, findingsOf } from './support.ts';

const rule = 'platform/drift';
const found = (shared: string, own: string): readonly string[] => {
  const text = `${shared}\n\n## X\n\n${own}`;
  return findingsOf(rule, text).map(({ start, end }) => text.slice(start, end));
};

describe('a version that drifted', () => {
  test.each<readonly [shared: string, own: string, marked: string]>([
    ['The support group meets on May 5 in room 4.', 'Our support group meets on 6 May.', '6 May'],
    ['Doors open at 9:30 a.m. for the blood drive.', 'Blood drive: doors open at 9 am.', '9 am'],
    ['Parking at the clinic costs $5 a day.', 'Clinic parking costs $6.', '$6'],
    ['Call the quit line at 800-555-0143 for free help.', 'For free help, call the quit line: 800-555-0134.', '800-555-0134'],
    ['Wash hands with soap for 20 seconds.', 'Wash your hands with soap for 30 seconds!', '30 seconds'],
    ['The vaccine lowers the risk of shingles by 90%.', 'The vaccine lowers the risk of shingles by 95%.', '95%'],
  ])('%s / %s', (shared, own, marked) => expect(found(shared, own)).toEqual([marked]));

  test('takes the shared value over, and points at it', () => {
    const text = 'The support group meets on May 5 in room 4.\n\n## X\n\nThe **support group** meets on May 6.';
    const [finding] = findingsOf(rule, text);
    expect(finding && applyFix(text, finding)).toBe(text.replace('May 6', 'May 5'));
    expect(finding?.related?.map(({ start, end }) => text.slice(start, end))).toEqual(['May 5']);
  });

  test('never says a phone number', () => {
    const text = 'Call the quit line at 800-555-0143 for help.\n\n## X\n\nFor help, call the quit line: 800-555-0134.';
    const [finding] = findingsOf(rule, text);
    expect(finding?.message).not.toMatch(/\d/);
    expect(finding?.fixes?.[0]?.title).not.toMatch(/\d/);
  });
});

describe('a version stays quiet', () => {
  test.each<readonly [shared: string, own: string]>([
    ['The support group meets on May 5 and May 12 in room 4.', 'The support group meets on May 12.'],
    ['The support group meets on 5 May 2027.', 'The support group meets on May 5th.'],
    ['Doors open at 9:00 a.m. for the blood drive.', 'Blood drive: doors open at 9 am.'],
    ['The blood drive runs from 14:00 to 18:00 at the library.', 'The blood drive runs from 2 p.m. to 6 p.m. at the library.'],
    ['Wash hands with soap for 20 seconds.', 'Rest for 10 seconds between tests.'],
    ['About 1,200 people had a shot at our clinic.', 'About 1200 people had a shot at our clinic.'],
    ['Adults need 2 doses of this vaccine.', 'Children need 3 doses; ask us which ones.'],
    ['The shot costs $20. The card costs $5.', 'Bring $30 for lunch.'],
    ['We meet on May 5.', 'Sign up by April 30 to get a seat.'],
    ['Call the quit line at 800-555-0143.', 'Call the quit line at (800) 555-0143.'],
  ])('%s / %s', (shared, own) => expect(found(shared, own)).toEqual([]));
});
