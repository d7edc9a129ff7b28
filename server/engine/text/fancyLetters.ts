import type { Span } from '../types.ts';

/** Text in letters that only look like letters. */
export interface FancyText extends Span {
  readonly kind: 'letters' | 'digits' | 'marks' | 'turned';
  /** The same in plain letters; nothing where that is not certain. */
  readonly plain: string | undefined;
}

// What a text must hold to be looked at: a high surrogate of those planes, or one of the other ranges.
const may = /[\u0300-\u036f\u20e3\ud835\ud83c\u0180-\u019f\u01dd\u0250-\u02af\u1d00-\u1dff\u2100-\u2138\u249c-\u24e9\uff10-\uff5a\ua730\ua731]/;

const looks = String.raw`\u{1D400}-\u{1D7FF}\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u249C-\u24E9\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u2102\u210A-\u2113\u2115\u2119-\u211D\u2124\u2128\u212C\u212D\u212F-\u2131\u2133\u2134`;
const looksLike = new RegExp(`[${looks}]+`, 'gu');
const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ';
const asSmall = 'abcdefghijklmnoprstuvwyz';
const small = new RegExp(`[${smallCapitals}]{3,}`, 'g');
/** Raised and lowered letters. Two of them may be an ordinal or a unit. */
const raised = /[\u02b0-\u02b8\u02e1-\u02e3\u1d2c-\u1d6a\u1d9c-\u1dbf\u2071\u207f\u2090-\u209c]+/g;
const keycaps = /(?:[0-9]\ufe0f?\u20e3){2,}/g;
const marked = /(?:[A-Za-z][\u0332\u0333\u0334-\u0338\u0305]){3,}/g;
const piled = /[\u0300-\u036f]{4,}/g;
const marks = /[\u0300-\u036f]/g;
const turned = 'ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ';
const asTurned = 'acefghijkmrtvwy';
const swapped = 'bqnudpı';
const asSwapped = 'qbunpdi';
const turnedWord = new RegExp(`[a-zı${turned}]*[${turned}][a-zı${turned}]*`, 'g');
const certainlyTurned = /[ǝʇʎʞƃᴉ]/;

const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const plainText = /^[\x20-\x7e\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u0370-\u03ff]*$/;
const between = /^[ .,!?'’&:;–—-]{0,3}$/;
const mostBetween = 3;

/** Squared letters on a dark ground have no plain form in Unicode's tables. */
const plainOf = (text: string): string =>
  Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const dark = code >= 0x1f150 && code <= 0x1f169 ? code - 0x1f150 : code >= 0x1f170 && code <= 0x1f189 ? code - 0x1f170 : -1;
    if (dark >= 0) return String.fromCharCode(65 + dark);
    const capital = smallCapitals.indexOf(character);
    if (capital !== -1) return asSmall.charAt(capital);
    return code >= 0x249c && code <= 0x24b5 ? String.fromCharCode(97 + code - 0x249c) : character.normalize('NFKC');
  }).join('');

const fancy = (text: string, start: number, end: number): FancyText => {
  const plain = plainOf(text.slice(start, end));
  return { start, end, kind: /^[\d\s]+$/.test(plain) ? 'digits' : 'letters', plain: plainText.test(plain) ? plain : undefined };
};

/** Stretches with little between them as one. */
const joined = (text: string, spans: readonly Span[]): readonly Span[] => {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && span.start - last.end <= mostBetween && between.test(text.slice(last.end, span.start)))
      all[all.length - 1] = { start: last.start, end: span.end };
    else all.push(span);
  }
  return all;
};

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** A single letter of this kind may be a formula: three of them, or two digits, are words. */
const isText = (text: string): boolean => {
  const found = text.match(looksLike)?.join('') ?? '';
  const count = Array.from(found).length;
  return count >= 3 ? true : count === 2 && /^\d\d$/.test(plainOf(found));
};

const lookAlikes = (text: string): readonly FancyText[] => {
  const spans = joined(text, spansOf(text, looksLike)).filter(({ start, end }) => isText(text.slice(start, end)));
  // Full-width letters are normal beside Chinese and its neighbours, and an emoji of a blood type is followed by its selector.
  const wide = spans.filter(({ start, end }) => !(/[\uff10-\uff5a]/.test(text.slice(start, end)) && eastAsian.test(text)));
  return wide.map(({ start, end }) => fancy(text, start, end));
};

/** Raised letters have no full alphabet of capitals, so small ones among capitals stand for capitals. */
const raisedText = (text: string): readonly FancyText[] =>
  joined(text, spansOf(text, raised)).flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    if ((written.match(raised)?.join('').length ?? 0) < 3) return [];
    const plain = written.normalize('NFKC').replaceAll('γ', 'y');
    const inCapitals = (plain.match(/[A-Z]/g)?.length ?? 0) * 2 > plain.length - (plain.match(/[^A-Za-z]/g)?.length ?? 0);
    return [{ start, end, kind: 'letters', plain: !/^[ -~\u2019]*$/.test(plain) ? undefined : inCapitals ? plain.toUpperCase() : plain }];
  });

const turnBack = (text: string): string =>
  Array.from(text, (character) => {
    const at = turned.indexOf(character);
    if (at !== -1) return asTurned.charAt(at);
    const other = swapped.indexOf(character);
    return other === -1 ? character : asSwapped.charAt(other);
  })
    .reverse()
    .join('');

const turnedText = (text: string): readonly FancyText[] =>
  joined(text, spansOf(text, turnedWord)).flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    const count = Array.from(written).filter((character) => turned.includes(character)).length;
    // Signs of stress and length belong to a pronunciation.
    if (count < 4 || !certainlyTurned.test(written) || /[ˈˌː/[\]]/.test(text.slice(Math.max(0, start - 1), end + 1))) return [];
    const plain = turnBack(written);
    return [{ start, end, kind: 'turned', plain: /^[a-z .,!?'’&:;-]+$/.test(plain) ? plain : undefined }];
  });

const withMarks = (text: string): readonly FancyText[] =>
  joined(
    text,
    [...spansOf(text, marked), ...spansOf(text, piled)].sort((a, b) => a.start - b.start),
  ).map(({ start, end }) => ({
    start,
    end,
    kind: 'marks',
    plain: text.slice(start, end).replace(marks, ''),
  }));

/** The stretches of a text in look-alike letters, from left to right; none overlap. */
export const fancyTexts = (text: string): readonly FancyText[] => {
  if (!may.test(text)) return [];
  const found = [
    ...lookAlikes(text),
    ...spansOf(text, small).map(({ start, end }) => fancy(text, start, end)),
    ...raisedText(text),
    ...spansOf(text, keycaps).map(({ start, end }): FancyText => ({ start, end, kind: 'digits', plain: text.slice(start, end).replace(/\D/g, '') })),
    ...withMarks(text),
    ...turnedText(text),
  ].sort((a, b) => a.start - b.start);
  let done = 0;
  return found.filter(({ start, end }) => {
    if (start < done) return false;
    done = end;
    return true;
  });
};
