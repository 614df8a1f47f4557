// Everything that reading calls, compiled to one WebAssembly module by scripts/kernel.ts. No relaxed SIMD: same bits anywhere.
export {gemm16, pack16, quantise} from './dot16'
export {gemm, packB} from './gemm'
export {chooseTags, column, gather, judgeArcs, leaky} from './heads'
export {lstm16} from './lstm16'
