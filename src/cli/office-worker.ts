import { openBundle } from '../io/bundle.ts';
import { serve } from '../io/serve.ts';

const load = openBundle(import.meta.dirname, process.env);
const { readOffice } = load('./office-reading.cjs') as typeof import('./office-reading.ts');
serve(readOffice);
