import { compileLargeCorpus } from './fixtures/large-corpus.ts';
import { serveFixtureSite } from './serve-fixture-site.ts';

// Started by playwright.config.ts, with the port as argument; answers once all data is there.
await compileLargeCorpus();
await serveFixtureSite({ port: Number(process.argv[2]) });
