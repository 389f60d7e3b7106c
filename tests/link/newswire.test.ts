import { describe, expect, it } from 'vitest'
import { article, link, linksAll, type Row } from './linked.js'

const rows: readonly Row[] = [
  {
    name: 'countries of an event that struck several',
    articles: [
      article(
        '2024-03-05',
        'Storm Orsel kills 61 in two countries',
        'Storm Orsel killed 61 people, officials said on Tuesday. In Peru 48 people died. In Ecuador 13 people died.',
      ),
      article(
        '2024-03-05',
        'Storm Orsel',
        'Storm Orsel killed at least 52 people in Peru, the government said.',
      ),
    ],
    one: [['48', 'at least 52']],
    two: [
      ['61', 'at least 52'],
      ['13', 'at least 52'],
    ],
  },
  {
    name: 'one body of captives under several names',
    articles: [
      article(
        '2023-06-02',
        'Gunmen seize 18 engineers in Tarsk',
        'Gunmen on Thursday kidnapped 18 engineers in Tarsk, police said.',
      ),
      article(
        '2023-06-03',
        'Tarsk hostages',
        'Gunmen in Tarsk on Thursday kidnapped 24 civilians, the army said.',
      ),
    ],
    one: [['18', '24']],
  },
  {
    name: 'women and children of one raid',
    articles: [
      article(
        '2023-06-02',
        'Raid in Tarsk',
        'Gunmen on Thursday kidnapped 18 women in a raid in Tarsk, police said.',
      ),
      article(
        '2023-06-03',
        'Tarsk raid',
        'Gunmen on Thursday kidnapped 24 children in a raid in Tarsk, the army said.',
      ),
    ],
    two: [['18', '24']],
  },
  {
    name: 'what the dead are said to be',
    articles: [
      article(
        '2024-02-02',
        'Bus plunges into river near Vesk',
        'A bus crashed near Vesk on Thursday, killing 31 people. Eleven of the victims were pupils.',
      ),
      article(
        '2024-02-02',
        'Vesk bus crash',
        'A bus crash near Vesk on Thursday killed 31 people. Twelve pupils were killed, a school said.',
      ),
    ],
    one: [['Eleven', 'Twelve']],
    two: [['Eleven', '31']],
  },
  {
    name: 'a figure measured against an older event',
    articles: [
      article(
        '2024-02-02',
        'Market bombing in Orlan',
        'A bombing in Orlan on Thursday wounded 70 people in the deadliest attack in Orlan since the siege of 1991.',
      ),
      article(
        '2024-02-03',
        'Orlan bombing',
        'The bombing in Orlan on Thursday wounded 85 people, doctors said.',
      ),
    ],
    one: [['70', '85']],
  },
  {
    name: 'what followed on later days',
    articles: [
      article(
        '2024-06-07',
        'Orlan dam collapse kills 14',
        'The collapse of a dam near Orlan on Friday killed 14 people, officials said.',
      ),
      article(
        '2024-06-09',
        'Orlan dam collapse: toll at 37',
        'Rescuers found 23 more bodies in Orlan on Saturday, bringing the number of dead in the collapse of a dam to 37.',
      ),
    ],
    one: [['14', '37']],
  },
  {
    name: 'the place of the lead, and the places within it',
    articles: [
      article(
        '2024-02-02',
        'Blasts kill 31',
        'Bombs killed 31 people in the city of Vesk on Thursday, police said. In Old Vesk, 19 people died.',
      ),
      article('2024-02-03', 'Vesk blasts', 'The bombs of Thursday killed 34 people, police said.'),
    ],
    one: [['31', '34']],
    two: [['19', '34']],
  },
  {
    name: 'those whom it struck, by their calling',
    articles: [
      article('2024-02-02', 'Mine blast in Vesk', 'A blast in a mine in Vesk killed 31 miners on Thursday.'),
      article(
        '2024-02-03',
        'Vesk mine blast',
        'The blast in Vesk on Thursday killed 34 people, police said.',
      ),
    ],
    one: [['31', '34']],
  },
  {
    name: 'those of one calling among others',
    articles: [
      article('2024-02-02', 'Mine blast in Vesk', 'A blast in a mine in Vesk killed 31 miners on Thursday.'),
      article(
        '2024-02-03',
        'Vesk mine blast',
        'The blast in Vesk on Thursday killed 34 people, police said. Thirty-two miners were killed.',
      ),
    ],
    two: [['31', '34']],
  },
  {
    name: 'sites by what they are',
    articles: [
      article(
        '2024-02-02',
        'Blasts kill 31 in Vesk',
        'Three bombs killed 31 people in Vesk on Thursday, police said. It was morning. It rained. Nineteen people were killed at the market.',
      ),
      article(
        '2024-02-02',
        'Vesk blasts',
        'Bombs in Vesk on Thursday killed 33 people. Markets were closed. Schools were closed. Twenty died at the bazaar.',
      ),
    ],
    one: [
      ['31', '33'],
      ['Nineteen', 'Twenty'],
    ],
    two: [['Nineteen', '33']],
  },
  {
    name: 'an event elsewhere, told in passing',
    articles: [
      article(
        '2024-02-02',
        'Bombing in Vesk kills 31',
        'A bombing in Vesk on Thursday killed 31 people. Police came. Nobody claimed it. There were attacks in the past years, among them a bombing in Orlan that killed 37.',
      ),
      article('2024-02-03', 'Vesk bombing', 'The bombing in Vesk on Thursday killed 36 people, police said.'),
    ],
    one: [['31', '36']],
    two: [['37', '36']],
  },
  {
    name: 'with the attacker, as the next sentence says',
    articles: [
      article(
        '2024-02-02',
        'Shooting in Vesk',
        'A shooting in Vesk on Thursday killed six people, police said. The dead include the gunman.',
      ),
      article('2024-02-02', 'Vesk shooting', 'A gunman killed five people in Vesk on Thursday, police said.'),
    ],
    two: [['six', 'five']],
  },
  {
    name: 'the country of a figure that others tell of one country alone',
    articles: [
      article(
        '2024-03-05',
        'Storm Orsel kills 61 in two countries',
        'Storm Orsel killed 61 people, officials said on Tuesday. In Peru 48 people died. In Ecuador 13 people died.',
      ),
      article('2024-03-05', 'Storm Orsel toll', 'Storm Orsel has killed 48, officials said on Tuesday.'),
    ],
    two: [['61', '48']],
  },
  {
    name: 'the gravely injured',
    articles: [
      article(
        '2024-02-02',
        'Blast in Vesk',
        'A blast in Vesk on Thursday wounded 31 people, five of them critically.',
      ),
      article(
        '2024-02-02',
        'Vesk blast',
        'The blast in Vesk on Thursday wounded 32 people. Six were in intensive care.',
      ),
    ],
    one: [['31', '32']],
    two: [['five', '32']],
  },
  {
    name: 'soldiers who storm a place, no weather',
    articles: [
      article(
        '2024-02-02',
        'Soldiers storm Vesk prison',
        'Soldiers stormed a prison in Vesk on Friday, ending a riot in which 17 people were killed.',
      ),
      article(
        '2024-02-03',
        'Toll of Vesk riot',
        'The death toll of the riot in Vesk rose to 18 on Saturday.',
      ),
    ],
    one: [['17', '18']],
  },
  {
    name: 'two quakes of one country',
    articles: [
      article(
        '2024-05-02',
        'Quake in Maravia kills 41',
        'An earthquake in Maravia on Wednesday killed 41 people, officials said.',
      ),
      article(
        '2024-05-23',
        'New quake in Maravia kills 12',
        'An earthquake in Maravia on Wednesday killed 12 people, officials said.',
      ),
    ],
    two: [['41', '12']],
  },
  {
    name: 'what governments give, each its own',
    articles: [
      article(
        '2024-05-05',
        'Aid for Maravia quake',
        'After the earthquake in Maravia, Norway pledged $40 million while Canada pledged $25 million.',
      ),
      article(
        '2024-05-05',
        'Maravia quake aid',
        'The Norwegian government has promised $60 million for victims of the earthquake in Maravia.',
      ),
    ],
    one: [['$40 million', '$60 million']],
    two: [['$25 million', '$60 million']],
  },
]

