/** The only door of the engine: text and settings in; findings, counts and exports out. */
export { analyze, analyzeNow, createCache } from './analyze.ts';
export type { Cache } from './analyze.ts';
export { exportPost } from './export/post.ts';
export type { Exported } from './export/post.ts';
export { startVersion } from './export/startVersion.ts';
export { explainAt, explainWord, ownSource } from './explain.ts';
export type { Explanation } from './explain.ts';
export { platforms } from './platforms/table.ts';
export type { Platform } from './platforms/platform.ts';
export { scoreDraft } from './readability/score.ts';
export { rules } from './rules/index.generated.ts';
export type { RuleId } from './rules/index.generated.ts';
export { readSettings, settingTable } from './settings.ts';
export type { Settings, WordList } from './settings.ts';
export type { Analysis, Draft, Edit, Finding, Fix, Rule, Severity, Source, Span, VersionScore } from './types.ts';
