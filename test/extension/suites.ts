/** Loads every suite, in this order. The first one must find the extension asleep. */
export async function loadSuites(): Promise<void> {
  await import('./suite/activation.test.ts');
  await import('./suite/findings.test.ts');
  await import('./suite/export.test.ts');
  await import('./suite/schedulers.test.ts');
  await import('./suite/citations.test.ts');
  await import('./suite/frontMatter.test.ts');
  await import('./suite/explain.test.ts');
  await import('./suite/addSource.test.ts');
  await import('./suite/observances.test.ts');
  await import('./suite/readability.test.ts');
  await import('./suite/post.test.ts');
  await import('./suite/preview.test.ts');
  await import('./suite/snippets.test.ts');
  await import('./suite/newPost.test.ts');
}
