// Who is found as actor and recipient where a phrase or clause makes it hard to tell, and where nobody is.
import {describe, expect, test} from 'vitest'
import {findMentions} from '../../../src/entities/index.ts'
import {codeEvents, type Frame} from '../../../src/events/index.ts'
import {readSentences} from '../../../src/sentences/index.ts'

function framesOf(text: string): Frame[] {
  const sentences = readSentences(text, {lang: 'en'})
  return codeEvents(sentences, findMentions(sentences, text, {lang: 'en'}), text, {lang: 'en'})
}

function names(mentions: Frame['actor']): string {
  return mentions.map(({text}) => text).join(', ')
}

/** "pirates > tanker" for each event of the type. */
function rolesOf(text: string, event: string): string[] {
  return framesOf(text)
    .filter((frame) => frame.event === event)
    .map(({actor, recipient}) => `${names(actor)} > ${names(recipient)}`)
}

/** "happened" for each event of the type. */
function factualityOf(text: string, event: string): string[] {
  return framesOf(text)
    .filter((frame) => frame.event === event)
    .map(({factuality}) => factuality)
}

describe('participles, pronouns and custody', () => {
  test.each([
    ['ASSAULT', 'The councillor died after being tortured in police custody.', 'police > councillor'],
    ['ASSAULT', 'A bodyguard shot and killed the governor of Punjab.', 'bodyguard > governor'],
    ['ASSAULT', 'The gunmen abducted two nurses and killed them a day later.', 'gunmen > nurses'],
    [
      'COERCE',
      'A Turkish court convicted a militant of belonging to a gang and jailed him.',
      'court > militant',
    ],
    ['ASSAULT', 'NATO denied that its planes had bombed the hospital.', 'NATO > hospital'],
    ['ASSAULT', 'Four Kenyan soldiers died in an attack by militants.', 'militants > soldiers'],
    ['ASSAULT', 'Police fired tear gas to disperse the students.', 'Police > students'],
  ])('%s: %s', (event, text, roles) => {
    expect(rolesOf(text, event)).toContain(roles)
  })
})

describe('people without a name', () => {
  test.each([
    ['REQUEST', 'The mayor urged anyone with news of the boys to call the police.', 'mayor > anyone'],
    ['REQUEST', 'Madrid asked Lisbon to punish those responsible.', 'Madrid > Lisbon'],
    ['ASSAULT', 'Soldiers in Togo fired on those who would not leave the square.', 'Soldiers > those'],
    ['ACCUSE', 'The envoy condemned the caning of two nuns by Syrian police.', 'envoy > police'],
    [
      'REJECT',
      'Twelve men were freed by guards, who then pushed them back over the river, the consul said.',
      '',
    ],
    ['CONSULT', 'Chirac and his Ghanaian host Kufuor conferred in Accra.', 'Chirac, Kufuor > '],
    ['ASSAULT', 'The US and its allies killed forty farmers in Kunar.', 'US, its allies > farmers'],
    ['ASSAULT', 'The pope spoke at a mass for a policeman gunned down by robbers.', 'robbers > policeman'],
  ])('%s: %s', (event, text, roles) => {
    if (roles) expect(rolesOf(text, event)).toContain(roles)
    else expect(rolesOf(text, event)).not.toContain('guards > consul')
  })
})

describe('of several words of one phrase those that are a party', () => {
  test.each([
    ['REJECT', 'Malta has no plans to lift curbs on travel for refugees.', 'Malta > refugees'],
    ['ASSAULT', 'Relatives of miners shot by police marched in Lima.', 'police > miners'],
    ['ASSAULT', 'Women and girls were raped by soldiers in Goma.', 'soldiers > Women, girls'],
    ['REJECT', 'Fatah said it would not attend the Amman meeting.', 'Fatah > Amman'],
  ])('%s: %s', (event, text, roles) => {
    if (roles.endsWith('Amman')) expect(rolesOf(text, event)).not.toContain(roles)
    else expect(rolesOf(text, event)).toContain(roles)
  })
})

