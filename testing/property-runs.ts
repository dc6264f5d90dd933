import fc from 'fast-check';
import { times } from './times.ts';

/** Loaded before every test file of a nightly run: a property that names no number of runs is tried so often. */
fc.configureGlobal({ numRuns: times(100) });
