import {
  abducted,
  aboard,
  about,
  aftershocks,
  arrested,
  destroyed,
  displaced,
  evacuated,
  explosions,
  gap,
  held,
  infected,
  injured,
  involved,
  killed,
  magnitude,
  missing,
  money,
  type Row,
  released,
  rescued,
  says,
  trapped,
} from './row.js'

/** Short articles: what the sentences before say decides what a later figure is about. */
export const passages: readonly Row[] = [
  says(
    'ANKARA, March 14 (Xinhua) -- At least 21 people were killed and 34 others injured when a passenger bus overturned in the central province of Konya on Tuesday, local media reported. The bus was carrying 58 people to Istanbul, the state news agency said. Eight of the injured are in critical condition.',
    about(killed('At least 21', 21, null), {
      head: 'person',
      trigger: 'crash',
      date: '2006-03-14',
      speaker: 'local media',
    }),
    about(injured('34'), { date: '2006-03-14' }),
    about(aboard('58'), { speaker: 'state news agency' }),
    about(injured('Eight', 8), { partOf: 'of the' }),
  ),
  gap(
    'not read yet',
    says(
      'A powerful earthquake struck the mountains of northern Peru before dawn on Sunday. Officials said 34 people had died and 210 were injured. By Monday night the toll stood at 61, with dozens still buried under the ruins of a church.',
      about(killed('34'), { speaker: 'Officials', trigger: 'earthquake' }),
      injured('210'),
      about(killed('61'), { asOf: '2006-03-13', trigger: 'earthquake' }),
      trapped('dozens', 24, null, 'approx'),
    ),
  ),
  gap(
    'not read yet',
    says(
      'Gunmen seized a primary school in the rebel province on Monday, taking 120 pupils and six teachers hostage. Forty children were freed at noon. The attackers, said to number eight, are demanding the withdrawal of troops.',
      about(abducted('120'), { head: 'pupil' }),
      about(abducted('six', 6), { head: 'teacher' }),
      released('Forty', 40),
      involved('eight', 8),
    ),
  ),
  says(
    'A ferry carrying 340 people capsized in a storm off the island of Cebu, the coast guard said on Tuesday. Rescuers had picked up 187 survivors by dusk and recovered 23 bodies. The rest are missing. In 1987, more than 4,000 people died when the Dona Paz sank in the same waters.',
    about(aboard('340'), { speaker: 'coast guard' }),
    rescued('187'),
    killed('23'),
    about(killed('more than 4,000', 4000, null, 'lowOpen'), { date: '1987' }),
  ),
  says(
    'Two bombs exploded in a crowded market on Saturday, killing at least 17 people. The first went off at 10:15 a.m., the second 10 minutes later. Police have arrested four men.',
    explosions('Two', 2),
    killed('at least 17', 17, null),
    arrested('four', 4),
  ),
  says(
    'The Health Ministry on Wednesday reported 118 new infections, bringing the total to 2,304. Forty-one people have died.',
    about(infected('118', 118, 118, 'increment'), { speaker: 'Health Ministry' }),
    infected('2,304'),
    killed('Forty-one', 41),
  ),
  gap(
    'not read yet',
    says(
      'An explosion tore through a coal mine in Shanxi on Thursday with 96 miners underground. Fifty-eight of them made it to the surface. Rescuers have found 15 bodies, and hopes are fading for the other 23.',
      trapped('96'),
      rescued('Fifty-eight', 58),
      killed('15'),
      missing('23'),
    ),
  ),
  gap(
    'not read yet',
    says(
      'Hurricane-force winds tore across northern Europe on Friday, killing 14 people. Seven died in Germany, four in Poland and three in the Netherlands. Most were crushed by falling trees.',
      killed('14'),
      about(killed('Seven', 7), { place: 'Germany' }),
      about(killed('four', 4), { place: 'Poland' }),
      about(killed('three', 3), { place: 'the Netherlands' }),
    ),
  ),
  gap(
    'not read yet',
    says(
      'The prime minister said 12 rebels were killed in the raid. A rebel spokesman put the number at three. Hospital officials said they had received nine bodies.',
      about(killed('12'), { speaker: 'prime minister', head: 'rebel' }),
      about(killed('three', 3), { speaker: 'rebel spokesman' }),
      about(killed('nine', 9), { speaker: 'Hospital officials' }),
    ),
  ),
  gap(
    'not read yet',
    says(
      'Seven tourists, among them two Swiss, were kidnapped in the desert in February. Five were freed last week. The two still in captivity are thought to be in Mali.',
      abducted('Seven', 7),
      about(abducted('two', 2), { partOf: 'including' }),
      released('Five', 5),
      held('two', 2),
    ),
  ),
  gap(
    'not read yet',
    says(
      'Twelve people were killed in a stampede at a soccer stadium on Sunday, officials said, lowering an earlier figure of 19. About 80 were hurt. The stadium, built for 35,000, had let in 50,000.',
      killed('Twelve', 12),
      killed('19', 19, 19, 'retracted'),
      injured('About 80', 80, 80, 'approx'),
    ),
  ),
  gap(
    'not read yet',
    says(
      'Wildfires have burned 12,000 acres and destroyed 45 homes in the hills east of the city. Some 6,000 residents were told to leave on Monday. No deaths have been reported.',
      destroyed('45'),
      evacuated('Some 6,000', 6000, 6000, 'approx', 'planned'),
      killed('No', 0),
    ),
  ),
  gap(
    'not read yet',
    says(
      'A magnitude-6.6 earthquake hit the coast at 7:03 p.m. on Wednesday. Nine people were killed, most of them in Ica. More than 90 aftershocks followed, one of them measuring 5.4.',
      about(magnitude('6.6', 6.6), { trigger: 'earthquake' }),
      killed('Nine', 9),
      aftershocks('More than 90', 90, null, 'lowOpen'),
      aftershocks('one', 1),
      magnitude('5.4', 5.4),
    ),
  ),
  gap(
    'not read yet',
    says(
      'The coup leaders said four people had died in the fighting around the palace. Witnesses counted at least 11 bodies. Soldiers arrested 30 officers loyal to the president.',
      about(killed('four', 4), { speaker: 'coup leaders' }),
      about(killed('at least 11', 11, null), { speaker: 'Witnesses' }),
      about(arrested('30'), { head: 'officer' }),
    ),
  ),
  says(
    'Rescue workers pulled a 9-year-old girl alive from the rubble on Friday, five days after the quake that killed more than 5,000 people in the province. She was the 14th person found alive. The government has promised $300 to every family that lost its home.',
    killed('more than 5,000', 5000, null, 'lowOpen'),
  ),
  says(
    'The airliner went down minutes after takeoff with 107 passengers and seven crew on board. There were no survivors. Four people on the ground were also killed.',
    aboard('107'),
    aboard('seven', 7),
    rescued('no', 0),
    killed('Four', 4),
  ),
  says(
    'Police fired on strikers at a platinum mine on Thursday, killing 34 and wounding 78. The union says 37 died. Ten people, including two officers, had been killed in the week before.',
    killed('34'),
    injured('78'),
    about(killed('37'), { speaker: 'union' }),
    killed('Ten', 10),
    about(killed('two', 2), { head: 'officer', partOf: 'including' }),
  ),
  says(
    'Floods have driven 200,000 people from their homes. In one district alone 31 drowned. The U.N. asked donors for $45 million.',
    displaced('200,000'),
    killed('31'),
    money('$45 million', 45e6),
  ),
  gap(
    'not read yet',
    says(
      'The United States lost seven soldiers in Iraq on Monday, the military said, its worst day since January. Five died when a bomb hit their vehicle. The two others were shot by snipers.',
      about(killed('seven', 7), { head: 'soldier', speaker: 'military' }),
      killed('Five', 5),
      killed('two', 2),
    ),
  ),
  gap(
    'not read yet',
    says(
      'Somali pirates released a cargo ship and its 19 crew on Friday. They are believed to hold 11 other vessels and more than 200 sailors.',
      released('19'),
      held('more than 200', 200, null, 'lowOpen', 'feared'),
    ),
  ),
  gap(
    'not read yet',
    says(
      'Ten climbers set out on Saturday. Three turned back, and four were found dead on Wednesday. The other three are missing.',
      killed('four', 4),
      missing('three', 3),
    ),
  ),
]
