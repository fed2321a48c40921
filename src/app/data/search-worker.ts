import { expose } from 'comlink';
import { createSearchAnswers } from './search-answers.ts';
import { transferLoadErrors } from './transfer-load-error.ts';

/* A worker, as parsing the index of tens of thousands of events would block the page. */

transferLoadErrors();
expose(createSearchAnswers());
