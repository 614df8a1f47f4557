// Class names, ids, roles and tags -> what site builders call a part of the page.
import type {BoilerplateReason} from '../types.ts'
import type {Element} from './dom.ts'

/** Words of class names and ids, by the reason that parts so called are not the article. */
const WORDS: Readonly<Record<BoilerplateReason, string>> = {
  comments: `comment comments commentlist disqus respond reply replies commenting kommentar kommentare kommentarer comentarios commentaires
    fos livefyre remark remarks shoutbox discussion forum leserkommentare leserbriefe trackback trackbacks pingback pingbacks`,
  related: `related relatedposts relatedarticles recommended recommendation recommendations recommend recirc recirculation trending popular mostread
    mostpopular outbrain taboola zergnet teaser teasers teaserlist moreon morelike readmore readnext upnext next prev similar ligatus plista
    seealso crosslink crosslinks verwandt mehrzum weitere empfehlungen empfohlen ticker newsticker latest topstories mostviewed suggested
    linkbox linklist furtherreading alsolike yarpp lireaussi relacionadas relacionados correlati gerelateerd carousel rail`,
  share: `share sharing shares sharebar sharebuttons sharedaddy addthis addtoany social socialmedia shariff sociable follow facebook twitter
    whatsapp pinterest instagram linkedin teilen partager compartir bookmark bookmarks`,
  newsletter: `newsletter newsletters subscribe subscription subscribebox signup mailchimp mc4wp optin abo abonnement emailsignup mailing notify`,
  donation: `donate donation donations support patreon steady spenden spende crowdfunding membership`,
  advertisement: `ad ads adv advert adverts advertisement advertising advertorial adsense adbox adslot adunit adcontainer adwrapper dfp gpt sponsor
    sponsored sponsors promo promotion promoted promobox banner banners anzeige werbung publicidad pub commercial affiliate amazon vgwort
    shop product products buybox paywall upsell offer`,
  navigation: `nav navi navbar navigation navigationbar menu menus submenu mainmenu breadcrumb breadcrumbs crumbs pagination pager paging pages sitemap
    skiplink skiplinks toolbar tools tool toc sidebar sidenav aside tag tags taglist tagcloud tagged keywords categories
    catlinks cat topics topic schlagworte schlagwoerter search searchform searchbox masthead topbar header sitehead footer foot bottom
    langs language accordion tabs widget widgets widgetarea secondary tertiary supplemental extra dropdown filter
    printbutton print drucken button buttons btn jumplinks anchor archive archives postnavigation siteheader sitefooter colophon inhaltsverzeichnis`,
  cookie: `cookie cookies cookiebar cookienotice consent gdpr dsgvo privacy privacybar cmp onetrust usercentrics datenschutz optanon popup modal`,
  login: `login signin register registration userlogin loginbox account popover overlay lightbox dialog`,
  counter: `counter counts viewcount views rating ratings vote votes voting stars likes karma bewertung readtime readingtime`,
  rights: `copyright copyrights disclaimer legal license licence imprint impressum rights`,
  credit: `caption captions credit credits imagecredit photocredit bildunterschrift legende wpcaption bildnachweis photographer bildquelle quelle source
    imagecaption copyrightinfo figcaption`,
  'page-facts': `author authors authorbox authorbio authorinfo aboutauthor bio byline bylines meta metadata postmeta entrymeta articlemeta postinfo articleinfo
    dateline date datum datetime timestamp published pubdate updated lastupdated vcard infobox factbox postdate entrydate autor autoren
    postfooter entryfooter articlefooter posted`,
}

/** Words so weak that a large part of a page may carry them all the same. */
const WEAK = new Set(
  `support header top bottom extra next prev pages tools tool source print archive product products offer membership anchor topic topics date
  author authors meta tag tags tagged cat categories aside accordion tabs secondary language filter pub cmp fos forum discussion
  account follow shop latest popular buttons search overlay lightbox dialog teaser published posted updated rights legal widget rail
  buy carousel privacy register likes views facebook twitter account dropdown foot langs fos abo quelle date subscription mailing notify`.split(
    /\s+/,
  ),
)

const byWord = new Map<string, BoilerplateReason>()
for (const [reason, words] of Object.entries(WORDS)) {
  for (const word of words.split(/\s+/)) byWord.set(word, reason as BoilerplateReason)
}

const byTag: Readonly<Record<string, BoilerplateReason>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'navigation',
  aside: 'related',
  button: 'navigation',
  figcaption: 'credit',
  caption: 'credit',
  dialog: 'login',
  form: 'login',
  textarea: 'comments',
  label: 'login',
}

const byRole: Readonly<Record<string, BoilerplateReason>> = {
  navigation: 'navigation',
  banner: 'navigation',
  contentinfo: 'rights',
  complementary: 'related',
  search: 'navigation',
  dialog: 'login',
  alertdialog: 'cookie',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  form: 'login',
}

export interface Named {
  readonly reason: BoilerplateReason
  /** Does the name alone settle it for anything but the largest part of a page? */
  readonly strong: boolean
}

const cache = new WeakMap<Element, Named | null>()

/** What an element's own tag, role and names say. */
export function namedAs(element: Element): Named | null {
  const known = cache.get(element)
  if (known !== undefined) return known
  const found = look(element)
  cache.set(element, found)
  return found
}

function look(element: Element): Named | null {
  const {tag, attributes} = element
  if (tag === 'html' || tag === 'body' || tag === '#root' || tag === 'main' || tag === 'blockquote')
    return null
  const tagged = byTag[tag]
  const role = byRole[attributes.role?.toLowerCase() ?? '']
  const named = byNames(attributes)
  if (named?.strong) return named
  if (tagged)
    return {reason: named?.reason ?? tagged, strong: tag !== 'form' && tag !== 'aside' && tag !== 'label'}
  if (role) return {reason: role, strong: true}
  return named
}

function byNames(attributes: Readonly<Record<string, string>>): Named | null {
  let weak: Named | null = null
  for (const word of nameWords(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) {
    const reason = byWord.get(word)
    if (!reason) continue
    if (!WEAK.has(word)) return {reason, strong: true}
    weak ??= {reason, strong: false}
  }
  return weak
}

const wordCache = new Map<string, readonly string[]>()

/** "post-meta__shareBar" -> post, meta, share, bar, sharebar, postmeta. */
export function nameWords(names: string): readonly string[] {
  const known = wordCache.get(names)
  if (known) return known
  const found: string[] = []
  for (const name of names.split(/\s+/)) {
    if (!name || name.length > 80) continue
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean)
    found.push(...parts)
    for (let at = 0; at + 1 < parts.length; at++) found.push(parts[at]! + parts[at + 1]!)
  }
  if (wordCache.size > 20_000) wordCache.clear()
  wordCache.set(names, found)
  return found
}

const HIDDEN_NAMES = new Set(
  'hidden hide sronly visuallyhidden screenreadertext offscreen noprint invisible displaynone nodisplay tooltip tooltiptext rollover hovercard rolloverblock'.split(
    ' ',
  ),
)

/** Is the element not shown to readers? */
export function isHidden({tag, attributes}: Element): boolean {
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true
  const style = attributes.style
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true
  if (attributes['aria-hidden'] === 'true' && tag !== 'div' && tag !== 'section' && tag !== 'p') return true
  if (!attributes.class) return false
  return nameWords(attributes.class).some(
    (word) => HIDDEN_NAMES.has(word) && word !== 'hidden' && word !== 'noprint',
  )
}