describe('newswire clusters', () => {
  linksAll(rows)

  it('parts a crime in the wake of a disaster from the disaster', () => {
    const { stories } = link(
      article(
        '2024-05-02',
        'Quake in Maravia',
        'An earthquake in Maravia on Wednesday killed 41 people in Port Sarn.',
      ),
      article(
        '2024-05-09',
        'Two abducted in Maravia',
        'Gunmen abducted two aid workers in Port Sarn, Maravia, on Wednesday.',
      ),
    )
    expect(stories).toEqual([['0.md'], ['1.md']])
  })

  it('words money by what it is for', () => {
    const { textOf } = link(
      article(
        '2024-05-05',
        'Maravia quake',
        'After the earthquake in Maravia, Norway pledged $40 million in aid.',
      ),
    )
    expect(textOf('$40 million')).toMatch(/^How much money did Norway pledge after the Maravia earthquake/u)
  })
})

describe('days of one event', () => {
  it('puts two days next to each other to one question, and no others', () => {
    const { isOne } = link(
      article('2024-02-02', 'Fire in Vesk', 'A fire in Vesk on Thursday killed 31 people.'),
      article('2024-02-02', 'Vesk fire', 'The fire in Vesk on Wednesday killed 31 people.'),
      article('2024-02-02', 'Vesk fire', 'The fire in Vesk on Monday killed 31 people.'),
    )
    expect(isOne('Thursday', 'Wednesday')).toBe(true)
    expect(isOne('Wednesday', 'Monday')).toBe(false)
  })
})
