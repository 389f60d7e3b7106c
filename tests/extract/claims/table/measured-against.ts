import { about, arrested, injured, killed, type Row, says } from './row.js'

/** What an aside or a comparison says beside a figure, and what it does not say of it. */
export const measuredAgainst: readonly Row[] = [
  says(
    'The sinking was the worst at sea since the Sinar sank in December, killing at least 412 people.',
    about(killed('at least 412', 412, null), { role: 'background', date: '2005-12' }),
  ),
  says(
    'It was the deadliest fire since 1998, killing 40 people.',
    about(killed('40'), { date: null, trigger: 'fire' }),
  ),
  says('A man who is thought to have driven the car is among 34 people under arrest.', arrested('34')),
  says('A man who is believed to have killed 12 people was arrested.', killed('12', 12, 12, 'feared')),
  says(
    'A doctor, who asked not to be named because he feared reprisals, said 19 people had died.',
    about(killed('19'), { speaker: 'doctor' }),
  ),
  says(
    'An officer, speaking on condition of anonymity because he was not allowed to brief reporters, said 19 people had died.',
    about(killed('19'), { speaker: 'officer' }),
  ),
  says(
    'Officials fear that the flood, which is spreading, has killed 30 people, said the mayor.',
    about(killed('30', 30, 30, 'feared'), { speaker: 'mayor' }),
  ),
  says(
    'Two people died on Tuesday. As many as 492 people were admitted, of whom 217 have been discharged.',
    killed('Two', 2),
  ),
  says(
    'Some 80 people were wounded, of whom 30 have been discharged.',
    injured('Some 80', 80, 80, 'approx'),
    about(injured('30'), { partOf: 'of whom' }),
  ),
  says(
    'Seventeen of the victims came from Orla and seven from Talao.',
    about(killed('Seventeen', 17), { partOf: 'of the' }),
    about(killed('seven', 7), { partOf: 'of the' }),
  ),
  says(
    'Seventeen people died in Orla and seven in Talao.',
    about(killed('Seventeen', 17), { partOf: null }),
    about(killed('seven', 7), { partOf: null }),
  ),
  says(
    'Sixteen people died at the Hotel Orla and four at the Sable d’Or.',
    about(killed('Sixteen', 16), { place: 'Hotel Orla' }),
    about(killed('four', 4), { place: 'Sable d’Or' }),
  ),
  says('The number of Germans killed rose to 10.', about(killed('10'), { role: 'main' })),
]