describe('who does what a clause beside another tells', () => {
  test.each([
    ['THREATEN', 'Unions in Lagos said they had not been heard and threatened to strike.', 'Unions > '],
    ['REQUEST', 'The Greens said the cuts came too late and called for a new vote.', 'Greens > '],
    ['COERCE', 'The editor was arrested in Minsk by the police.', 'police > editor'],
    ['ACCUSE', 'Chad handed a rebel over to Tripoli, which had accused him of murder.', 'Tripoli > him'],
  ])('%s: %s', (event, text, roles) => {
    expect(rolesOf(text, event)).toContain(roles)
  })
  test('a semicolon ends what the verb before it governs', () => {
    expect(factualityOf('Guards stopped a lorry; its driver was arrested.', 'COERCE')).toEqual(['happened'])
  })
})

describe('the subject of a dependent clause', () => {
  test.each([
    ['ASSAULT', 'Coast guards prevented pirates from attacking a tanker off Oman.', 'pirates > tanker'],
    ['ASSAULT', 'Two clerks were hurt after a gunman opened fire at a court in Bristol.', 'gunman > court'],
    ['ASSAULT', 'A farmer accused of murdering a tax inspector was arrested in Leeds.', 'farmer > inspector'],
    ['ASSAULT', 'Police charged a farmer with murdering a tax inspector.', 'farmer > inspector'],
  ])('%s: %s', (event, text, roles) => {
    expect(rolesOf(text, event)).toContain(roles)
  })
})

test('who wants to do a thing herself asks nobody else', () => {
  expect(rolesOf('The president wants to triple the budget and grow the Coast Guard.', 'REQUEST')).toEqual([])
})

describe('where, not against whom', () => {
  test.each([
    ['A Ghanaian frigate is patrolling the Gulf of Guinea.', 'frigate > '],
    ['A Ghanaian frigate is patrolling off Togo.', 'frigate > Togo'],
  ])('%s', (text, roles) => {
    expect(rolesOf(text, 'MOBILIZE')).toEqual([roles])
  })
})

test('"their" is not one politician by name', () => {
  expect(
    rolesOf(
      'Senator Anna Lund wants a law that makes the nominees of both parties free their staff.',
      'RETREAT',
    ).join(),
  ).not.toContain('Lund')
})

describe('whose deed a noun names after a verdict', () => {
  test.each([
    ['A farmer was convicted of the murder of a tax inspector.', 'farmer > inspector'],
    ['A driver was jailed for life for the killing of a Danish diplomat.', 'driver > diplomat'],
    [
      'Oscar Hobart was sentenced to twelve years in prison for his attack on a Danish embassy.',
      'Oscar Hobart > embassy',
    ],
    ['Lee Marr pleaded guilty to the murder of a senator.', 'Lee Marr > senator'],
  ])('%s', (text, roles) => {
    expect(rolesOf(text, 'ASSAULT')).toContain(roles)
  })

  test('a deed that names its doer keeps him', () => {
    expect(rolesOf("Latvia condemned Georgia for Russia's attack on Tbilisi.", 'ASSAULT')).not.toContain(
      'Georgia > Tbilisi',
    )
  })
})

describe('nobody is struck', () => {
  test.each([
    ['what somebody does to himself', 'Soldiers were killing themselves at a higher rate than civilians.'],
    ['a team', 'Falcons Beat Bears'],
    ['whom doctors fight for', 'Doctors at the army hospital fought for the life of the president.'],
  ])('%s: %s', (_, text) => {
    expect(rolesOf(text, 'ASSAULT')).toEqual([])
  })
})

describe('a noun that only tells the kind is no party', () => {
  test('the state whose waters they are', () => {
    expect(rolesOf('Russia made submarine incursions into Swedish waters.', 'MOBILIZE')).toEqual([
      'Russia > Swedish',
    ])
  })
  test('an approach like that of a strongman', () => {
    expect(rolesOf('Oman backs the strongman approach of Egypt.', 'SUPPORT').join()).not.toContain(
      '> strongman,',
    )
  })
})

