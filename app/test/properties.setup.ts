import * as fc from 'fast-check';

/** Every property draws from one seed, so that a run says of the code, and of nothing else, whether it holds. */
fc.configureGlobal({ seed: Number(process.env['DONDOC_SEED'] ?? 20_240_620) });
