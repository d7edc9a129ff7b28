import { isOf, reviewersOf } from '../draft/reviewers.ts';
import { scoreDraft } from '../readability/score.ts';
import { type Settings, settingTable } from '../settings.ts';
import type { Analysis } from '../types.ts';
import { scalarText } from '../values.ts';
import { ignoredIn } from './ignored.ts';
import { checklistHtml, readyTable } from './reviewChecklist.ts';
import { findingsHtml } from './reviewFindings.ts';
import { type Html, html, table } from './reviewHtml.ts';
import { findingCounts, lengthTable, postsHtml, reviewedPlatforms } from './reviewPosts.ts';
import { claimsHtml, consentHtml, imagesHtml } from './reviewSources.ts';
import { reviewStyle } from './reviewStyle.ts';
import { reviewHash } from './reviewText.ts';

export { ignoredIn };

/** In groups, so that two people can compare it aloud. */
const inGroups = (hash: string): string => hash.replace(/.{8}(?=.)/g, '$& ');

const entry = (name: string, value: string | undefined): Html => (value === undefined || value === '' ? html`` : html`<dt>${name}</dt><dd>${value}</dd>`);

const audiences: Readonly<Record<Settings['audience'], string>> = { public: 'everyone', patients: 'people in our care', professionals: 'health professionals' };

const aboutHtml = (analysis: Analysis, settings: Settings, name: string): Html => {
  const { values } = analysis.draft.frontMatter;
  const said = (key: string): string | undefined => scalarText(values[key]);
  const platforms = reviewedPlatforms(analysis).map((platform) => platform.name);
  return html`<dl>
${entry('Draft', name)}${entry('Organization', said('organization'))}${entry('Author', said('author'))}${entry('Kind of post', said('type'))}
${entry('Campaign', said('campaign'))}${entry('Readers', audiences[settings.audience])}${entry('Platforms', platforms.length > 0 ? platforms.join(', ') : 'none named')}
${entry('To be published', said('publish'))}${entry('Status', said('status') ?? 'not said')}${entry('Sheet made on', settings.today)}${entry('Findings', findingCounts(analysis.findings))}
</dl>`;
};

const reviewsHtml = (analysis: Analysis, current: string): Html => {
  const reviews = reviewersOf(analysis.draft.frontMatter).filter(({ date, hash }) => date !== undefined || hash !== undefined);
  if (reviews.length === 0) return html`<p>No review is on record yet.</p>`;
  return table(
    'Reviews on record',
    ['Reviewer', 'Day', 'Of which text'],
    reviews.map((review) => [
      review.name,
      review.date ?? 'not said',
      review.hash === undefined ? 'not said' : isOf(review, current) ? 'this text' : html`<strong>an earlier text</strong>`,
    ]),
  );
};

/** Who signs where no reviewer is named. */
const usualRoles = ['Medical accuracy', 'Privacy and consent', 'Plain language', 'Approval to publish'];

const decisions = ['Yes', 'Yes, with the changes noted', 'No'];

const signOffHtml = (analysis: Analysis): Html => {
  const named = [...new Set(reviewersOf(analysis.draft.frontMatter).map(({ name }) => name))].filter((name) => name !== '');
  const box = (words: string): Html => html`<label><input type="checkbox"> ${words}</label><br>`;
  const row = (name: string): Html =>
    html`<tr><th scope="row">${name}</th><td>${decisions.map(box)}</td><td class="line"><span class="note">Name and signature</span></td><td class="line"><span class="note">Day</span></td></tr>\n`;
  return html`<h3 id="remarks">Remarks</h3>
<div class="notes" role="note" aria-labelledby="remarks"></div>
<table class="sign-off"><caption>May this text be published?</caption>
<thead><tr><th scope="col">Reviewer</th><th scope="col">Answer</th><th scope="col">Signature</th><th scope="col">Date</th></tr></thead>
<tbody>
${[...named, ...usualRoles.slice(named.length > 0 ? usualRoles.length - 1 : 0)].map(row)}</tbody></table>
`;
};

/** What is asked of a review sheet. */
export interface ReviewOrder {
  /** The name of the draft, as the sheet says it. */
  readonly draft: string;
}

/** All that a reviewer needs to see of a draft, on one page of HTML that fetches nothing and runs nothing. */
export const reviewSheet = (analysis: Analysis, given: Settings, { draft: name }: ReviewOrder): string => {
  const { values } = analysis.draft.frontMatter;
  const settings: Settings = { ...given, audience: settingTable.audience.read(values['audience']) ?? given.audience };
  const scores = scoreDraft(analysis, settings);
  const title = scalarText(values['title']) ?? name;
  const hash = reviewHash(analysis.draft);
  const section = (id: string, heading: string, body: Html): Html => html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${body}</section>
`;
  const page = html`<!DOCTYPE html>
<html lang="${settingTable.locale.read(values['locale']) ?? settings.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Review: ${title}</title>
<style>${{ html: reviewStyle }}</style>
</head>
<body>
<header><p class="note">Review sheet</p>
<h1>${title}</h1>
${aboutHtml(analysis, settings, name)}</header>
<main>
${section('ready', 'At a glance', html`${readyTable(analysis, scores)}${lengthTable(analysis, scores)}`)}
${section('posts', 'The posts', html`<p class="note">As readers will see the words, in a drawing of our own. Where “more” comes depends on the screen.</p>${postsHtml(analysis)}`)}
${section('findings', 'Findings', findingsHtml(analysis, settings))}
${section('sources', 'Claims and sources', claimsHtml(analysis))}
${section('images', 'Images', imagesHtml(analysis))}
${section('consent', 'Consent and disclosure', consentHtml(analysis))}
${section('checklist', 'Checklist', checklistHtml(analysis, settings, scores))}
${section('sign-off', 'Sign-off', html`${reviewsHtml(analysis, hash)}${signOffHtml(analysis)}`)}
${section(
  'text',
  'Which text this is about',
  html`<p>SHA-256: <span class="hash">${inGroups(hash)}</span></p>
<p>The hash stands for all that the draft publishes: the text of every version as readers see it, with line breaks made alike, then its sources, title, content warning, first comment, hashtags, and images with their alt texts. It changes when one of these does. Comments, marks of Markdown and other keys of the front matter are not in it.</p>`,
)}
</main>
<footer><p>Made by Clinical Content, on this machine; nothing was sent anywhere. This sheet is an aid for editors. It is no legal advice, and it does not certify that a text is free of private details.</p></footer>
</body>
</html>
`;
  return page.html;
};
