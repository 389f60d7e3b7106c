import { describe } from 'vitest'
import { article, linksAll, type Row } from './linked.js'

const rows: readonly Row[] = [
  {
    name: 'some of the survivors are not all of them',
    articles: [
      article(
        '2024-02-02',
        'Ferry sinks off Vesk',
        'A ferry sank off Vesk on Thursday. Rescuers saved 74 people.',
      ),
      article(
        '2024-02-02',
        'Ferry sinks off Vesk',
        'A ferry sank off Vesk on Thursday with 189 people. Fifty of the survivors were picked up by fishermen.',
      ),
    ],
    two: [['74', 'Fifty']],
  },
  {
    name: 'all of the hostages are the hostages',
    articles: [
      article(
        '2024-02-02',
        'Siege of Vesk bank ends',
        'The siege of a bank in Vesk ended on Thursday. Police freed 74 hostages.',
      ),
      article(
        '2024-02-02',
        'Siege of Vesk bank ends',
        'The siege of a bank in Vesk ended on Thursday. Sixty of the hostages were freed.',
      ),
    ],
    one: [['74', 'Sixty']],
  },
  {
    name: 'a first count far below the toll is a question of its own, one near it is not',
    articles: [
      article('2024-02-02', 'Shooting in Vesk', 'A gunman killed 33 people in Vesk on Thursday.'),
      article(
        '2024-02-02',
        'Shooting in Vesk',
        'A gunman killed 33 people in Vesk on Thursday. Police had at first spoken of three dead.',
      ),
      article(
        '2024-02-02',
        'Shooting in Vesk',
        'A gunman killed 33 people in Vesk on Thursday. The mayor had earlier spoken of 31 dead.',
      ),
    ],
    one: [['33', '31']],
    two: [['33', 'three']],
  },
  {
    name: 'bystanders that are an article’s only figure are everybody',
    articles: [
      article(
        '2024-02-02',
        'Train crash near Vesk',
        'A train crashed into a lorry near Vesk on Thursday. Doctors said 40 people were hurt.',
      ),
      article(
        '2024-02-03',
        'Vesk train crash',
        'The train crash near Vesk was on Thursday. 37 passengers were hurt, police said.',
      ),
    ],
    one: [['40', '37']],
  },
  {
    name: 'but not where an article has them as a part',
    articles: [
      article(
        '2024-02-02',
        'Train crash near Vesk',
        'A train crashed into a lorry near Vesk on Thursday, killing 40 people. It killed 31 passengers, police said.',
      ),
      article(
        '2024-02-03',
        'Vesk train crash',
        'The train crash near Vesk was on Thursday. 35 passengers were killed, police said.',
      ),
    ],
    one: [['31', '35']],
    two: [['40', '35']],
  },
  {
    name: 'pupils and children of one school',
    articles: [
      article(
        '2024-02-02',
        'Coach crash near Vesk',
        'A coach crash near Vesk on Thursday killed 28 people, 22 of them children.',
      ),
      article(
        '2024-02-02',
        'Vesk coach crash',
        'The coach crash near Vesk on Thursday killed 28 people, including 21 pupils.',
      ),
    ],
    one: [['22', '21']],
  },
  {
    name: 'no pupils who are girls',
    articles: [
      article(
        '2024-02-02',
        'Coach crash near Vesk',
        'A coach crash near Vesk on Thursday killed 28 people, 22 of them girls.',
      ),
      article(
        '2024-02-02',
        'Vesk coach crash',
        'The coach crash near Vesk on Thursday killed 28 people, including 21 pupils.',
      ),
    ],
    two: [['22', '21']],
  },
  {
    name: 'what became of those taken is no part of those still held',
    articles: [
      article(
        '2024-02-02',
        'Hostages in Vesk',
        'Gunmen seized 11 tourists in Vesk on Thursday. Of the 11 tourists taken, eight are still held.',
      ),
      article(
        '2024-02-03',
        'Vesk hostages',
        'Gunmen seized tourists in Vesk on Thursday. Nine people are still held, elders said.',
      ),
    ],
    one: [['eight', 'Nine']],
  },
  {
    name: 'passengers of a train are everybody aboard, those of a plane are not',
    articles: [
      article(
        '2024-02-02',
        'Train derails near Vesk',
        'A train derailed near Vesk on Thursday, killing 12. The train was carrying 310 passengers.',
      ),
      article(
        '2024-02-02',
        'Vesk train crash',
        'The train crash near Vesk on Thursday killed 12. There were 340 people on board the train.',
      ),
    ],
    one: [['310', '340']],
  },
  {
    name: 'passengers of a plane are not everybody aboard',
    articles: [
      article(
        '2024-02-02',
        'Plane crashes near Vesk',
        'A plane crashed near Vesk on Thursday, killing 12. The plane was carrying 110 passengers.',
      ),
      article(
        '2024-02-02',
        'Vesk plane crash',
        'The plane crash near Vesk on Thursday killed 12. There were 116 people on board the plane.',
      ),
    ],
    two: [['110', '116']],
  },
  {
    name: 'a past event told with its month and without',
    articles: [
      article(
        '2024-02-02',
        'Fire in Vesk',
        'A fire in Vesk on Thursday killed 31 people. In December 1974, a fire in Tarsk killed 530 people.',
      ),
      article(
        '2024-02-02',
        'Vesk fire',
        'The fire in Vesk on Thursday killed 31 people. In 1974, a fire in Tarsk killed 480 people.',
      ),
    ],
    one: [['530', '480']],
  },
  {
    name: 'what a year sums up and one event of it',
    articles: [
      article(
        '2024-05-02',
        'Fire in Vesk',
        'A fire in Vesk on Wednesday killed 31 people. In January 2024, a fire in Tarsk killed 53 people.',
      ),
      article(
        '2024-05-02',
        'Vesk fire',
        'The fire in Vesk on Wednesday killed 31 people. Fires in 2024 have killed 480 people.',
      ),
    ],
    two: [['53', '480']],
  },
  {
    name: 'an event of a week ago and of its day',
    articles: [
      article(
        '2024-02-08',
        'Fire in Vesk',
        'A fire in Vesk on Wednesday killed 31 people. Last week a flood killed 53 people.',
      ),
      article(
        '2024-02-08',
        'Vesk fire',
        'The fire in Vesk on Wednesday killed 31 people. A flood on January 30 killed 58 people.',
      ),
    ],
    one: [['53', '58']],
  },
  {
    name: 'a section of a section headed by a country',
    articles: [
      article(
        '2024-02-02',
        'Storm Ansa kills 61',
        'Storm Ansa on Thursday killed 61 people.\n\n## Peru\n\n### Toll\n\nThe storm killed 48 people.\n\n## Ecuador\n\nThe storm killed 13 people.',
      ),
      article('2024-02-02', 'Storm Ansa', 'Storm Ansa on Thursday killed 61 people. In Peru 51 people died.'),
    ],
    one: [['48', '51']],
    two: [
      ['13', '51'],
      ['61', '48'],
    ],
  },
  {
    name: 'the side of a country',
    articles: [
      article(
        '2024-02-02',
        'Quake on the border of Peru and Ecuador',
        'A quake on Thursday killed 61 people. In Peru 48 people died.',
      ),
      article(
        '2024-02-02',
        'Border quake',
        'A quake on the border of Peru and Ecuador on Thursday killed 61 people. In Ecuador 13 people died. 51 people died on the Peruvian side.',
      ),
    ],
    one: [['48', '51']],
    two: [['61', '51']],
  },
  {
    name: 'a crew beside passengers',
    articles: [
      article(
        '2024-02-02',
        'Ferry sinks off Vesk',
        'A ferry sank off Vesk on Thursday, killing 12. The ferry had a crew of 16.',
      ),
      article(
        '2024-02-02',
        'Vesk ferry disaster',
        'The ferry that sank off Vesk on Thursday carried 310 passengers and 19 crew.',
      ),
    ],
    one: [['16', '19']],
    two: [['16', '310']],
  },
  {
    name: 'a tanker’s crew is everybody aboard',
    articles: [
      article('2024-02-02', 'Tanker sinks off Vesk', 'A tanker sank off Vesk on Thursday with a crew of 16.'),
      article(
        '2024-02-02',
        'Vesk tanker disaster',
        'The tanker that sank off Vesk on Thursday had 18 people on board.',
      ),
    ],
    one: [['16', '18']],
  },
  {
    name: 'who reports a figure is a place where another article has it as one',
    articles: [
      article(
        '2024-02-02',
        'Storm Ansa kills 25',
        'Storm Ansa hit the coast on Thursday, killing 25 people. In Orla, 19 people died.',
      ),
      article(
        '2024-02-02',
        'Storm Ansa',
        'Storm Ansa hit the coast on Thursday, killing 27 people. Orla reported 21 dead.',
      ),
    ],
    one: [['19', '21']],
    two: [['21', '25']],
  },
  {
    name: 'who reports a figure is no place by itself',
    articles: [
      article(
        '2024-02-02',
        'Storm Ansa kills 25',
        'Storm Ansa hit the coast on Thursday, killing 25 people.',
      ),
      article(
        '2024-02-02',
        'Storm Ansa',
        'Storm Ansa hit the coast on Thursday. Hospitals reported 21 dead.',
      ),
    ],
    one: [['25', '21']],
  },
  {
    name: 'a total that counts people on the ground',
    articles: [
      article(
        '2024-02-02',
        'Plane crashes in Vesk',
        'A plane crashed in Vesk on Thursday, killing 75 people, police said.',
      ),
      article(
        '2024-02-03',
        'Vesk plane crash',
        'The toll of the plane crash in Vesk on Thursday rose to 71, including 18 on the ground.',
      ),
    ],
    one: [['75', '71']],
    two: [['75', '18']],
  },
  {
    name: 'residents whom a plane fell on are those on the ground',
    articles: [
      article(
        '2024-02-02',
        'Plane crashes in Vesk',
        'A plane with 80 passengers and six crew crashed in Vesk on Thursday, killing 75 people, police said. Fifty-eight passengers and crew and 17 residents died, they said.',
      ),
      article(
        '2024-02-03',
        'Vesk plane crash',
        'The toll of the plane crash in Vesk on Thursday rose to 76, including 18 on the ground.',
      ),
    ],
    one: [['17', '18']],
    two: [['75', '17']],
  },
  {
    name: 'a part beside all of them in one sentence, a higher figure told later',
    articles: [
      article(
        '2024-02-02',
        'March in Maravia',
        'Sixty-four people were arrested in the country at a march on Thursday, police said, 29 of them in the capital. Lawyers speak of more than 90.',
      ),
      article(
        '2024-02-03',
        'After the march in Maravia',
        'The march in Maravia on Thursday drew thousands to the capital and led to the arrest of 31 people there.',
      ),
    ],
    two: [['Sixty-four', '31']],
  },
  {
    name: 'a headline’s country without another in the story',
    articles: [
      article(
        '2024-02-02',
        'Hurricane Ansa hits the coast, 11 dead',
        'Hurricane Ansa hit the coast on Thursday. It killed 11 people.',
      ),
      article(
        '2024-02-03',
        'Ansa weakens, 14 dead',
        'Hurricane Ansa hit the coast on Thursday. It killed 14 people.',
      ),
      article(
        '2024-02-03',
        'Hurricane Ansa: US toll at 12',
        'Hurricane Ansa hit the coast on Thursday. The toll rose to 12.',
      ),
    ],
    one: [['14', '12']],
  },
  {
    name: 'what an article opens with, beside another voice on it',
    articles: [
      article(
        '2024-02-02',
        'Fire in Vesk kills 41',
        'A fire in Vesk on Thursday killed 41 people. The opposition put the toll at 48.',
      ),
      article(
        '2024-02-02',
        'Vesk fire',
        'Forty-two people died in the fire in Vesk on Thursday, hospitals said.',
      ),
    ],
    one: [
      ['41', 'Forty-two'],
      ['48', 'Forty-two'],
    ],
  },
]

describe('parts and wholes of newswire', () => linksAll(rows))
