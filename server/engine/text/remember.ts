/**
 * Makes `make` remember its answer for as long as the thing it was asked about lives.
 * Sentences and paragraphs outlive a keystroke, so this is how a rule avoids work that was done before.
 */
export const remember = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const answers = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.value;
    const value = make(key);
    answers.set(key, { value });
    return value;
  };
};

/** The same for a thing that is looked at in the light of another, such as a draft under settings: the last answer is kept while both are the same. */
export const rememberUnder = <K extends object, L, V>(make: (key: K, light: L) => V): ((key: K, light: L) => V) => {
  const answers = new WeakMap<K, { readonly light: L; readonly value: V }>();
  return (key, light) => {
    const known = answers.get(key);
    if (known && known.light === light) return known.value;
    const value = make(key, light);
    answers.set(key, { light, value });
    return value;
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
