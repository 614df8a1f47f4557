export {buildServer, type ServerOptions} from './app.ts'
export type {ReadingLeave} from './reading/desk.ts'
