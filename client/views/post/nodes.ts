import type { PostCheck, PostFinding, PostResult } from '../../../server/protocol.ts';
import { countWords, numberWords } from '../../statusText.ts';
import type { PostNode } from './node.ts';
import { platformGroup } from './platformNodes.ts';

/** Families in the order of their weight, as writers call them; any other stands at the end under its own name. */
const families: Readonly<Record<string, string>> = {
  phi: 'Privacy',
  platform: 'Length and tags',
  language: 'Respectful language',
  claim: 'Claims',
  citation: 'Citations',
  jargon: 'Hard words',
  readability: 'Readability',
  draft: 'Draft',
};
const familyOrder = Object.keys(families);

/** More rows than these nobody reads one by one; the Problems view has them all. */
const mostFindings = 100;

type Severity = PostFinding['severity'];
const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const severityIcons: Readonly<Record<Severity, NonNullable<PostNode['icon']>>> = {
  error: { name: 'error', color: 'problemsErrorIcon.foreground' },
  warning: { name: 'warning', color: 'problemsWarningIcon.foreground' },
  information: { name: 'info', color: 'problemsInfoIcon.foreground' },
  hint: { name: 'lightbulb' },
};
const severityWords: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'suggestion', hint: 'suggestion' };

const loudestOf = (findings: readonly PostFinding[]): Severity => severities.find((level) => findings.some(({ severity }) => severity === level)) ?? 'hint';

