/**
 * The answers about each thing, by question. A table for each question would have to be grown and cleared up a hundred times for
 * each new sentence.
 */
const memory = new WeakMap<object, Map<number, unknown>>();
let questions = 0;

const answersAbout = (key: object): Map<number, unknown> => {
  const known = memory.get(key);
  if (known) return known;
  const answers = new Map<number, unknown>();
  memory.set(key, answers);
  return answers;
};

/**
 * Makes `make` remember its answer for as long as the thing it was asked about lives.
 * Sentences and paragraphs outlive a keystroke, so this is how a rule avoids work that was done before.
 * Call it where a module begins: a question made anew each time would leave its answers behind. One under settings is for `rememberUnder`.
 */
export const remember = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const question = questions++;
  return (key) => {
    const answers = answersAbout(key);
    const known = answers.get(question);
    // Nobody else answers this question.
    if (known !== undefined || answers.has(question)) return known as V;
    const value = make(key);
    answers.set(question, value);
    return value;
  };
};

/** The same for a thing that is looked at in the light of another, such as a draft under settings: the last answer is kept while both are the same. */
export const rememberUnder = <K extends object, L, V>(make: (key: K, light: L) => V): ((key: K, light: L) => V) => {
  const answerTo = remember((_key: K): { last?: { readonly light: L; readonly value: V } } => ({}));
  return (key, light) => {
    const answer = answerTo(key);
    if (!answer.last || answer.last.light !== light) answer.last = { light, value: make(key, light) };
    return answer.last.value;
  };
};

/** Makes a thing when it is first asked for, and keeps it: for tables that most drafts never need. */
export const once = <V>(make: () => V): (() => V) => {
  let made: { readonly value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
