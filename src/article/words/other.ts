// Month names and bylines of other languages that news pages come in; used for metadata only.
import {listOf} from './listOf.ts'

/** January to December, each with its other spellings. */
export const months: readonly (readonly string[])[] = [
  listOf(`januar jänner jan jän, februar feber feb, märz maerz mär mrz, april apr, mai, juni jun, juli jul, august aug,
    september sept sep, oktober okt, november nov, dezember dez`),
  listOf(`janvier janv, février fevrier févr, mars, avril avr, mai, juin, juillet juil, août aout, septembre sept,
    octobre oct, novembre nov, décembre decembre déc`),
  listOf(`enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago,
    septiembre setiembre sep, octubre oct, noviembre nov, diciembre dic`),
  listOf(`gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago,
    settembre set, ottobre ott, novembre nov, dicembre dic`),
  listOf(
    `janeiro, fevereiro fev, março, abril, maio, junho, julho, agosto, setembro, outubro out, novembro, dezembro dez`,
  ),
  listOf(
    `januari, februari, maart mrt, april, mei, juni, juli, augustus, september, oktober, november, december`,
  ),
  listOf(
    `stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia`,
  ),
  listOf(`січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня`),
  listOf(`ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince`),
  listOf(`ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık`),
  listOf(`januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december`),
  listOf(`januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember`),
  listOf(
    `ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie`,
  ),
  listOf(`януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември`),
]

export const weekdays: readonly string[] = listOf(`
  montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi, do, fr, sa, so,
  lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lunes, martes, miércoles, jueves, viernes, sábado, domingo`)

export const timeWords: readonly string[] = listOf(`
  uhr, um, am, vom, den, heute, gestern, vor, stunden, stunde, minuten, tagen, stand, aktualisiert, veröffentlicht, le, à, il, y, a, de, del, el, las, kl, ore, alle`)

export const creditCue =
  /(?<![\p{L}])(?:Text|Autor(?:in)?|Redaktion|Texte|Auteur|Texto|Autor|Testo|Tekst)(?::| von)\s+/u

export const bylineCue =
  /^(?:von|par|por|di|da|door|av|af|autor(?:in)?|ein artikel von|ein beitrag von|erstellt von|publié par|publicado por|scritto da|skrevet av|redaktion:|text:|verfasst von|geschrieben von|ein beitrag von|text|redaktion|foto und text|автор)\s*:?\s+/i
