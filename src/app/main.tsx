import './ui/fonts.css';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/global.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { wordsIn } from '../words/index.ts';
import { App } from './App.tsx';
import { createQueryClient, manifestQuery } from './data/queries.ts';
import { connectAddress } from './state/connect-address.ts';
import { BASE } from './state/hrefs.ts';
import { viewStore } from './state/view-store.ts';
import { takeOver } from './take-over.ts';
import { WordsContext } from './ui/use-words.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

connectAddress(viewStore, window, BASE);
const client = createQueryClient();
// Do not replace a published page, which can be read already, by a message that the app is loading.
if (root.firstElementChild !== null) await client.prefetchQuery(manifestQuery);
takeOver(
  root,
  <StrictMode>
    <WordsContext value={wordsIn(document.documentElement.lang)}>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </WordsContext>
  </StrictMode>,
);
