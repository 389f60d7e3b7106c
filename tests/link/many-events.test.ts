import { describe } from 'vitest'
import { article, linksAll, type Row } from './linked.js'

const market = article(
  '2024-02-03',
  'Bomb in Vesk market',
  'A bomb killed 40 people in a market in Vesk on Friday.',
)
const second = (text: string) =>
  article('2024-02-04', 'Vesk bombing', `The bombing in Vesk was on Friday. ${text}`)

const rows: readonly Row[] = [
  {
    name: 'what a kind of event does every year is no figure of one',
    articles: [market, second('Some 300 people die in such attacks every year, a report said.')],
    two: [['40', 'Some 300']],
  },
  {
    name: 'but a market may be visited every day',
    articles: [market, second('It killed 44 people in a market that is visited by 900 people every day.')],
    one: [['40', '44']],
  },
  {
    name: 'all of the past weeks is more than the event',
    articles: [market, second('Bombings have killed 61 people in the past six weeks, the ministry said.')],
    two: [['40', '61']],
  },
  {
    name: 'but the deadliest of the past weeks is the event',
    articles: [
      market,
      second('It killed 44 people in the deadliest attack in the past six weeks, the ministry said.'),
    ],
    one: [['40', '44']],
  },
  {
    name: 'others of its kind, listed behind a colon',
    articles: [
      market,
      second(
        'It was the third such attack in four months: gunmen killed 31 people in a hotel, and a car bomb killed 52.',
      ),
    ],
    two: [
      ['40', '31'],
      ['40', '52'],
    ],
  },
  {
    name: 'but its second explosion is a part of it',
    articles: [market, second('The second explosion was louder, a witness said: 44 people died.')],
    one: [['40', '44']],
  },
  {
    name: 'two events of one year at two places, without a word for what they were',
    articles: [
      article(
        '2024-02-03',
        'Gunman kills nine in Vesk',
        'A gunman killed nine people in Vesk on Friday. In 2019, a man killed 18 people at a shop in Orla.',
      ),
      article(
        '2024-02-04',
        'Vesk shooting',
        'Nine people died in the shooting in Vesk on Friday. In the worst, a student killed 32 people at a college in 2019.',
      ),
    ],
    two: [['18', '32']],
  },
  {
    name: 'but one where both name the place, or give its figure',
    articles: [
      article(
        '2024-02-03',
        'Gunman kills nine in Vesk',
        'A gunman killed nine people in Vesk on Friday. In 2019, a man killed 18 people at a shop in Orla. In 2011, 26 people were killed at a school.',
      ),
      article(
        '2024-02-04',
        'Vesk shooting',
        'A gunman killed nine people in Vesk on Friday. In 2019, a man killed at least 17 people in Orla. In 2011, some 26 people were killed.',
      ),
    ],
    one: [
      ['18', 'at least 17'],
      ['26', 'some 26'],
    ],
  },
  {
    name: 'a toll decades before',
    articles: [
      article(
        '2024-02-03',
        'Gas leak kills 11 in Vesk',
        'A gas leak killed 11 people in Vesk on Friday. Smoke rose. It cleared. Three decades after Orla, where 800 people died, there are few inspectors.',
      ),
      article('2024-02-04', 'Vesk gas leak', 'The gas leak in Vesk killed 13 people on Friday.'),
    ],
    two: [['800', '13']],
  },
  {
    name: 'bodies found on two days',
    articles: [
      article(
        '2024-02-03',
        'Stampede in Vesk kills 50',
        'A stampede killed 50 people in Vesk on Friday. Twenty bodies were pulled from the river.',
      ),
      article(
        '2024-02-04',
        'Vesk stampede toll at 69',
        'The stampede in Vesk on Friday killed 69 people. Nineteen bodies were pulled from the river overnight.',
      ),
    ],
    two: [['Twenty', 'Nineteen']],
  },
  {
    name: 'an article that names only the storm of last year is not about it',
    articles: [
      article(
        '2024-02-03',
        'Typhoon Paloma kills 418',
        'Typhoon Paloma killed 418 people in the Philippines on Friday. Tropical storm Wanda killed 1,200 people last year.',
      ),
      article(
        '2024-02-05',
        'Where the river turned in the Philippines',
        'The typhoon has killed 459 people in the Philippines. Last year it was Wanda, which killed 1,268 people.',
      ),
    ],
    one: [['418', '459']],
    two: [['1,200', '459']],
  },
]

describe('figures of many events', () => linksAll(rows))
