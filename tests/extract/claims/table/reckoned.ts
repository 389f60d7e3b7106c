import {
  abducted,
  about,
  arrested,
  destroyed,
  held,
  infected,
  injured,
  killed,
  type Row,
  rescued,
  says,
} from './row.js'

/** For which day a figure holds, what has replaced it or adds to it, and which event it is of. */
export const reckoned: readonly Row[] = [
  says(
    'The agency said on Tuesday that 632 people had died as of March 12.',
    about(killed('632'), { asOf: '2006-03-12' }),
  ),
  says(
    'As of Monday night the toll had stood at 49, the office said. Another 12 bodies were found later, it said.',
    about(killed('49'), { asOf: '2006-03-13' }),
    about(killed('12', 12, 12, 'increment'), { asOf: '2006-03-15' }),
  ),
  says(
    'On Monday, the number of cases surpassed 900.',
    about(infected('surpassed 900', 900, null, 'lowOpen'), { asOf: '2006-03-13' }),
  ),
  says('On Monday, a bomb killed nine people.', about(killed('nine', 9), { asOf: '2006-03-15' })),
  says(
    'According to a report dated March 9, the virus has killed 606 people.',
    about(killed('606'), { asOf: '2006-03-09' }),
  ),
  says(
    'Up to 400 people could be killed by Friday if the dam breaks, the office said.',
    about(killed('Up to 400', null, 400, 'feared'), { asOf: '2006-03-15' }),
  ),
  says(
    'They gave the number of dead as 427 on Tuesday, a figure they had put at 445 the night before.',
    killed('427'),
    about(killed('445', 445, 445, 'retracted'), { asOf: '2006-03-13' }),
  ),
  says(
    'The ministry lowered its count of 454 deaths to 419 after tests.',
    killed('454', 454, 454, 'retracted'),
    killed('419'),
  ),
  says('The ministry kept its count of 454 deaths.', killed('454')),
  says(
    'Forty-five new cases and 28 deaths were reported, the agency said.',
    infected('Forty-five', 45, 45, 'increment'),
    killed('28', 28, 28, 'increment'),
  ),
  says('The clinic reported 45 cases and 28 deaths.', infected('45'), killed('28')),
  says('Two of the dead were rescue workers.', killed('Two', 2)),
  says('Two of the climbers were rescued.', rescued('Two', 2)),
  says('There are now about 500, and some 50 are killed each year.', killed('some 50', 50, 50, 'approx')),
  says('He lost two sons, said Nazim Gol, a seller, 55, whose shop is near.', killed('two', 2)),
  says(
    'Nine guards were still being held on Tuesday, down from 13 at noon.',
    held('Nine', 9),
    held('13', 13, 13, 'retracted'),
  ),
  says('Scientists said 15 fossils were trapped in ice and six mice died.'),
  says('The party captured 142 of 250 seats. Some 23 candidates are still in the race.'),
  says(
    'Gunmen captured 142 of 250 villagers. Twenty-three hostages are still in the school.',
    abducted('142'),
    held('Twenty-three', 23),
  ),
  says(
    'A flood in Dorra swept away a bridge on Sunday.\n\nIn May 1998 a flood killed 40 people, and in 2001, 31 people died.',
    about(killed('40'), { date: '1998-05' }),
    about(killed('31'), { date: '2001' }),
  ),
  says(
    'A truck bomb exploded in a market on Tuesday, killing 32 people and wounding 85, and a second blast later killed three.',
    about(killed('32'), { role: 'main' }),
    about(injured('85'), { role: 'main' }),
    killed('three', 3),
  ),
  says(
    'Commandos freed the hostages on Tuesday, ending a siege in which 20 people were killed.\n\nA siege a year ago cost 12 lives.',
    about(killed('20'), { role: 'main' }),
    killed('12'),
  ),
  says(
    'An earthquake shook the island of Dorra on Sunday.\n\nNine people were pulled alive from the ruins on Tuesday.',
    about(rescued('Nine', 9), { role: 'main', date: '2006-03-12' }),
  ),
  says(
    'An earthquake shook the island of Dorra on Sunday.\n\nNine people were killed on Tuesday.',
    about(killed('Nine', 9), { role: 'background', date: '2006-03-14' }),
  ),
  says(
    'An outbreak of cholera has killed 12 people in Dorra since January.',
    about(killed('12'), { role: 'main' }),
  ),
  says(
    'A storm hit the coast of Dorra on Tuesday. Its chief told a news conference that 14 houses were destroyed.',
    about(destroyed('14'), { role: 'main', trigger: 'storm' }),
  ),
  says(
    'A clerk who had been fired last week shot six people dead. Police held two men.',
    killed('six', 6),
    arrested('two', 2),
  ),
]
