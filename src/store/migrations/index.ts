// Every change of the tables since the first version, in order. A record knows how many it has had.
import type {Kysely} from 'kysely'
import type {Dialect} from '../dialect.ts'
import {up as record} from './001-record.ts'
import {up as searchKeys} from './002-search-keys.ts'

export type Migration = (db: Kysely<unknown>, dialect: Dialect) => Promise<void>

export const migrations: readonly Migration[] = [record, searchKeys]
