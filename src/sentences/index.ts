export {childBy, childrenOf, has, headOf, hullOf, relationOf, subtreeOf} from './tree.ts'
export type * from './types.ts'