describe('what follows a deed that was thwarted', () => {
  test('a participle tells what else was done', () => {
    expect(
      factualityOf('The Danish navy thwarted a raid on a tanker, arresting nine Somali pirates.', 'COERCE'),
    ).toEqual(['happened'])
  })
  test('a clause after "from" did not happen', () => {
    expect(
      factualityOf('Coast guards prevented pirates from attacking a tanker off Oman.', 'ASSAULT'),
    ).toEqual(['denied'])
  })
})

describe('who repels an attack strikes the attacker', () => {
  test.each([
    ['Ghanaian troops repelled an attack by rebels on the town of Bole.', 'troops > rebels'],
    ["Ghanaian troops fought off the rebels' assault on Bole.", 'troops > rebels'],
  ])('%s', (text, roles) => {
    expect(rolesOf(text, 'ASSAULT')).toContain(roles)
  })
})

test('what was refused had been asked', () => {
  expect(factualityOf('London turned down a request from Chad for weapons.', 'REQUEST')).toEqual(['happened'])
  expect(factualityOf('London received no request from Chad for weapons.', 'REQUEST')).not.toContain(
    'happened',
  )
})

test('the troops of a manoeuvre are not whom it is against', () => {
  expect(rolesOf('Russia carried out a manoeuvre of 80,000 troops and tanks.', 'MOBILIZE')).toEqual([
    'Russia > ',
  ])
})

test('a condition with "should" in front asks for nothing', () => {
  expect(rolesOf('Chad warned Sudan of war, should Libya attack its border.', 'REQUEST')).toEqual([])
})

test('"it" is no politician', () => {
  expect(
    rolesOf('Senator Adam Lund told a newspaper that hackers sanctioned by it were back.', 'SANCTION'),
  ).toEqual([])
})

describe('parties of promises and meetings', () => {
  test.each([
    [
      'AGREE',
      'Ethiopia agreed to allow UN aid workers expanded access to the region.',
      'Ethiopia > aid workers',
    ],
    ['AGREE', 'Egypt is willing to withdraw its troops if the talks succeed.', 'Egypt > '],
    ['AGREE', 'Malawi won a promise of ten million dollars from the World Bank.', 'World Bank > Malawi'],
    ['AGREE', 'The Latvian foreign minister is due in Tbilisi on Friday.', 'foreign minister > Tbilisi'],
    ['CONSULT', 'Envoys of Chad sat down with those of Libya in Tunis.', 'Envoys, Libya > '],
    ['CONSULT', 'A tour of the region took the Swedish premier to Botswana.', 'premier > Botswana'],
    ['CONCEDE', 'The Thai cabinet lifted a state of emergency.', 'cabinet > '],
  ])('%s: %s', (event, text, roles) => {
    expect(rolesOf(text, event)).toContain(roles)
  })

  test('each name of a list under one title is a party', () => {
    expect(
      rolesOf(
        'Foreign ministers Heiko Maas of Germany and Edgars Rinkevics of Latvia agreed on a common line.',
        'AGREE',
      ),
    ).toEqual(['Heiko Maas, Edgars Rinkevics > '])
  })
})

describe('cooperation of several, of a trade with its ministry, and through a mediator', () => {
  test.each([
    ['AGREE', 'Norway, Finland offer tents to Nepal', 'Norway, Finland > Nepal'],
    ['CONSULT', 'Talks between the ministry and nurses resumed on Friday.', 'ministry, nurses > '],
    ['CONSULT', 'The Kenyan premier met farmers in Nakuru.', 'premier, farmers > '],
    [
      'CONSULT',
      'Oman launched a mediation effort to end the rift between Chad and Niger.',
      'Oman > Chad, Niger',
    ],
    ['SUPPORT', 'A union of nurses endorsed Jane Roe.', 'union > Jane Roe'],
    [
      'SUPPORT',
      'A defence of the governor was mounted in Oslo by the finance minister.',
      'finance minister > governor',
    ],
    [
      'CONCEDE',
      'The European Commission granted the Latvian government permission to lend.',
      'European Commission > government',
    ],
    ['CONCEDE', 'The Kenyan government withdrew the fuel tax.', 'government > '],
    [
      'AGREE',
      'An offer of mediation in the strike of nurses was made by the ombudsman.',
      'ombudsman > nurses',
    ],
    ['RETREAT', 'Rebels turned in their rifles under the eyes of Danish officers.', 'Rebels > '],
    ['CONCEDE', 'The decree by which the Thai king ended martial law is a year old.', 'king > '],
    ['CONCEDE', 'The curfew in Lima was eased.', ' > Lima'],
    ['AGREE', 'The nurses whom the rebels have agreed to hand over to Togo are Danish.', 'rebels > Togo'],
  ])('%s: %s', (event, text, roles) => {
    expect(rolesOf(text, event)).toContain(roles)
  })
  test('who met film stars met nobody of politics', () => {
    expect(rolesOf('The minister met a group of film stars.', 'CONSULT')).toEqual([])
  })
})

