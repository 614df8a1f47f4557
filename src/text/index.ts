export * from './finding.ts'
export * from './span.ts'
