import { counted, type Ignored, ignoredIn } from '../engine/index.ts';
import { findingAsJson, type Checked, type Format, jsonVersion } from './formats.ts';
import { createLocator } from './lines.ts';
import { printable } from './outcome.ts';

type Draft = NonNullable<Checked['draft']>;

/** What is ignored in drafts, for the people who have to say yes to it. Shows messages and reasons, never the draft. */
export const ignoredTextFormat = (): Format => {
  const seen = { findings: 0, files: 0, bare: 0 };
  const off = new Set<string>();
  const lines = ({ analysis }: Draft, locate: ReturnType<typeof createLocator>) => {
    const disabled = analysis.draft.frontMatter.disable;
    return (ignored: Ignored): string => {
      const { finding, by, place, reason } = ignored;
      const { line, column } = locate(finding.start);
      const how = by === 'comment' ? `comment on line ${locate(place.start).line}` : `disable: ${disabled.join(', ')}`;
      const why = reason === '' ? 'no reason given' : `reason: ${printable(reason)}`;
      return `  ${line}:${column}  ${finding.severity}  ${printable(finding.message)}  ${finding.rule}\n      ${why} (${printable(how)})\n`;
    };
  };
  return {
    start: () => '',
    file: ({ path, text, draft }) => {
      if (!draft) return '';
      for (const [rule, level] of Object.entries(draft.settings.rules)) if (level === 'off') off.add(rule);
      const ignored = ignoredIn(draft.analysis);
      if (ignored.length === 0) return '';
      seen.files += 1;
      seen.findings += ignored.length;
      seen.bare += ignored.filter(({ reason }) => reason === '').length;
      return `${printable(path)}\n${ignored.map(lines(draft, createLocator(text))).join('')}\n`;
    },
    end: () => {
      const bare = seen.bare > 0 ? `, ${seen.bare} without a reason` : '';
      const sum = seen.findings === 0 ? 'Nothing is ignored.' : `${counted(seen.findings, 'ignored finding')}${bare}, in ${counted(seen.files, 'file')}`;
      return `${sum}\n${off.size > 0 ? `Off in the project, so not looked for: ${printable([...off].sort().join(', '))}\n` : ''}`;
    },
  };
};

/** The same for tools: the shape of `--format json`, with `ignored` in the place of `findings`. */
export const ignoredJsonFormat = (): Format => {
  let before = '\n';
  return {
    start: () => `{"version":${jsonVersion},"files":[`,
    file: ({ path, text, draft }) => {
      if (!draft) return '';
      const locate = createLocator(text);
      const ignored = ignoredIn(draft.analysis).map(({ finding, by, place, reason }) => {
        const { fixes: _fixes, ...found } = findingAsJson(text, locate, finding);
        return { ...found, by, reason, place: locate(place.start) };
      });
      const off = Object.entries(draft.settings.rules).flatMap(([rule, level]) => (level === 'off' ? [rule] : []));
      const row = `${before}${JSON.stringify({ path, ignored, off })}`;
      before = ',\n';
      return row;
    },
    end: () => '\n]}\n',
  };
};
