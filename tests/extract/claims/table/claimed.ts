import { arrested, explosions, injured, involved, killed, type Row, released, rescued, says } from './row.js'

/** What armies and groups claim, bombs that go off, and what becomes of prisoners. */
export const claimed: readonly Row[] = [
  says(
    'Two of the men were let go, while ten will be handed over to local prosecutors.',
    released('Two', 2),
    arrested('ten', 10, 10, 'planned'),
  ),
  says('The frigate sank the skiff, and 21 of its crew were picked up from the sea.', rescued('21')),
  says(
    'Soldiers fired on the students, witnesses say, and that as many as 500 lost their lives.',
    killed('as many as 500', null, 500),
  ),
  says('Of the injured, 233 were Han and 39 Uighurs.', injured('233'), injured('39')),
  says('Seven bombs on commuter trains killed 187 people.', explosions('Seven', 7), killed('187')),
  says(
    'The cabinet traded 1,027 inmates, 280 of them convicted of murder, for a soldier held in the enclave.',
    released('1,027'),
    released('280'),
  ),
  says('The first 26 walked out of prison on Tuesday.', released('26')),
  says('The station was the place where two of the gunmen sprayed the crowd.', involved('two', 2)),
  says('The guards let out 104 prisoners on Sunday.', released('104')),
  says('The deal was handed over to 12 prosecutors.'),
  says('Seven bombs were found on trains.'),
  says('Some 500 lost bags were returned.'),
  says(
    'Four vehicles packed with explosives blew up near a courthouse, killing 127 people and sending 513 to hospitals.',
    explosions('Four', 4),
    killed('127'),
    injured('513'),
  ),
  says('The dead in the bombings on Tuesday included 12 students from a college.', killed('12')),
  says('The death toll dropped to 88, from 343 in October.', killed('88'), killed('343')),
  says('They put the number of attackers at around 100.', involved('at around 100', 100, 100, 'approx')),
  says('Troops have eliminated 25 militants and wounded six.', killed('25'), injured('six', 6)),
  says('The group said it had lost only two fighters.', killed('two', 2)),
  says(
    'The mob killed 40 people; 30 were loyalists and the remaining ten were bystanders.',
    killed('40'),
    killed('30'),
    killed('ten', 10),
  ),
  says('The firm eliminated 25 jobs.'),
  says('Ten bombs went off; three more were found and blown up by experts.', explosions('Ten', 10)),
]
