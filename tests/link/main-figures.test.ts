import { describe } from 'vitest'
import { article, linksAll, type Row } from './linked.js'

const rows: readonly Row[] = [
  {
    name: 'a lower toll that the text says is another count of the same',
    articles: [
      article(
        '2024-02-02',
        'Bomb in Vesk kills 23',
        'A bomb killed 23 people at a market in Vesk on Friday.',
      ),
      article(
        '2024-02-03',
        'Vesk mourns after bomb',
        'The bomb at a market in Vesk on Friday killed 38 people, the hospital said. An army statement gave a far lower toll: 19 killed. Police said nine people died at the scene.',
      ),
    ],
    one: [['23', '19']],
    two: [['23', 'nine']],
  },
  {
    name: 'a magnitude that was raised to another',
    articles: [
      article(
        '2024-02-02',
        'Quake hits Maravia',
        'A magnitude 7.5 earthquake hit Maravia on Thursday, killing 17 people. The survey, which first gave a magnitude of 7.5, later raised it to 7.9. In 1975 an earthquake of magnitude 5.9 hit Orla.',
      ),
      article('2024-02-03', 'Quake in Maravia', 'The magnitude 8.1 earthquake in Maravia killed 337 people.'),
    ],
    one: [['7.9', '8.1']],
    two: [['5.9', '8.1']],
  },
  {
    name: 'the dead who are known by name are not all of them',
    articles: [
      article(
        '2024-02-02',
        'Plane crash kills 102 in Vesk',
        'A plane crash in Vesk on Friday killed 102 people.',
      ),
      article(
        '2024-02-05',
        'Vesk crash: flight recorder found',
        'The plane crash in Vesk on Friday has a cause, police said. Only 38 bodies have been identified. Twelve people were identified as crew.',
      ),
    ],
    two: [['102', '38']],
  },
  {
    name: 'a headline’s figure is the main one, whatever lower figure in its text another article has too',
    articles: [
      article(
        '2024-02-02',
        'Bus crash near Vesk kills 31',
        'A bus crash near Vesk on Friday killed 31 people. By dusk 28 bodies had been brought up, while three people died later, the mayor said.',
      ),
      article(
        '2024-02-04',
        'Vesk mourns 34 dead in bus crash',
        'The bus crash near Vesk on Friday killed 34 people. Three people died overnight, the district said.',
      ),
    ],
    one: [['31', '34']],
    two: [
      ['three', '34'],
      ['31', 'Three'],
    ],
  },
  {
    name: 'what is said to be all there are is the main figure, not another voice on some of them',
    articles: [
      article(
        '2024-02-02',
        'Floods leave 98 missing near Vesk',
        'Floods near Vesk on Thursday left 98 people missing.',
      ),
      article(
        '2024-02-04',
        'Vesk floods: bodies found',
        'The floods near Vesk were on Thursday. A village head, Mira Tol, said 46 people were missing. In all, 81 people are listed as missing.',
      ),
    ],
    one: [['98', '81']],
  },
  {
    name: 'the place of a paragraph, where an article has it as a part',
    articles: [
      article(
        '2024-02-02',
        'Floods kill 37 in Maravia',
        'Floods in Maravia have killed 37 people since Thursday. In Vesk county 21 people died when a slide buried a camp.',
      ),
      article(
        '2024-02-03',
        'Maravia floods: more bodies',
        'The floods in Maravia since Thursday have killed 41 people, the government said.\n\nThe slide in Vesk county hit a camp of workers. Twenty-four bodies had been pulled from the mud by Friday, local television said.',
      ),
    ],
    one: [
      ['37', '41'],
      ['21', 'Twenty-four'],
    ],
    two: [['37', 'Twenty-four']],
  },
  {
    name: 'not that of the paragraph, where the figure has a building of its own',
    articles: [
      article(
        '2024-02-02',
        'Quake kills 37 in Maravia',
        'A quake in Maravia killed 37 people on Thursday. In Vesk town 21 people died.',
      ),
      article(
        '2024-02-03',
        'Maravia quake: more bodies',
        'The quake in Maravia on Thursday killed 41 people, the government said.\n\nIn Vesk town the quake struck at noon. Nine bodies had been pulled from the school by Friday, local television said.',
      ),
    ],
    two: [['21', 'Nine']],
  },
  {
    name: 'what follows on a figure at a place is told of that place',
    articles: [
      article(
        '2024-02-02',
        'Flood leaves 90 missing near Vesk',
        'A flood near Vesk on Thursday left 90 people missing.',
      ),
      article(
        '2024-02-03',
        'Vesk flood: workers found',
        'The flood near Vesk on Thursday left 80 people missing. Thirty workers have been found dead at the camp, and 46 are missing, Mira Tol said.',
      ),
    ],
    one: [['90', '80']],
    two: [['90', '46']],
  },
  {
    name: 'the dead with the gunman among them',
    articles: [
      article(
        '2024-02-02',
        'Gunman kills seven in Vesk mall',
        'A gunman killed seven people in a mall in Vesk on Thursday before shooting himself.',
      ),
      article(
        '2024-02-02',
        'Eight dead in shooting at Vesk mall',
        'A gunman shot people in a mall in Vesk on Thursday, leaving eight people dead, including himself. Officers found six people dead there, the gunman among them, a captain said.',
      ),
    ],
    two: [['seven', 'six']],
  },
  {
    name: 'a place that an article has for its largest figure both ways is no part',
    articles: [
      article(
        '2024-02-02',
        'Blasts kill 26 in Maravia',
        'The death toll from blasts in the city of Vesk on Thursday rose to 26. Three injured died there overnight in Vesk.',
      ),
      article(
        '2024-02-02',
        'Maravia blasts: 23 dead',
        'Blasts in Maravia on Thursday killed 23 people in Vesk.',
      ),
    ],
    one: [['26', '23']],
  },
  {
    name: 'who died later in hospital, and what is added to a toll',
    articles: [
      article(
        '2024-02-02',
        'Bus crash near Vesk kills 31',
        'A bus crash near Vesk on Friday killed 31 people. Five people died in hospital, the mayor said.',
      ),
      article(
        '2024-02-04',
        'Vesk bus crash',
        'Four people died overnight, raising the toll from 31. The bus crash near Vesk on Friday has now killed 35 people, police said. Three succumbed to their wounds at hospitals in Vesk.',
      ),
    ],
    one: [['Five', 'Three']],
    two: [
      ['31', 'Four'],
      ['31', 'Five'],
    ],
  },
  {
    name: 'guards, and security guards; a terminal for buses, and a bus stand',
    articles: [
      article(
        '2024-02-02',
        'Blasts kill 26 in Maravia',
        'Blasts in Maravia on Thursday killed 26 people. Two guards were shot dead. Seven people were killed at the bus terminal, and 11 in the market.',
      ),
      article(
        '2024-02-02',
        'Maravia blasts: 26 dead',
        'Blasts in Maravia on Thursday killed 26 people. Three security guards died. Nine people were killed at the bus stand, and 12 in the market.',
      ),
    ],
    one: [
      ['Two', 'Three'],
      ['Seven', 'Nine'],
    ],
  },
  {
    name: 'women, and women and children',
    articles: [
      article(
        '2024-02-02',
        'Rebels free hostages in Vesk',
        'Rebels who seized hostages in Vesk on Thursday released 18 women, police said.',
      ),
      article(
        '2024-02-02',
        'Vesk hostages released',
        'Rebels who seized hostages in Vesk on Thursday released 22 women and children, police said.',
      ),
    ],
    two: [['18', '22']],
  },
  {
    name: 'the toll of a storm that its article never names, with a day',
    articles: [
      article(
        '2024-02-03',
        'Maravia storm leaves 106 dead',
        'Storm Ondra left 106 people dead in Maravia on Friday, police said.',
      ),
      article(
        '2024-02-03',
        'Maravia floods kill 73',
        'Rescuers in Maravia saved people from roofs Friday after a tropical storm struck. The toll stood at 73 on Friday.',
      ),
    ],
    one: [['106', '73']],
  },
  {
    name: 'one side of a frontier that opens its sentence',
    articles: [
      article(
        '2024-02-02',
        'Quake kills 94 in Pakistan',
        'A quake in Pakistan on Thursday killed 94 people. On the Indian side of the frontier, seven people were killed.',
      ),
      article(
        '2024-02-02',
        'Pakistan quake kills 99',
        'A quake in Pakistan on Thursday killed 99 people. In India, nine people were killed.',
      ),
    ],
    one: [['seven', 'nine']],
  },
]

describe('which figure of an article answers', () => linksAll(rows))
