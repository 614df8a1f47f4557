export * from './file.ts'
export * from './hash.ts'
export * from './linear.ts'
