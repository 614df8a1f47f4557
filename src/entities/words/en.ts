// What only English has: small closed sets of words that the steps of this room ask for.
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const en = {
  never: set(
    'the a an this that these those it its he she they we you i his her their our my your who what when where why how which there here and or but nor so yet if as at by for from in into of off on onto out over per than through to under until up upon with within without about above across after against along among around before behind below beneath beside between beyond despite down during except inside like near since toward towards via both all any each either every few many more most much neither no none not one only other several some such two three four five six seven eight nine ten is are was were be been being has have had do does did will would shall should can could may might must also then now just even still again once however meanwhile moreover furthermore although though because while whereas yes no me him us them mine ours myself himself themselves itself let please according another',
  ),
  calendar: set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun gmt utc est edt pst am pm a.m. p.m. bst cet jan. feb. aug. sept. oct. nov. dec. mar. apr. christmas easter ramadan passover thanksgiving halloween',
  ),
  common: set(
    'today yesterday tomorrow earlier later last next first second third recent new old most many police officials authorities people news reports report sources image photo video file picture breaking exclusive update updated live watch read more click following during speaking asked writing according under despite since given prior thousands hundreds dozens millions critics experts analysts supporters opponents protesters residents witnesses investigators members lawmakers leaders students scientists researchers doctors workers voters women men children local national international federal government military foreign troops soldiers rebels militants talks negotiations relations tensions violence protests fighting elections results votes shares stocks oil gas prices inflation trade sanctions exports imports additionally finally instead overall perhaps clearly obviously unfortunately currently recently previously originally initially eventually ultimately indeed certainly of course thanks good great big small high low long short early late open closed free full general public private major minor key top young best worst better worse nothing everything something anything nobody everyone someone anyone maybe never always often sometimes usually almost nearly about around another others half part parts president minister prime senator mayor governor king queen chancellor ambassador general secretary spokesman spokeswoman officer judge union party church army navy court parliament congress senate council committee commission state city country world war peace north south east west northern southern eastern western central former ex acting deputy vice chief senior not we you your it he she they this that these those what which who when where why how is are was were do does did can could will would should may might must has have had been being if then thus therefore hence but and or so as at by for from in on to with without within into over back after before between both each every all some any no none only just even also still yet already again further well now once here there out up down off left right end begin start stop help make take get go come see look say said says tell think know believe want need use try call ask work play run turn move show keep hold bring give put set meet lead pay buy sell send build leave stay let win lose follow change increase reduce close create add remain consider appear expect suggest require continue include allow support stop death attack attacks bomb fire flood storm earthquake hackers email emails internet web website online twitter fans players teams team game games football soccer school schools university universities hospital hospitals companies company banks bank business economy money tax taxes law laws rights human health science technology climate energy water food air land sea',
  ),
  particles: set(
    'de del de la da dos das di du von van der den ter ten bin ibn al el ul abu ben bint mac le la les st. st und e y y. dalla della zu zur am an of',
  ),
  directions: set(
    'north south east west northern southern eastern western central upper lower greater inner outer northeast northwest southeast southwest northeastern northwestern southeastern southwestern mid',
  ),
  placeOpeners: new Set(
    'County Avenida Calle Rue Rua Via Plaza Piazza Praça Île Ile Ilha Isla Pulau Gunung Kuala Tanjung Kota Koh Jebel Jabal Ain Quebrada Mount Mt Mt. Lake Cape Fort Port San Santa St. Saint El Los Las Gulf Bay Strait River Isle Camp Villa Hotel Puerto Rio Ras Wadi Tel Beit Bab Deir Khan Nova Novo Nizhny Stary Novy Velika Bad Bois Val Monte Ciudad Playa Sierra Cerro'.split(
      ' ',
    ),
  ),
  bodyNouns: set(
    'group alliance coalition syndicate federation confederation organisation front journal newspaper magazine company firm band club team website site network charity group organization organisation school university party agency hospital bank label studio publisher daily weekly tabloid broadcaster airline manufacturer carmaker retailer startup producer supermarket giant maker developer operator contractor outlet portal channel station movement militia gang cartel union association foundation institute laboratory think-tank tank committee faction nonprofit publication giants rivals rival subsidiary brand conglomerate chain blog museum',
  ),
  shipPrefixes: new Set(
    'USS USNS USCGC HMS HMAS HMCS HMNZS INS RFA RRS RMS MV M/V MT MS SS FV RV MSC ORP BRP KRI KD TCG ARA BAP'.split(
      ' ',
    ),
  ),
  /** To whom one does this is no place: "wrote to Roe". */
  addressing: set(
    'speak talk write listen apologise apologize complain appeal turn pray propose confess surrender lie belong lose bow marry introduce',
  ),
  /** Before a name these say that somebody bears it. */
  personNouns: set(
    'celebrity rapper singer actor actress director coach striker goalkeeper quarterback referee winger midfielder defender boxer sprinter swimmer skier player teammate captain skipper lawyer attorney barrister solicitor prosecutor pastor preacher bishop priest imam rabbi monk nun teacher professor lecturer researcher writer author poet painter photographer filmmaker designer blogger broadcaster presenter anchor reporter journalist columnist farmer fisherman driver pilot nurse doctor surgeon chef engineer student pupil activist campaigner organizer organiser villager trader shopkeeper banker billionaire millionaire tycoon heiress husband wife widow widower brother sister son daughter mother father grandmother grandfather grandson uncle aunt cousin nephew niece friend colleague girlfriend boyfriend fiance fiancé fiancée neighbour neighbor aide adviser advisor suspect victim defendant inmate prisoner gunman hostage fugitive native survivor witness refugee lieutenant sergeant corporal private general',
  ),
  /** Before the name of a ship. */
  vessels: set(
    'ship vessel frigate destroyer cruiser corvette submarine carrier warship battleship gunboat tanker freighter ferry trawler yacht boat cutter icebreaker supertanker minesweeper schooner liner barge tug tugboat lifeboat',
  ),
  placeNouns: set(
    'city town village province region island river district county suburb port capital lake mountain municipality neighbourhood neighborhood prefecture resort hamlet settlement enclave valley peninsula commune township borough',
  ),
  ofPersons: set(
    'government administration family era regime campaign presidency supporters trial case team video speech children couple brothers estate aide loyalists fans',
  ),
  ofBodies: set(
    'website headquarters members member office spokesman spokeswoman spokesperson officials official employees employee shares users plant factory store party leader executives executive staff troops fighters militants rebels soldiers chief founder co-founder chairman director president ceo management engineers inspectors agents analysts researchers scientists pilots board customers reporters correspondent correspondents editor activists volunteers lawmakers lawmaker negotiators managers chairwoman chairperson boss bosses secretary-general commissioner subscribers',
  ),
  /** Of things there are newer and older ones. */
  versions: set('last latest newest new next upcoming first second third previous original'),
  definite: set('the this that these those its his her their our both'),
  prefixes: set('anti pro non inter counter multi self co ex trans cross intra semi'),
  surnameTitles: new Set(
    'King Judge Bishop Pope Prince Duke Baron Dean Major Marshal Constable Singer Price Deacon Speaker Lord Priest Sheriff General'.split(
      ' ',
    ),
  ),
  /** Between a title and the body that its bearer belongs to. */
  ofBody: set('of at'),
  /** What those who head a body do: "who chairs the commission". */
  heading: set('head chair lead run command direct oversee'),
  /** "NATO-led forces": after a name and a hyphen, whose forces they are. */
  leading: set('led operated manned crewed'),
  /** After a state and a hyphen these tell whose it is, where "-backed" does not. */
  origins: set('owned based born registered flagged run made headquartered language'),
  /** Before a body or people these say that they are of no state. */
  worldwide: set(
    'international foreign global multinational regional overseas western world transnational coalition allied',
  ),
  /** After "General" these make the name of a body or thing, no rank: "General Hospital". */
  afterGeneral: set(
    'hospital assembly secretariat store stores election elections staff motors electric council strike conference court directorate union federation prosecutor synod congress dynamics mills manager intelligence security command confederation post',
  ),
  /** Common words that often open the name of a body. */
  nameOpeners: new Set(
    'University School College Bank Institute Church Hospital Union Party Foundation Press Cartel Company Community'.split(
      ' ',
    ),
  ),
  former: set('former ex late ousted deposed disgraced exiled one-time onetime predecessor'),
  below: set('deputy vice assistant shadow junior designate aspiring would-be under'),
  pointing: set('the this that these those both'),
  indefinite: set('a an any'),
  /** What a leader leads who heads a state. */
  realms: set('world nation country state government regime junta'),
  owners: set('its his her their our my'),
  /** "the two armies", "both navies" */
  pairing: set('two both'),
  /** Words before a title that do not change whose it is. */
  rank: set(
    'senior deputy vice acting former then ex chief first outgoing incoming new newly elected interim junior top high ranking assistant under then- late current longtime veteran',
  ),
  /** Between a name in apposition and its title. */
  honorifics: set('mr mr. mrs mrs. ms ms. miss sir dr dr. lord lady dame'),
  placePrepositions: set(
    'in at near inside outside around across throughout within off through toward towards into onto over',
  ),
  motionPrepositions: set('to from for via'),
  motion: set(
    'go come travel fly arrive visit return head move leave depart drive sail walk march flee escape enter flock migrate relocate deport extradite send deploy rush ship export import trip journey flight visitor arrival tour evacuate transfer bring take route way road train bus pilgrimage born live reside stay stop land crash report news dispatch',
  ),
  handing: set('send export import deploy ship transfer bring take deport extradite'),
  partsOfPlaces: set(
    'heart street city center centre airport suburb outskirts district mayor square resident people airspace capital area region north south east west neighbourhood neighborhood station embassy summit conference meeting home university hospital museum hotel museum port court resident police siege fall battle bombing liberation',
  ),
  ruling: set(
    'government official administration authority regime leadership leader elite bureaucracy establishment decision statement announcement position policy proposal response request rejection refusal delegation side spokesman spokeswoman envoy negotiator diplomat ally threat pressure move initiative plan offer claim demand force troop army militia relation tie rapprochement axis alliance accord tension policymaker lawmaker parliament ministry minister president cabinet warning criticism concern interest ambition strategy stance propaganda narrative line circle',
  ),
  basedIn: set('base based born bound area'),
  quarters: set('downtown central inner outer suburban northern southern eastern western'),
  said: set(
    'say tell add announce declare state report claim note warn stress insist deny confirm write ask argue explain comment accuse condemn urge call reject demand agree believe think describe acknowledge admit reveal respond reply',
  ),
  womenTitles: set('mrs ms miss madam mme lady dame queen princess baroness duchess empress actress sister'),
  menTitles: set('mr mister sir lord king prince baron duke emperor monsieur herr pope brother father'),
  amounts: set(
    'one some many most all few several any none number dozen dozens majority two three four five half each',
  ),
  /** Between the names of a list. */
  listing: set(', and or &'),
  /** Before whose an office is: "senator from Georgia". */
  ownedBy: set('of from in for'),
  /** "a source of income" is nobody. */
  sourcesOf: set('source sources'),
  male: set('he him his himself'),
  female: set('she her hers herself'),
  neuter: set('it its itself'),
  its: 'its',
  /** "Sudan and its army" */
  joining: set('and or with plus'),
  ourselves: set('we our us ourselves'),
  many: set('they them their themselves'),
} as const
