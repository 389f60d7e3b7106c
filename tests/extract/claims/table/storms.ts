import {
  destroyed,
  displaced,
  evacuated,
  infected,
  injured,
  killed,
  missing,
  money,
  type Row,
  rescued,
  trapped,
} from './row.js'

export const storms: readonly Row[] = [
  {
    text: 'MANILA, Dec. 1 (AFP) - The death toll from a typhoon that triggered mudslides in the eastern Philippines climbed to 208 on Friday with 261 others missing, the Red Cross said.',
    claims: [killed('208'), missing('261')],
  },
  {
    text: 'Hurricane Delmar, a Category 4 storm with winds of 135 mph, flattened 1,200 homes and left two people dead.',
    claims: [destroyed('1,200'), killed('two', 2)],
  },
  {
    text: 'More than 1.5 million people were ordered to leave low-lying areas ahead of the storm.',
    claims: [evacuated('More than 1.5 million', 1500000, null, 'lowOpen', 'planned')],
  },
  {
    text: 'Authorities moved 380,000 people to safety in the coastal province of Zhejiang and called 28,000 fishing boats back to port, Xinhua said.',
    claims: [evacuated('380,000')],
  },
  {
    text: 'Floods and landslides unleashed by a week of torrential rain have killed nearly 400 people and driven 600,000 from their homes in eastern India.',
    claims: [killed('nearly 400', null, 400, 'highOpen'), displaced('600,000')],
  },
  {
    text: 'The floods have inundated 45,000 hectares of farmland, ruined 12,500 houses and caused direct economic losses of 1.2 billion yuan (US$150 million).',
    claims: [destroyed('12,500'), money('1.2 billion', 1.2e9)],
  },
  {
    text: 'Twenty-six people have died and 11 are missing in the floods, which have affected 2.3 million people in 34 counties.',
    claims: [killed('Twenty-six', 26), missing('11')],
  },
  {
    text: 'Soldiers in rubber boats rescued 150 villagers stranded on rooftops, while 70 more were still stranded.',
    claims: [rescued('150'), displaced('70')],
  },
  {
    text: 'Three people drowned, two were electrocuted and one was crushed by a falling tree.',
    gap: 'one after which',
    claims: [killed('Three', 3), killed('two', 2), killed('one', 1)],
  },
  {
    text: 'Storm death toll rises to 14 in Central America; 40,000 homeless',
    claims: [killed('14'), displaced('40,000')],
  },
  {
    text: 'The tornado cut a path 20 miles long and half a mile wide, destroying at least 90 homes, damaging 300 others and injuring 63 people, two critically.',
    claims: [destroyed('at least 90', 90, null), injured('63'), injured('two', 2)],
  },
  {
    text: 'Power was cut to 800,000 customers and 112 flights were canceled.',
    claims: [],
  },
  {
    text: 'Five deaths were blamed on the storm: three in Haiti and two in the Dominican Republic.',
    claims: [killed('Five', 5), killed('three', 3), killed('two', 2)],
  },
  {
    text: 'Insured losses could reach $25 billion, making it one of the two costliest hurricanes on record.',
    gap: 'modality of sums',
    claims: [money('$25 billion', 25e9, 25e9, 'feared')],
  },
  {
    text: 'About 9,000 evacuees were still in 48 shelters on Tuesday, down from 23,000 over the weekend.',
    claims: [evacuated('About 9,000', 9000, 9000, 'approx'), evacuated('23,000')],
  },
  {
    text: 'A fishing boat with a crew of 12 sank off the coast; four fishermen were plucked from the water by helicopter.',
    claims: [{ measure: 'aboard', exact: '12', low: 12, high: 12, flags: [] }, rescued('four', 4)],
  },
  {
    text: 'The government fears the number of dead will exceed 1,000.',
    claims: [killed('exceed 1,000', 1000, null, 'lowOpen', 'feared')],
  },
  {
    text: 'In Guangdong, 30 people were killed and 10 missing; in neighboring Fujian, the figures were 22 and seven.',
    gap: 'breakdown after a colon or in a gapped clause',
    claims: [killed('30'), missing('10'), killed('22'), missing('seven', 7)],
  },
  {
    text: 'Landslides buried 19 people in Yunnan Province early Wednesday, of whom eight have been dug out alive.',
    gap: 'verb frame: trapped',
    claims: [trapped('19'), rescued('eight', 8)],
  },
  {
    text: 'The river crested at 31.7 feet, 12 feet above flood stage, forcing 2,100 residents of the town of 9,800 to flee.',
    claims: [displaced('2,100')],
  },
  {
    text: 'At least 10 people were reported dead in Florida, where the storm came ashore with 12-foot waves, and three in Georgia.',
    claims: [killed('At least 10', 10, null), killed('three', 3)],
  },
  {
    text: 'The European Union pledged 3 million euros in aid, and Japan promised 200 tents and 10,000 blankets.',
    claims: [money('3 million', 3e6)],
  },
  {
    text: 'Officials said the dead numbered 73, with a further 150 people injured and 6,000 left homeless.',
    claims: [killed('73'), injured('150'), displaced('6,000')],
  },
  {
    text: 'The typhoon killed 1,269 people. Included in the death toll were 381 fishermen and 12 children.',
    claims: [killed('1,269'), killed('381'), killed('12')],
  },
  {
    text: 'The maximum estimated death toll from the storm is over 15,000.',
    claims: [killed('over 15,000', 15000, null, 'lowOpen', 'feared')],
  },
  {
    text: 'By Friday 649 cases of fever had been reported in the camps, and 30 deaths.',
    claims: [infected('649'), killed('30')],
  },
  {
    text: 'The 26-storey hotel and a 640-bed hospital were damaged.',
    claims: [],
  },
]
