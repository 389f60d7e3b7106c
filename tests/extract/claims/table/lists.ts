import {
  abducted,
  aboard,
  about,
  destroyed,
  displaced,
  gap,
  injured,
  killed,
  missing,
  type Row,
  rescued,
  says,
} from './row.js'

/** Lists of places, parts of a whole, figures whose noun or verb is left out, comparisons, quotes and brackets. */
export const lists: readonly Row[] = [
  says(
    'The storm killed 12 people in Haiti, four in Cuba and three in Jamaica.',
    about(killed('12'), { place: 'Haiti' }),
    about(killed('four', 4), { place: 'Cuba' }),
    about(killed('three', 3), { place: 'Jamaica' }),
  ),
  says(
    'Twenty-one deaths were reported in Alabama, eight in Georgia and five in Tennessee.',
    killed('Twenty-one', 21),
    killed('eight', 8),
    killed('five', 5),
  ),
  says(
    'The northern and southern districts reported 9 and 14 deaths, respectively.',
    killed('9'),
    killed('14'),
  ),
  says('In Bihar 45 people died; in Assam the number was 17.', killed('45'), killed('17')),
  says(
    'The bus fire killed 26 people, among them the driver and nine children.',
    killed('26'),
    about(killed('nine', 9), { head: 'child', partOf: 'among' }),
  ),
  says(
    'Eight were shot, five of them fatally.',
    injured('Eight', 8),
    about(killed('five', 5), { partOf: 'of them' }),
  ),
  says(
    'Thirteen people died, seven of whom were foreigners.',
    killed('Thirteen', 13),
    about(killed('seven', 7), { partOf: 'of whom' }),
  ),
  gap(
    'a group without a number in the list',
    says(
      'Six hostages, four soldiers and all the gunmen were dead by noon.',
      killed('Six', 6),
      killed('four', 4),
    ),
  ),
  says(
    '"Three are dead," the fire chief said, "and two more may not make it."',
    about(killed('Three', 3), { speaker: 'fire chief' }),
  ),
  says(
    'The dead (11) and the injured (36) were taken to the provincial capital.',
    killed('11'),
    injured('36'),
  ),
  says('The crash killed 33 (including the pilot) and injured 19.', killed('33'), injured('19')),
  says(
    'It was the deadliest quake in the region since 1999, when 17,000 people died.',
    about(killed('17,000'), { date: '1999' }),
  ),
  says(
    'Road accidents killed 44 people over the holiday, compared with 58 last year.',
    killed('44'),
    killed('58'),
  ),
  says(
    'That is far fewer than the 230 killed in a similar fire in 2003.',
    about(killed('230'), { date: '2003' }),
  ),
  says(
    'A repeat of the 1923 quake could kill up to 50,000 people, experts warn.',
    killed('up to 50,000', null, 50000, 'feared'),
  ),
  says(
    'Rescuers saved four fishermen; the remaining eight are missing.',
    rescued('four', 4),
    about(missing('eight', 8), { partOf: null }),
  ),
  gap(
    'partitive over a state',
    says('The whereabouts of seven of the climbers are unknown.', missing('seven', 7)),
  ),
  says('A policeman and three bystanders were wounded.', injured('three', 3)),
  says('A mother and her four children died when the wall fell on their tent.', killed('four', 4)),
  says('The captain, his wife and six deckhands were rescued.', rescued('six', 6)),
  gap(
    'passengers without a vehicle',
    says(
      'Of the 58 passengers, 41 were killed and the rest injured.',
      aboard('58'),
      about(killed('41'), { partOf: 'of' }),
    ),
  ),
  says('Dead: 7; injured: 31; missing: 2', killed('7'), injured('31'), missing('2')),
  says(
    '-- Nov. 2: Car bomb in Mosul kills 13.\n-- Nov. 9: Ambush near Basra kills four.',
    about(killed('13'), { date: '2005-11-02' }),
    about(killed('four', 4), { date: '2005-11-09' }),
  ),
  gap(
    'breakdown after a colon or in a gapped clause',
    says(
      'Of the victims, 14 were Kenyans, three Britons and one a Belgian.',
      killed('14'),
      killed('three', 3),
      killed('one', 1),
    ),
  ),
  says('The toll includes 11 firefighters.', about(killed('11'), { partOf: 'including' })),
  says('Twelve of the dead were children under 10.', about(killed('Twelve', 12), { partOf: 'of the' })),
  says('In addition to the 19 killed, 60 people were hurt.', killed('19'), injured('60')),
  says(
    'Rebels said they had killed 30 troops; the army put its losses at two.',
    killed('30'),
    killed('two', 2),
  ),
  says(
    'The ministry said 55 people were killed, not 70 as reported earlier.',
    killed('55'),
    killed('70', 70, 70, 'retracted'),
  ),
  says(
    'Officials retracted an earlier statement that 12 people had been killed.',
    killed('12', 12, 12, 'retracted'),
  ),
  says('The airline dismissed reports that 40 people were aboard.', {
    measure: 'aboard',
    exact: '40',
    low: 40,
    high: 40,
    flags: ['denied'],
  }),
  says(
    'Eight bodies were found on Sunday and 11 on Monday.',
    about(killed('Eight', 8), { date: '2006-03-12' }),
    killed('11'),
  ),
  says('Another 15 bodies were found overnight.', killed('15', 15, 15, 'increment')),
  says('The blast, which also wounded 20, killed three women.', injured('20'), killed('three', 3)),
  gap(
    'passengers without a vehicle',
    says(
      'Two of the three crew members died and the other was plucked from the sea.',
      killed('Two', 2),
      aboard('three', 3),
    ),
  ),
  says(
    'The number of homeless rose to 14,000 and that of destroyed homes to 2,100.',
    displaced('14,000'),
    destroyed('2,100'),
  ),
  says(
    'Gunmen have abducted 31 foreigners this year, up from 12 in 2005.',
    abducted('31'),
    about(abducted('12'), { date: '2005' }),
  ),
]
