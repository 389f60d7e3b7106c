import { abducted, about, infected, killed, missing, type Row, says } from './row.js'

/** What looks like a total's day, an addition or a correction, and is none. */
export const reckonedApart: readonly Row[] = [
  says(
    'The clinic reported 45 new cases and 280 deaths in all.',
    infected('45', 45, 45, 'increment'),
    killed('280'),
  ),
  says(
    'The clinic reported 45 new cases and 280 deaths so far.',
    infected('45', 45, 45, 'increment'),
    killed('280'),
  ),
  says(
    'The ministry has reported 45 new cases and 280 deaths since January.',
    infected('45', 45, 45, 'increment'),
    killed('280'),
  ),
  says('Twenty-two Navy SEALs were killed when the helicopter went down.', killed('Twenty-two', 22)),
  says(
    'Twelve people were killed when a missile was fired at a car.',
    about(killed('Twelve', 12), { trigger: 'shooting' }),
  ),
  says(
    'Six people died when shots were fired at a wedding.',
    about(killed('Six', 6), { trigger: 'shooting' }),
  ),
  says('Rebels captured a group of 12 aid workers.', about(abducted('12'), { trigger: 'abduction' })),
  says(
    'Rebels captured two towns and took 12 soldiers hostage.',
    about(abducted('12'), { trigger: 'abduction' }),
  ),
  says(
    'The toll rose to 57 on Monday, up from 40 on Sunday.',
    about(killed('57'), { asOf: '2006-03-13' }),
    about(killed('40'), { asOf: '2006-03-15' }),
  ),
  says(
    'The death toll rose to 57 on Monday, compared with 40 on Sunday.',
    about(killed('57'), { asOf: '2006-03-13' }),
    about(killed('40'), { asOf: '2006-03-15' }),
  ),
  says(
    'The death toll rose to 57 on Monday; 12 people died on March 3.',
    about(killed('57'), { asOf: '2006-03-13' }),
    about(killed('12'), { asOf: '2006-03-15' }),
  ),
  says(
    'The death toll rose to 57 on Monday, with 12 people still missing on Tuesday.',
    about(killed('57'), { asOf: '2006-03-13' }),
    about(missing('12'), { asOf: '2006-03-15' }),
  ),
  says(
    'The death toll rose to 57 on Monday in an outbreak that killed 12 in 2003.',
    about(killed('57'), { asOf: '2006-03-13' }),
    about(killed('12'), { asOf: '2006-03-15' }),
  ),
  says(
    'A number of rescuers reached the village on Monday and found 12 bodies.',
    about(killed('12'), { asOf: '2006-03-15', date: '2006-03-13' }),
  ),
  says(
    'On Monday, a number of gunmen passed the gate and killed 12 people.',
    about(killed('12'), { asOf: '2006-03-15', date: '2006-03-13' }),
  ),
  says('Lawmakers raised reports of 12 deaths with the minister.', killed('12')),
  says('The ambassador raised the number of 12 dead in talks.', killed('12')),
  says('The ministry raised its count of 12 deaths to 15.', killed('12', 12, 12, 'retracted'), killed('15')),
  says(
    'There were two Americans, and three Britons killed in the attack.',
    killed('two', 2),
    killed('three', 3),
  ),
  says('There were 12 soldiers, and three policemen killed.', killed('12'), killed('three', 3)),
]
