import { expect, test } from 'vitest';
import { remember, rememberUnder } from '../../server/engine/text/remember.ts';

test('an answer is worked out once for each thing, even where it is undefined', () => {
  const asked: string[] = [];
  const length = remember(({ text }: { text: string }) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  const [full, empty] = [{ text: 'water' }, { text: '' }];
  expect([length(full), length(empty), length(full), length(empty)]).toEqual([5, undefined, 5, undefined]);
  expect(asked).toEqual(['water', '']);
  expect(length({ text: 'water' })).toBe(5);
  expect(asked).toHaveLength(3);
});

test('questions about one thing do not share answers, and one may ask another', () => {
  const length = remember(({ text }: { text: string }) => text.length);
  const double = remember((about: { text: string }) => 2 * length(about));
  const about = { text: 'water' };
  expect([double(about), length(about), double(about)]).toEqual([10, 5, 10]);
});

test('in another light it is asked again', () => {
  let times = 0;
  const words = rememberUnder(({ text }: { text: string }, mark: string | undefined) => {
    times++;
    return text.split(mark ?? ' ').length;
  });
  const about = { text: 'wash, rinse, dry' };
  expect([words(about, ','), words(about, ','), times]).toEqual([3, 3, 1]);
  expect([words(about, undefined), words(about, undefined), times]).toEqual([3, 3, 2]);
  expect([words(about, ','), times]).toEqual([3, 3]);
});

test('a question that fails is asked again', () => {
  let times = 0;
  const never = remember((_about: object): never => {
    times++;
    throw new Error('no answer');
  });
  const about = {};
  expect(() => never(about)).toThrow('no answer');
  expect(() => never(about)).toThrow('no answer');
  expect(times).toBe(2);
});
