import {
  aftershocks,
  destroyed,
  displaced,
  injured,
  killed,
  magnitude,
  missing,
  money,
  type Row,
  rescued,
  trapped,
} from './row.js'

export const earthquakes: readonly Row[] = [
  {
    text: 'KARVAN, Iran, March 3 (AFP) - A powerful earthquake measuring 6.4 on the Richter scale jolted southern Iran before dawn Tuesday, killing at least 270 people and injuring more than 900, state television reported.',
    claims: [
      magnitude('6.4', 6.4),
      killed('at least 270', 270, null),
      injured('more than 900', 900, null, 'lowOpen'),
    ],
  },
  {
    text: 'BEIJING, Oct. 26 (Xinhua) -- The death toll from the earthquake that hit Minle County has risen to nine, with 43 others injured, the provincial seismological bureau said Sunday.',
    claims: [killed('nine', 9), injured('43')],
  },
  {
    text: 'The 5.8-magnitude quake, whose epicenter was 25 miles southwest of the port city, struck at 9:17 p.m. and lasted 40 seconds.',
    claims: [magnitude('5.8', 5.8)],
  },
  {
    text: 'Quake of magnitude 7.1 rocks northern islands, no injuries reported',
    claims: [magnitude('7.1', 7.1), injured('no', 0)],
  },
  {
    text: 'The U.S. Geological Survey put the magnitude at 6.9, while the national observatory measured it at 7.2.',
    claims: [magnitude('6.9', 6.9), magnitude('7.2', 7.2)],
  },
  {
    text: 'The Geological Survey, based in Golden, Colo., initially gave the magnitude as 7.6 but later lowered it to 7.4.',
    claims: [magnitude('7.6', 7.6, 7.6, 'retracted'), magnitude('7.4', 7.4)],
  },
  {
    text: 'More than 120 aftershocks have been recorded, the strongest of magnitude 5.2.',
    claims: [aftershocks('More than 120', 120, null, 'lowOpen'), magnitude('5.2', 5.2)],
  },
  {
    text: 'Hundreds of aftershocks rattled the region overnight, sending thousands of residents fleeing into the streets.',
    claims: [aftershocks('Hundreds', 200, null, 'approx'), displaced('thousands', 2000, null, 'approx')],
  },
  {
    text: 'Two strong aftershocks, measuring 5.5 and 5.1, shook the town within an hour.',
    claims: [aftershocks('Two', 2), magnitude('5.5', 5.5), magnitude('5.1', 5.1)],
  },
  {
    text: 'At least 31 dead, 200 hurt as quake flattens mountain villages',
    claims: [killed('At least 31', 31, null), injured('200')],
  },
  {
    text: 'Rescuers pulled a 6-year-old girl and two of her brothers alive from the rubble of a five-story apartment block 52 hours after the quake.',
    claims: [rescued('two', 2)],
  },
  {
    text: 'Officials said 1,340 bodies had been recovered by nightfall Friday, 212 of them from a single school.',
    claims: [killed('1,340'), killed('212')],
  },
  {
    text: 'The toll now stands at 2,266 dead and 10,243 injured, with some 180,000 homeless, the Interior Ministry said.',
    claims: [killed('2,266'), injured('10,243'), displaced('some 180,000', 180000, 180000, 'approx')],
  },
  {
    text: 'About 60 people were believed to be still trapped under the debris of a collapsed supermarket.',
    claims: [trapped('About 60', 60, 60, 'approx', 'feared')],
  },
  {
    text: 'The quake left 14 people dead and another 120 injured, and toppled 3,400 houses.',
    claims: [killed('14'), injured('120'), destroyed('3,400')],
  },
  {
    text: 'It was the deadliest tremor in the country since 1990, when a 7.7-magnitude quake killed some 35,000 people in the northwest.',
    claims: [magnitude('7.7', 7.7), killed('some 35,000', 35000, 35000, 'approx')],
  },
  {
    text: 'Of the 12 villages hit, the worst affected was Darreh, 18 kilometers from the epicenter, where 70 percent of the buildings collapsed.',
    claims: [],
  },
  {
    text: 'The government has sent 3,000 soldiers, 500 tents and 20 tons of medicine to the stricken area.',
    claims: [],
  },
  {
    text: 'Between 300 and 400 people may still be buried under the rubble, the governor told Reuters.',
    claims: [trapped('Between 300 and 400', 300, 400, 'feared')],
  },
  {
    text: 'The number of injured climbed above 5,000, of whom 640 were in serious condition.',
    claims: [injured('above 5,000', 5000, null, 'lowOpen'), injured('640')],
  },
  {
    text: 'Damage was estimated at between $3 billion and $5 billion, an insurance group said.',
    claims: [money('between $3 billion and $5 billion', 3e9, 5e9)],
  },
  {
    text: 'Seventeen people died, five of them children, when the roof of a mosque caved in.',
    claims: [killed('Seventeen', 17), killed('five', 5)],
  },
  {
    text: 'Four people, including two Chinese engineers, were killed and three remain unaccounted for after the temblor.',
    claims: [killed('Four', 4), killed('two', 2), missing('three', 3)],
  },
]