describe('whose act it is, wherever the tree hangs the name', () => {
  test.each([
    [
      'ACCUSE',
      'Lisbon Mayor Ana Cruz and other left-wing politicians and rights groups have condemned the ruling.',
      'Ana Cruz, politicians, rights groups > ruling',
    ],
    [
      'CONSULT',
      'The meeting was attended by Finance Secretary R T Menon, BRC chairman N V Pillai and Kerala Health Minister Anil Bhat.',
      'R T Menon, N V Pillai, Anil Bhat > ',
    ],
    [
      'SANCTION',
      'A court said the sailors were guilty of theft and fined them 900 euros.',
      'court > sailors',
    ],
    [
      'COERCE',
      'A suspected Mafia boss arrested in a Sicilian police raid was found dead.',
      'police > Mafia boss',
    ],
    ['COERCE', 'Two hackers were detained during raids by Spanish police.', 'police > hackers'],
    ['COERCE', 'A trader was arrested in a drug raid.', ' > trader'],
    ['ASSAULT', 'The girl was gang raped in Delhi.', ' > girl'],
    ['RETREAT', 'KHARTOUM (Reuters) Sudan has freed two pilots.', 'Sudan > pilots'],
    [
      'REJECT',
      "Chennai: The Tamil Nadu government has denied permission to party president Amit Roy's proposed march on grounds that it might cause tension.",
      'government > Amit Roy',
    ],
    ['REQUEST', 'The governor mocked Jane Holt for rejecting a request by Kenya.', 'Kenya > Jane Holt'],
  ])('%s: %s', (event, text, roles) => {
    expect(rolesOf(text, event)).toContain(roles)
  })
})

describe('to whom, and not what is beside it', () => {
  test.each([
    ['AGREE', 'Israel is expected to lend Cyprus three firefighting planes.', 'Israel > Cyprus'],
    ['AGREE', 'Japan has agreed to lend Peru 80 billion yen for a mass transit line.', 'Japan > Peru'],
    ['AGREE', 'The force, to which Fiji has promised 200 men, is made up of volunteers.', 'Fiji > force'],
    ['RETREAT', 'Kenyan forces quit two camps in Somalia.', 'forces > Somalia'],
    [
      'REJECT',
      'The rebels pulled out of negotiations demanding recognition before going on.',
      'rebels > negotiations',
    ],
  ])('%s: %s', (event, text, roles) => {
    expect(rolesOf(text, event)).toContain(roles)
  })
  test.each([
    ['REJECT', 'The premier scrapped the accord in the wake of a Taliban ambush.', 'Taliban'],
    ['AGREE', 'Equal rights were promised by the prime minister of Latvia.', 'Latvia'],
    [
      'THREATEN',
      'Aid agencies that hide rebels would be expelled, the Ethiopian minister warned on Twitter.',
      'Twitter',
    ],
    ['REQUEST', 'The Georgian president appealed for German backing for her country.', 'country'],
    ['REJECT', 'The senator praises a cabinet that has walked away from our principles.', 'senator'],
  ])('%s: %s: not %s', (event, text, name) => {
    expect(rolesOf(text, event).filter((roles) => roles.split(' > ')[1].includes(name))).toEqual([])
  })
})
