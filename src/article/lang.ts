// Text -> its language, by the commonest small words and, where two share a script, by letters only one of them has.
import {letters} from './tidy.ts'

/** Small words that fill texts; enough of them to tell these languages apart in a few lines. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as by at from his he be this are have has not but will said which their an they been would who were',
  ru: 'и в не на что с по как из к о за от для это его до при он так также бы был будет было который которые со под или об ее её их мы сообщил между после',
  uk: 'і в не на що з та до як за від для це його у при він також був буде було який які про їх між після або є ще щоб',
  bg: 'и на да в от за се с че не са по е като до след при този това които която от ще бъде през',
  be: 'і ў не на што з да як за ад для гэта яго у пры ён таксама быў будзе які пра паміж пасля',
  sr: 'и у је да на се за од са су као није који која што али о до из према ће',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei einer um am sind noch wie einem über',
  fr: 'de la le les et des en un une du que est pour qui dans il a par sur au plus ne pas se ce sont avec son ont mais cette ou été',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ha este o entre también fue',
  it: 'di e il la che in a per un del le della con non si una i da al è dei nel sono come più alla gli ha dal anche lo',
  nl: 'de het een van en in is dat op te voor met zijn die niet aan er om ook als bij door naar uit maar worden over heeft hij dit',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou é foi são',
  pl: 'w i na z do że się nie o to jest za od po jak przez dla oraz przy są był tym które który również',
  cs: 'a v na se že je z do o to s i pro za by ale po si jako které podle od jsou také který bude byl',
  sk: 'a v na sa že je z do o to s aj pre za by ale po si ako ktoré podľa od sú tiež ktorý bude bol',
  sv: 'och i att det som en på är av för med till den har de inte om ett men var sig så från vi kan när',
  no: 'og i det er på som en for av at til med de har ikke om et men var seg så fra vi kan når etter',
  da: 'og i at det er på en af for til som med de har ikke den et der om men var sig så fra kan når efter',
  fi: 'ja on ei se että oli hän joka mutta kun niin ovat myös tai mukaan olla sekä kuin ole jo',
  tr: 've bir bu da de için ile olarak olan daha çok en gibi ancak kadar sonra ise değil ne var',
  ro: 'de și în a la cu pe care nu un o este din pentru că mai au fost sau ca prin după al ale',
  hu: 'a az és hogy nem is egy ez meg de volt csak van el már kell még mint azt ki',
  el: 'και το να του η της με που την από για στο τα είναι τον των σε ο οι στην θα',
  ar: 'في من على أن إلى التي عن مع هذا كان بعد بين ما لا هذه الذي قد كما ذلك',
  fa: 'و در به از که را با این است برای آن یک شد های خود کرد تا می بر',
  he: 'של את על לא עם הוא גם כי זה היא או אך בין כל אל',
}

const languages = Object.keys(SMALL_WORDS)
/** The languages of each small word, by their place in `languages`. */
const wordLanguages = new Map<string, number[]>()
languages.forEach((lang, place) => {
  for (const word of new Set(SMALL_WORDS[lang]!.split(' ')))
    wordLanguages.set(word, [...(wordLanguages.get(word) ?? []), place])
})
/** A text is looked at this far. */
const LOOK = 6000

/** ISO 639-1 code, or null for texts too short or strange to say. `declared` wins ties only. */
export function languageOf(text: string, declared?: string | null): string | null {
  const sample = text.slice(0, LOOK)
  const script = byScript(sample)
  if (script) return script
  const words = letters(sample).split(' ')
  const hits = languages.map(() => 0)
  for (const word of words) for (const place of wordLanguages.get(word) ?? []) hits[place]++
  if (declared && languages.includes(declared)) hits[languages.indexOf(declared)] *= 1.05
  const most = Math.max(...hits)
  if (most >= Math.max(2, words.length * 0.05)) return languages[hits.indexOf(most)]
  return declared ?? byLetters(sample)
}

const telling =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Han}\p{Script=Thai}\p{Script=Georgian}\p{Script=Armenian}]/u

/** Languages that a script settles alone. */
function byScript(text: string): string | null {
  if (!telling.test(text)) return null
  const all = (text.match(/\p{L}/gu) ?? []).length
  if (all === 0) return null
  const of = (pattern: RegExp) => (text.match(pattern) ?? []).length / all
  if (of(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja'
  if (of(/\p{Script=Hangul}/gu) > 0.3) return 'ko'
  if (of(/\p{Script=Han}/gu) > 0.3) return 'zh'
  if (of(/\p{Script=Thai}/gu) > 0.3) return 'th'
  if (of(/\p{Script=Georgian}/gu) > 0.3) return 'ka'
  if (of(/\p{Script=Armenian}/gu) > 0.3) return 'hy'
  return null
}

function byLetters(text: string): string | null {
  const cyrillic = (text.match(/\p{Script=Cyrillic}/gu) ?? []).length
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length
  if (cyrillic > latin) return /[іїєґ]/i.test(text) ? 'uk' : 'ru'
  return latin > 0 ? 'en' : null
}
