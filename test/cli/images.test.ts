import { expect, test } from 'vitest';
import { useProgram } from './program.ts';

const draft =
  '---\nimages:\n  - { file: here.jpg, alt: A park, shows: none }\n  - { file: gone.jpg, alt: A park, shows: none }\n  - ../../../outside.jpg\n---\n\nHi.\n';

const program = useProgram(({ write }) => {
  write('a/here.jpg', '');
  write('a/a.post.md', draft);
});

test('an image whose file is not there is told of, and nothing outside the run is looked for', async () => {
  const { out, code } = await program().run(['check', 'a/a.post.md', '--fail-on', 'warning']);
  expect(out.match(/no such file/gi)).toHaveLength(1);
  expect(out).toContain('4:13');
  expect(code).toBe(1);
});
