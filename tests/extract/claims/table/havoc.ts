import {
  aftershocks,
  destroyed,
  displaced,
  explosions,
  gap,
  injured,
  killed,
  magnitude,
  money,
  type Row,
  says,
  speed,
} from './row.js'

/** What storms, quakes, fires and bombs do to things, how strong they are and what they cost. */
export const havoc: readonly Row[] = [
  says(
    'The 7.1-magnitude quake flattened 300 houses and damaged 1,200 more.',
    magnitude('7.1', 7.1),
    destroyed('300'),
  ),
  says('The quake, measuring 6.8, struck at 5:12 a.m.', magnitude('6.8', 6.8)),
  says(
    'A tremor that registered 5.9 on the Richter scale was felt as far away as Naples.',
    magnitude('5.9', 5.9),
  ),
  says(
    'The U.S. Geological Survey put the magnitude at 7.4, revising it down from 7.6.',
    magnitude('7.4', 7.4),
    magnitude('7.6', 7.6, 7.6, 'retracted'),
  ),
  says(
    'It was followed by more than 40 aftershocks, the strongest a magnitude 5.5.',
    aftershocks('more than 40', 40, null, 'lowOpen'),
    magnitude('5.5', 5.5),
  ),
  says('At least 25 aftershocks had been recorded by noon.', aftershocks('At least 25', 25, null)),
  gap(
    'unit outside the figure',
    says(
      'The cyclone packed winds of 120 mph and gusts of up to 145 mph.',
      speed('120 mph', 120),
      speed('up to 145 mph', null, 145),
    ),
  ),
  says('Damage was estimated at $2 billion.', money('$2 billion', 2e9)),
  says(
    'Washington pledged $10 million in emergency aid and Tokyo $4 million.',
    money('$10 million', 1e7),
    money('$4 million', 4e6),
  ),
  gap(
    'unit outside the figure',
    says('The thieves made off with jewels worth 12 million euros.', money('12 million euros', 12e6)),
  ),
  says('The kidnappers are asking for a ransom of $250,000.', money('$250,000', 250000)),
  says('Two blasts in quick succession shook the bazaar.', explosions('Two', 2)),
  says('Three bombs went off on commuter trains at the height of the morning rush.', explosions('Three', 3)),
  says('Ten houses collapsed and 40 were damaged.', destroyed('Ten', 10)),
  says('The fire gutted 17 apartments and left 60 people homeless.', destroyed('17'), displaced('60')),
  says(
    'The tornado ripped the roofs off dozens of homes, destroying at least 36.',
    destroyed('at least 36', 36, null),
  ),
  says('Some 4,500 mud-brick homes were reduced to rubble.', destroyed('Some 4,500', 4500, 4500, 'approx')),
  gap(
    'the tagger takes a verb for an adjective',
    says('Rioters torched 50 cars and looted a dozen shops.', destroyed('50')),
  ),
  says('The flood swept away six bridges and 800 head of cattle.', destroyed('six', 6)),
  says(
    'Flames consumed more than 150 buildings in the old town.',
    destroyed('more than 150', 150, null, 'lowOpen'),
  ),
  gap(
    'all before a bare figure',
    says('In one village, 90 percent of the houses were destroyed; in another, all 210.', destroyed('210')),
  ),
  says('The storm knocked out power to 300,000 customers and uprooted 1,000 trees.'),
  says(
    'Four explosions were heard shortly after 9 p.m., and a fifth followed an hour later.',
    explosions('Four', 4),
  ),
  says('Engineers defused two bombs near the station; a third exploded, injuring four.', injured('four', 4)),
  says(
    'A magnitude 6.1 quake in 1997 killed 11 people in the same region.',
    magnitude('6.1', 6.1),
    killed('11'),
  ),
  says('The epicenter was 33 kilometers below the surface and 140 kilometers from the city of 900,000.'),
  says('It was the strongest earthquake since one of 8.2 in 1985.', magnitude('8.2', 8.2)),
  gap(
    'modality of sums',
    says(
      'Insurers expect losses of $1.5 billion to $2 billion.',
      money('$1.5 billion to $2 billion', 1.5e9, 2e9, 'feared'),
    ),
  ),
  says('The blaze destroyed or damaged 85 homes.', destroyed('85')),
]
