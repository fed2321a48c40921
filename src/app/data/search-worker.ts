import { createSearchAnswers, type Question } from './answer-search.ts';

/* Runs beside the page: searching tens of thousands of events, or reading their index, would stop it. */

const answer = createSearchAnswers();

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  self.postMessage(await answer(data));
};
