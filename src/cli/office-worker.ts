import { openBundle } from '../io/bundle.ts';
import { serve } from '../io/serve.ts';

const { load, keep } = openBundle(import.meta.dirname, process.env, 'worker');
const { readOffice } = load('./office-reading.cjs') as typeof import('./office-reading.ts');
serve(async (message) => {
  const answer = await readOffice(message);
  // Before it is given: whoever waits for it may end the process.
  keep();
  return answer;
});