/** `1 error, 3 suggestions` */
const countsOf = (findings: readonly PostFinding[]): string =>
  ['error', 'warning', 'suggestion']
    .map((word) => ({ word, count: findings.filter(({ severity }) => severityWords[severity] === word).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => countWords(count, word))
    .join(', ');

const lineOf = ({ range }: { readonly range: PostFinding['range'] }): string => `line ${range.start.line + 1}`;

const findingNode = (id: string, finding: PostFinding): PostNode => ({
  id,
  label: finding.message,
  description: lineOf(finding),
  icon: severityIcons[finding.severity],
  tooltip: `${finding.message}\n\n${finding.rule}`,
  spoken: `${severityWords[finding.severity]}, ${lineOf(finding)}: ${finding.message}`,
  range: finding.range,
  children: [],
});

const familyNode = (family: string, findings: readonly PostFinding[]): PostNode => {
  const id = `findings/${family}`;
  const label = families[family] ?? family.charAt(0).toUpperCase() + family.slice(1);
  const rest = findings.length - mostFindings;
  const more = `${numberWords(rest)} more in the Problems view`;
  return {
    id,
    label,
    description: numberWords(findings.length),
    icon: severityIcons[loudestOf(findings)],
    tooltip: `${label}: ${countsOf(findings)}`,
    spoken: `${label}, ${countsOf(findings)}`,
    children: [
      ...findings.slice(0, mostFindings).map((finding, index) => findingNode(`${id}/${index}`, finding)),
      ...(rest > 0 ? [{ id: `${id}/more`, label: more, spoken: more, children: [] }] : []),
    ],
  };
};

const placeInOrder = (family: string): number => (familyOrder.includes(family) ? familyOrder.indexOf(family) : familyOrder.length);

const findingGroup = (findings: readonly PostFinding[]): PostNode => {
  const familyOf = ({ rule }: PostFinding): string => rule.slice(0, rule.indexOf('/'));
  const found = [...new Set(findings.map(familyOf))].sort((a, b) => placeInOrder(a) - placeInOrder(b));
  const words = findings.length === 0 ? 'none' : countsOf(findings);
  const nodes = found.map((family) =>
    familyNode(
      family,
      findings.filter((finding) => familyOf(finding) === family),
    ),
  );
  // The bar at the side is narrow: what weighs less is counted with its family.
  const grave = countsOf(findings.filter(({ severity }) => severity === 'error' || severity === 'warning'));
  return { id: 'findings', label: 'Findings', description: grave === '' ? words : grave, spoken: `Findings, ${words}`, children: nodes, open: true };
};

const sourceGroup = (sources: PostResult['sources']): readonly PostNode[] => {
  if (sources.length === 0) return [];
  const loose = sources.filter(({ cited }) => !cited).length;
  const words = `${numberWords(sources.length)}${loose === 0 ? '' : ` · ${numberWords(loose)} not cited`}`;
  const children = sources.map(({ title, cited, range }, index): PostNode => {
    const said = cited ? 'cited' : 'not cited';
    return {
      id: `sources/${index}`,
      label: title,
      description: said,
      icon: { name: cited ? 'references' : 'circle-outline' },
      tooltip: cited ? title : `${title}\n\nThe text does not cite it. Put its id where it is used, such as [@id].`,
      spoken: `${title}, ${said}`,
      range,
      children: [],
    };
  });
  return [{ id: 'sources', label: 'Sources', description: words, spoken: `Sources, ${words.replace(' · ', ', ')}`, children }];
};

const imageGroup = (images: PostResult['images']): readonly PostNode[] => {
  if (images.length === 0) return [];
  const bare = images.filter(({ alt }) => alt === undefined).length;
  const words = `${numberWords(images.length)}${bare === 0 ? '' : ` · ${numberWords(bare)} without alt text`}`;
  const children = images.map(({ file, alt, range }, index): PostNode => {
    const label = file === '' ? `Image ${index + 1}` : file;
    return {
      id: `images/${index}`,
      label,
      description: alt ?? 'no alt text',
      icon: alt === undefined ? severityIcons.warning : { name: 'file-media' },
      tooltip: alt === undefined ? `${label}\n\nIt has no alt text: say what it shows for people who cannot see it.` : `${label}\n\nAlt text: ${alt}`,
      spoken: alt === undefined ? `${label}, no alt text` : `${label}, alt text: ${alt}`,
      range,
      children: [],
    };
  });
  return [{ id: 'images', label: 'Images', description: words, spoken: `Images, ${words.replace(' · ', ', ')}`, children }];
};

interface CheckWords {
  readonly label: string;
  /** What is said when there is nothing that it could be about; without it the row is left out then. */
  readonly nothing?: string;
  readonly open: (count: number) => string;
}
const checkWords: Readonly<Record<PostCheck['id'], CheckWords>> = {
  length: { label: 'Fits every platform', nothing: 'no platform is named', open: (count) => `${countWords(count, 'text')} too long` },
  private: { label: 'No private details found', open: (count) => `${countWords(count, 'place')} to look at` },
  source: {
    label: 'Claims have a source',
    nothing: 'no claim found',
    open: (count) => `${countWords(count, 'claim')} without one`,
  },
  alt: { label: 'Images have alt text', open: (count) => `${countWords(count, 'image')} without` },
  level: {
    label: 'Reading level suits the readers',
    nothing: 'too short to say',
    open: (count) => (count === 1 ? 'above the target' : `${countWords(count, 'text')} above the target`),
  },
  placeholder: { label: 'No placeholder left', open: (count) => `${numberWords(count)} to fill in` },
};

const checkNode = ({ id, state, open, range }: PostCheck): readonly PostNode[] => {
  const { label, nothing, open: openWords } = checkWords[id];
  if (state === 'nothing' && nothing === undefined) return [];
  const words = state === 'open' ? openWords(open) : state === 'nothing' ? (nothing ?? '') : '';
  const icon = state === 'open' ? 'circle-large-outline' : state === 'done' ? 'pass' : 'dash';
  return [
    {
      id: `checklist/${id}`,
      label,
      ...(words !== '' && { description: words }),
      icon: { name: icon, ...(state === 'done' && { color: 'charts.green' }) },
      tooltip: `${label}${words === '' ? '' : `: ${words}`}\n\nSoftware looks for this, and does not see everything.`,
      spoken: `${label}, ${state === 'done' ? 'done' : state === 'open' ? `open, ${words}` : words}`,
      ...(range && { range }),
      children: [],
    },
  ];
};

const checklistGroup = ({ checks, points }: PostResult): PostNode => {
  const children = [
    ...checks.flatMap(checkNode),
    ...points.map(
      ({ text, done, range }, index): PostNode => ({
        id: `checklist/point/${index}`,
        label: text,
        icon: done ? { name: 'pass', color: 'charts.green' } : { name: 'circle-large-outline' },
        tooltip: `${text}\n\nFrom the checklist in the front matter: ${done ? 'done' : 'open'}.`,
        spoken: `${text}, ${done ? 'done' : 'open'}`,
        range,
        children: [],
      }),
    ),
  ];
  const open = checks.filter(({ state }) => state === 'open').length + points.filter(({ done }) => !done).length;
  const words = open === 0 ? 'nothing open' : `${numberWords(open)} open`;
  return { id: 'checklist', label: 'Checklist', description: words, spoken: `Checklist, ${words}`, children, open: true };
};

/** The rows of the view for a draft. */
export const postNodes = (post: PostResult): readonly PostNode[] => [
  platformGroup(post.platforms),
  findingGroup(post.findings),
  ...sourceGroup(post.sources),
  ...imageGroup(post.images),
  checklistGroup(post),
];
