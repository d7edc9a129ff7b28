import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonOf } from '../../server/lsp/encode.ts';

const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('"items":[]', '“quoted”', '"diagnostics":[]', '\u2028 \ud800'));
const diagnostic = fc.record({ message: text, code: text });

test('a message is the same JSON, in ASCII, with lists of diagnostics or without', () => {
  const items = fc.array(diagnostic);
  const message = fc.oneof(
    fc.record({ id: text, result: fc.record({ kind: fc.constantFrom('full', 'unchanged'), resultId: text, items }) }),
    fc.record({ method: fc.constantFrom('textDocument/publishDiagnostics', 'window/logMessage'), params: fc.record({ uri: text, diagnostics: items }) }),
    fc.record({ id: fc.nat(), result: fc.jsonValue() }),
  );
  fc.assert(
    fc.property(message, (given) => {
      const sent = { jsonrpc: '2.0', ...given };
      // The second time the texts of diagnostics are known.
      for (const json of [jsonOf(sent), jsonOf(sent)]) {
        expect(json).toMatch(/^[ -~]*$/);
        expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(sent));
      }
    }),
  );
});
