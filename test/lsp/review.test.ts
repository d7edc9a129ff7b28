import { expect, test } from 'vitest';
import { markReviewedRequest, type MarkReviewedResult, reviewSheetRequest, type ReviewSheetResult } from '../../server/protocol/review.ts';
import { editorsOfTests } from './editor.ts';

const edit = editorsOfTests({ shared: true });

test('a draft has a review sheet', async () => {
  const editor = await edit();
  const uri = 'file:///drafts/sheet.post.md';
  await editor.open(uri, '---\nplatforms: [x]\n---\n\nWash your hands.\n');
  const result = await editor.connection.sendRequest<ReviewSheetResult | null>(reviewSheetRequest, { uri, draft: 'sheet.post.md' });
  expect(result).toMatchObject({ version: 1, html: expect.stringMatching(/^<!DOCTYPE html>[\s\S]*Wash your hands\./) });
  expect(await editor.connection.sendRequest(reviewSheetRequest, { uri: 'file:///drafts/none.post.md' })).toBeNull();
});

test('a review is recorded in the front matter, and says who may be asked', async () => {
  const editor = await edit();
  const uri = 'file:///drafts/reviewed.post.md';
  await editor.open(uri, '---\r\nreviewers: [Ana Silva]\r\n---\r\n\r\nWash your hands.\r\n');
  const ask = (name?: string): Promise<MarkReviewedResult | null> =>
    editor.connection.sendRequest<MarkReviewedResult | null>(markReviewedRequest, { uri, name });
  expect(await ask()).toEqual({ version: 1, open: ['Ana Silva'], blockers: [] });
  const marked = await ask('Ana Silva');
  expect(marked?.edit?.range).toEqual({ start: { line: 1, character: 0 }, end: { line: 2, character: 0 } });
  expect(marked?.edit?.newText).toMatch(
    /^reviewers: \[Ana Silva, \{ name: Ana Silva, date: \d{4}-\d\d-\d\d, hash: sha256:[\da-f]{64} \}\]\r\nstatus: approved\r\n$/,
  );
});

test('what a reviewer should not say yes to is told, and a front matter that cannot be read', async () => {
  const editor = await edit();
  const uri = 'file:///drafts/story.post.md';
  await editor.open(uri, '---\ntype: patient-story\ntitle: [a\n---\n\nAna came to us with a bad cough. She is well now.\n');
  const result = await editor.connection.sendRequest<MarkReviewedResult | null>(markReviewedRequest, { uri, name: 'Sam' });
  expect(result?.problem).toMatch(/cannot be read on line 3/);
  expect(result?.edit).toBeUndefined();
  expect(result?.blockers).toContainEqual(expect.objectContaining({ rule: 'phi/missing-consent', final: true }));
});
