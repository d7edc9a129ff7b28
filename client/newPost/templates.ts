/** A template of `snippets/templates.json`. */
export interface Template {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly about: string;
  readonly platforms: readonly string[];
  /** Templates that make one set of drafts name it, and stand in its order. */
  readonly set?: string;
  /** Fields that the project may fill, by the number of their tab stop. One that is not optional has to be filled by the writer otherwise. */
  readonly own: Readonly<Record<string, { readonly name: string; readonly optional?: true }>>;
  /** A snippet. */
  readonly body: string;
}

/** What a writer picks: one template, or a set that makes several drafts. */
export interface Kind {
  readonly name: string;
  readonly group: string;
  readonly about: string;
  /** What the file is called unless the writer says otherwise. */
  readonly id: string;
  readonly templates: readonly [Template, ...Template[]];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

type Written = Omit<Template, 'platforms'> & { readonly platforms: string };

const isTemplate = (value: unknown): value is Written =>
  isRecord(value) &&
  ['id', 'name', 'group', 'about', 'platforms', 'body'].every((key) => typeof value[key] === 'string') &&
  (value['set'] === undefined || typeof value['set'] === 'string') &&
  isRecord(value['own']) &&
  Object.values(value['own']).every((field) => isRecord(field) && typeof field['name'] === 'string');

/** Reads the templates that lie beside the extension. */
export const readTemplates = (json: string): readonly Template[] => {
  const value: unknown = JSON.parse(json);
  const written = Array.isArray(value) ? value.filter(isTemplate) : [];
  return written.map((template) => ({ ...template, platforms: template.platforms.split(', ') }));
};

/** What there is to pick, in the order of the templates. */
export const kindsOf = (templates: readonly Template[]): readonly Kind[] =>
  templates.flatMap((template): readonly Kind[] => {
    const { id, name, group, about, set } = template;
    const single: Kind = { id, name, group, about, templates: [template] };
    const [first, ...others] = set === undefined ? [] : templates.filter((other) => other.set === set);
    if (set === undefined || first !== template) return [single];
    const whole = `${others.length + 1} drafts with dates, a week apart, round one hashtag.`;
    return [{ id: safeId(set), name: `${set}: the whole set`, group, about: whole, templates: [first, ...others] }, single];
  });

const safeId = (set: string): string => set.toLowerCase().replace(/[^a-z]+/g, '-');
