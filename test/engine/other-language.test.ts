import { describe, expect, test } from 'vitest';
import { familyFindings, findingsOf } from './support.ts';

const found = (text: string) => findingsOf('readability/other-language', text);
const spanish = 'Lávese las manos con agua y jabón durante 20 segundos. Quédese en casa si está enfermo y llame a su médico.';
const english = 'Wash your hands with soap and water for 20 seconds. Stay home if you are sick, and call your doctor.';

describe('readability/other-language', () => {
  test('names the language and says what it means', () =>
    expect(found(spanish)).toMatchObject([
      { severity: 'information', message: 'This looks like Spanish; scores and plain-word rules are for English.', start: 0 },
    ]));

  test('speaks once, however many texts there are', () =>
    expect(found(`${spanish}\n\n${spanish}\n\n## X\n\n${spanish}\n\n## Facebook\n\n${spanish}`)).toHaveLength(1));

  test('points at the first paragraph in that language', () => {
    const text = `# ${english}\n\n${english}\n\n${spanish}\n\n${spanish}`;
    expect(found(text).map(({ start }) => start)).toEqual([text.indexOf(spanish)]);
  });

  test('adds short lines up', () =>
    expect(found('Lávese las manos.\n\nQuédese en casa si está enfermo.\n\nLlame a su médico si tiene fiebre.\n\nEs gratis para todos.')).toHaveLength(1));

  test('is quiet on a paragraph for some readers of a long post', () =>
    expect(found(`${english}\n\n${english}\n\n${english}\n\n${english}\n\n${spanish}`)).toEqual([]));

  test('is quiet when somebody switched it off', () => expect(familyFindings('readability', spanish, { rules: { readability: 'off' } })).toEqual([]));

  test('knows literal text too', () => expect(found(`${spanish}\r\n\r\n${spanish}`)).toHaveLength(1));
});
