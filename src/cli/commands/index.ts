// Every command, in the order of the help.
import type {Command} from '../command.ts'
import {agreements} from './agreements.ts'
import {article} from './article.ts'
import {articles} from './articles.ts'
import {backup} from './backup.ts'
import {check} from './check.ts'
import {code} from './code.ts'
import {contacts} from './contacts.ts'
import {correct} from './correct.ts'
import {doctor} from './doctor.ts'
import {explain} from './explain.ts'
import {exportCommand} from './export.ts'
import {figures} from './figures.ts'
import {forget} from './forget.ts'
import {incidents} from './incidents.ts'
import {lexiconCheck} from './lexicon-check.ts'
import {mentions} from './mentions.ts'
import {merge} from './merge.ts'
import {read} from './read.ts'
import {reread} from './reread.ts'
import {search} from './search.ts'
import {serve} from './serve.ts'
import {show} from './show.ts'
import {timeline} from './timeline.ts'

export const commands: readonly Command[] = [
  read,
  timeline,
  show,
  agreements,
  contacts,
  incidents,
  figures,
  mentions,
  check,
  search,
  articles,
  forget,
  correct,
  reread,
  exportCommand,
  serve,
  article,
  code,
  merge,
  explain,
  doctor,
  backup,
  lexiconCheck,
]
