import {
  abducted,
  aboard,
  arrested,
  gap,
  held,
  injured,
  involved,
  killed,
  missing,
  type Row,
  released,
  says,
} from './row.js'

/** People taken by kidnappers, by a foreign force and by the police; people still held, and people let go. */
export const captures: readonly Row[] = [
  says(
    'A patrol boat captured nine coast guards in disputed waters, and the two governments traded accusations for a week.',
    abducted('nine', 9),
  ),
  says(
    'Turkey demanded the return of the 12 sailors, seized by an enemy gunboat off the northern coast on Friday.',
    abducted('12'),
  ),
  says('The navy said 11 of its crewmen had been taken captive in the strait.', abducted('11')),
  says(
    'Detectives arrested three men and a woman in dawn raids in Leeds and are seeking two others.',
    arrested('three', 3),
  ),
  says(
    'Police in riot gear rounded up more than 200 demonstrators near the parliament.',
    arrested('more than 200', 200, null, 'lowOpen'),
  ),
  says(
    'Sixteen suspects are in custody and arrest warrants were issued for five others.',
    arrested('Sixteen', 16),
  ),
  says('Two brothers have been charged with planting the device.', arrested('Two', 2)),
  says('Pirates who boarded the trawler are holding its crew of 17.', held('17')),
  says(
    'The tanker and its 22 crew members were seized on Monday, 300 miles off the Horn of Africa.',
    abducted('22'),
  ),
  says('Four journalists taken hostage in March walked free on Sunday after 96 days.', released('Four', 4)),
  says(
    'The insurgents handed over 10 captured soldiers to the Red Cross in return for the bodies of six fighters.',
    released('10'),
    killed('six', 6),
  ),
  says(
    'Gunmen in camouflage dragged eight passengers off a bus at a false checkpoint and abducted them.',
    abducted('eight', 8),
  ),
  says('The court freed 31 of the 44 protesters detained on May Day.', released('31'), arrested('44')),
  says('Immigration agents detained 390 workers at a meatpacking plant on Monday.', arrested('390')),
  says(
    'The tribesmen let three of the engineers go but kept the other two.',
    released('three', 3),
    held('two', 2),
  ),
  says(
    'Seven nuns kidnapped from a convent in December were released unharmed on Sunday.',
    released('Seven', 7),
  ),
  says('A commando raid freed 14 hostages; one was wounded.', released('14'), injured('one', 1)),
  says(
    'About 30 foreigners are believed to be held by armed groups in the desert.',
    held('About 30', 30, 30, 'approx', 'feared'),
  ),
  says(
    'The regime has jailed at least 4,000 opponents since the coup, rights groups say.',
    arrested('at least 4,000', 4000, null),
  ),
  gap('a span of captivity', says('The two aid workers spent 114 days in captivity.', held('two', 2))),
  says('Six masked men seized the ferry with 46 people aboard.', involved('Six', 6), aboard('46')),
  says(
    'Commandos stormed the airliner at dawn, overpowering the three hijackers and freeing all 81 passengers.',
    involved('three', 3),
    released('81'),
  ),
  says(
    'Rebels are still holding five of the eight surveyors they took captive in June.',
    held('five', 5),
    abducted('eight', 8),
  ),
  says('The mayor said 19 people, most of them students, had been taken into custody.', arrested('19')),
  gap(
    'one of a counted group',
    says(
      'Kidnappers shot one of the two Danish hostages on Tuesday, and the fate of the other was unknown.',
      killed('one', 1),
      held('two', 2),
    ),
  ),
  says(
    'A dozen workers were abducted from a dam site; their employer has not heard from them since.',
    abducted('A dozen', 12),
  ),
  says(
    'Border guards seized 15 fishermen and two boats, accusing them of entering its waters illegally.',
    abducted('15'),
  ),
  says('Officials denied that any of the 26 detained merchants had been mistreated.', arrested('26')),
  says('Three soldiers are missing and believed captured.', missing('Three', 3)),
]
