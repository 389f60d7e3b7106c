import {
  abducted,
  arrested,
  explosions,
  gap,
  held,
  injured,
  involved,
  killed,
  type Row,
  says,
} from './row.js'

/** Those who did it: as agents, subjects, and beside those they hurt. */
export const attackers: readonly Row[] = [
  says('The school was attacked by two teenagers with hunting rifles.', involved('two', 2)),
  says('Four gunmen who burst into the restaurant opened fire without a word.', involved('Four', 4)),
  says(
    'Three suicide bombers struck the airport within minutes, killing 41 people.',
    involved('Three', 3),
    killed('41'),
  ),
  gap(
    'a pair is no figure yet',
    says(
      'A pair of gunmen sprayed the cafe with bullets, killing six customers.',
      involved('pair', 2),
      killed('six', 6),
    ),
  ),
  says('The plane was hijacked by five men armed with knives.', involved('five', 5)),
  says(
    'Five attackers wearing army uniforms raided the guesthouse; all of them were shot dead.',
    involved('Five', 5),
  ),
  says(
    'Police killed two of the three assailants and captured the third.',
    killed('two', 2),
    involved('three', 3),
  ),
  says('About 50 militants took part in the attack on the base.', involved('About 50', 50, 50, 'approx')),
  says('Witnesses said as many as 10 armed men were inside the bank.', involved('as many as 10', null, 10)),
  says(
    'The raid by 20 rebels on the police post left seven officers dead.',
    involved('20'),
    killed('seven', 7),
  ),
  says(
    'At least eight robbers escaped in two vans after killing a guard.',
    involved('At least eight', 8, null),
  ),
  says(
    'Two men on a motorcycle threw a grenade at the patrol, wounding three soldiers.',
    involved('Two', 2),
    injured('three', 3),
  ),
  says(
    'Twelve attackers, one of them a woman, held about 100 people in the courthouse.',
    involved('Twelve', 12),
    involved('one', 1),
    held('about 100', 100, 100, 'approx'),
  ),
  says('A gang of eight kidnapped the banker outside his home.', involved('eight', 8)),
  gap('both is no figure yet', says('Both gunmen were shot dead by police.', killed('Both', 2))),
  gap(
    'a belief about an act',
    says('Investigators believe that six people planned the bombings.', involved('six', 6, 6, 'feared')),
  ),
  says(
    'The two bombers blew themselves up at the gate, killing five guards.',
    involved('two', 2),
    killed('five', 5),
  ),
  says('Three of the nine raiders were caught.', arrested('Three', 3), involved('nine', 9)),
  gap(
    'a number after the verb',
    says('The hijackers, believed to number four, demanded fuel.', involved('four', 4, 4, 'feared')),
  ),
  says('Two car bombs exploded within 10 minutes, killing 18 people.', explosions('Two', 2), killed('18')),
  says('Armed men abducted 12 farmers; 40 villagers armed with machetes gave chase.', abducted('12')),
]
