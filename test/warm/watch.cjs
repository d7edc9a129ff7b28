// Loaded before the command in every run: whatever reaches for the network ends the process with a code of its own.
const { writeFileSync } = require('node:fs');

const deny = (name) => () => {
  writeFileSync(2, `NETWORK ${name}\n`);
  process.reallyExit(99);
};
for (const [module, names] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'],
  http: ['request', 'get'],
  https: ['request', 'get'],
  http2: ['connect'],
  tls: ['connect'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
  dgram: ['createSocket'],
}))
  for (const name of names) require(`node:${module}`)[name] = deny(`${module}.${name}`);
require('node:net').Socket.prototype.connect = deny('Socket.connect');
globalThis.fetch = deny('fetch');
globalThis.WebSocket = deny('WebSocket');

const { TEST_PEAK_FILE: file } = process.env;
if (file !== undefined) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS / 1024)));
