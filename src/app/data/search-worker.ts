import { expose } from 'comlink';
import { createSearchAnswers } from './search-answers.ts';
import { transferLoadErrors } from './transfer-load-error.ts';

/* Off the main thread: searching tens of thousands of events, or parsing their index, would block the page. */

transferLoadErrors();
expose(createSearchAnswers());
