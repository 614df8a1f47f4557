// Everything the trainer calls, compiled to one WebAssembly module (`training/biaffine-kernel.ts` loads it).
export {packA, packB, gemm} from '../../src/model/assembly/gemm'
export {enter, step, stepBack} from './lstm'
export {add, biasRows, embed, embedBack, fill, gather, labelScores, labelScoresBack, leaky, leakyBack, maskRows, multiply, scatter, softmaxRows, sumRows} from './rows'
export {adam, adamRows, follow, mask, random, seed, squares} from './learn'
