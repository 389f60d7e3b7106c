import {
  abducted,
  aboard,
  about,
  arrested,
  injured,
  killed,
  magnitude,
  missing,
  type Row,
  released,
  rescued,
  says,
} from './row.js'

/** Who is cited for a figure, and who is not although they are named beside it. */
export const cited: readonly Row[] = [
  says(
    '"The toll will pass 60," the provincial governor, Harim Dost, told the Amber news agency by telephone.',
    about(killed('60', 60, 60, 'feared'), { speaker: 'provincial governor' }),
  ),
  says(
    'Twelve people died, the Amber news agency said.',
    about(killed('Twelve', 12), { speaker: 'Amber news agency' }),
  ),
  says(
    'About 30 hostages were freed on the upper floors, Col. Isa Dembe, an army spokesman, said in an interview.',
    about(released('About 30', 30, 30, 'approx'), { speaker: 'Col. Isa Dembe' }),
  ),
  says(
    'The blast, the worst in a year, killed nine people, police said.',
    about(killed('nine', 9), { speaker: 'police' }),
  ),
  says('Imra Shah, 44, said five people were dead.', about(killed('five', 5), { speaker: 'Imra Shah' })),
  says(
    'Fourteen bodies were found after the water fell, said Alda Brune, head of the office.',
    about(killed('Fourteen', 14), { speaker: 'Alda Brune' }),
  ),
  says(
    '"They freed nine of us because we knew the verses," said Ada Diarr, a clerk. "I saw four bodies."',
    about(released('nine', 9), { speaker: 'Ada Diarr' }),
    about(killed('four', 4), { speaker: 'Ada Diarr' }),
  ),
  says(
    '"They freed nine of us," said Ada Diarr, a clerk. Four people were wounded.',
    about(released('nine', 9), { speaker: 'Ada Diarr' }),
    about(injured('Four', 4), { speaker: null }),
  ),
  says(
    '"I lost two brothers," said Nazim Gol. "Do not ask me for numbers. I carried nine bodies."',
    about(killed('two', 2), { speaker: 'Nazim Gol' }),
    about(killed('nine', 9), { speaker: 'Nazim Gol' }),
  ),
  says(
    '"There were six dead on the stairs," said an officer who took part in the raid.',
    about(killed('six', 6), { speaker: 'officer' }),
  ),
  says(
    'The head of the village called the figure a rumor and said that 17 people had been killed.',
    about(killed('17'), { speaker: 'head of the village' }),
  ),
  says(
    'A stampede killed 36 people, 22 of them girls and young women, and put 167 in hospital, the minister said.',
    about(killed('36'), { speaker: 'minister' }),
    about(killed('22'), { speaker: 'minister' }),
    about(injured('167'), { speaker: 'minister' }),
  ),
  says(
    'The opposition in the northern state of Dorra said that 19 people were killed.',
    about(killed('19'), { speaker: 'opposition' }),
  ),
  says(
    "Sixty bodies were recovered, according to the county's civil affairs bureau.",
    about(killed('Sixty', 60), { speaker: "county's civil affairs bureau" }),
  ),
  says(
    'The Dorra Daily reported that 30 villagers had died.',
    about(killed('30'), { speaker: 'Dorra Daily' }),
  ),
  says(
    'The Herald on Monday reported that 30 villagers had died.',
    about(killed('30'), { speaker: 'Herald' }),
  ),
  says(
    'Surgeons Without Frontiers said 32 people had died.',
    about(killed('32'), { speaker: 'Surgeons Without Frontiers' }),
  ),
  says(
    'A spokesman for the Dorra Red Cross said 12 people had died.',
    about(killed('12'), { speaker: 'spokesman for the Dorra Red Cross' }),
  ),
  says(
    'A news agency quoted a lawmaker as saying that 100 people had died.',
    about(killed('100'), { speaker: 'lawmaker' }),
  ),
  says(
    'The number of injured was put at 17 by the ambulance service.',
    about(injured('17'), { speaker: 'ambulance service' }),
  ),
  says(
    'Seventeen people were put at risk by the fire and nine were injured.',
    about(injured('nine', 9), { speaker: null }),
  ),
  says(
    'The Dorra Geological Survey gave its magnitude as 6.1.',
    about(magnitude('6.1'), { speaker: 'Dorra Geological Survey' }),
  ),
  says(
    'Reports by local radio that 96 people had died could not be confirmed.',
    about(killed('96'), { speaker: 'local radio' }),
  ),
  says(
    'The embassy denied that five tourists were missing.',
    about(missing('five', 5, 5, 'denied'), { speaker: 'embassy' }),
  ),
  says(
    'A rebel spokesman said the group had lost only nine men and rejected the claim that 60 fighters had died.',
    about(killed('nine', 9), { speaker: 'rebel spokesman' }),
    about(killed('60', 60, 60, 'denied'), { speaker: 'rebel spokesman' }),
  ),
  says(
    'Five people were killed, and the police said it would take days to name the gunman.',
    about(killed('Five', 5), { speaker: null }),
  ),
  says(
    'Five people were killed, the police said, and it would take days to name them.',
    about(killed('Five', 5), { speaker: 'police' }),
  ),
  says(
    'Three travelers died, Dorran officials said, but they denied that two others were dead.',
    about(killed('Three', 3), { speaker: 'Dorran officials' }),
    about(killed('two', 2, 2, 'denied'), { speaker: 'Dorran officials' }),
  ),
  says(
    'The gunmen took 17 people hostage and released five of them, witnesses said.',
    about(abducted('17'), { speaker: 'witnesses' }),
    about(released('five', 5), { speaker: 'witnesses' }),
  ),
  says(
    'The captain of the ship, known as Lady Ellen, reported winds of 45 knots while 12 people were on board.',
    about(aboard('12'), { speaker: 'captain of the ship' }),
  ),
  says('Police detained 12 men, the ministry said.', about(arrested('12'), { speaker: 'ministry' })),
  says(
    'Divers rescued 12 men, confirmed the ministry in a statement.',
    about(rescued('12'), { speaker: 'ministry' }),
  ),
  says(
    'Twelve people were killed, the mayor told reporters here on Thursday.',
    about(killed('Twelve', 12), { speaker: 'mayor' }),
  ),
  says(
    'Twelve people were killed, the mayor told reporters there.',
    about(killed('Twelve', 12), { speaker: 'mayor' }),
  ),
  says(
    'Twelve people were killed, the mayor told reporters earlier.',
    about(killed('Twelve', 12), { speaker: 'mayor' }),
  ),
  says(
    'Twelve people were killed, the mayor told reporters as he left.',
    about(killed('Twelve', 12), { speaker: 'mayor' }),
  ),
  says(
    'Twelve people were killed, the mayor told reporters while visiting the school.',
    about(killed('Twelve', 12), { speaker: 'mayor' }),
  ),
  says(
    'Twelve people were killed, the mayor told reporters gathered outside the school.',
    about(killed('Twelve', 12), { speaker: 'mayor' }),
  ),
  says(
    'Twelve people were killed, the mayor told reporters and relatives.',
    about(killed('Twelve', 12), { speaker: 'mayor' }),
  ),
  says(
    'Twelve people were killed, the mayor told reporters but gave no names.',
    about(killed('Twelve', 12), { speaker: 'mayor' }),
  ),
  says(
    'Twelve people were killed, the mayor told reporters (all of them local).',
    about(killed('Twelve', 12), { speaker: 'mayor' }),
  ),
  says(
    '"Twelve people were killed," the mayor told reporters here.',
    about(killed('Twelve', 12), { speaker: 'mayor' }),
  ),
  says(
    'Twelve people were killed, and the mayor told reporters the search would go on.',
    about(killed('Twelve', 12), { speaker: null }),
  ),
  says('The second bombing raised the death toll to 61.', about(killed('61'), { speaker: null })),
  says('The flood raised the death toll to 61.', about(killed('61'), { speaker: null })),
  says('The collapse of a hotel raised the death toll to 61.', about(killed('61'), { speaker: null })),
  says('The gunman raised the death toll to 61.', about(killed('61'), { speaker: null })),
  says('New deaths raised the death toll to 61.', about(killed('61'), { speaker: null })),
  says('Typhoon Sara raised the death toll to 61.', about(killed('61'), { speaker: null })),
  says('The ministry raised the death toll to 61.', about(killed('61'), { speaker: 'ministry' })),
  says(
    'Instruments measured the quake at 6.1, and 12 people were killed.',
    about(killed('12'), { speaker: null }),
  ),
  says(
    'Seismologists measured the quake at 6.1, and 12 people were killed.',
    about(killed('12'), { speaker: null }),
  ),
  says(
    'Reports from the capital that 100 people had died could not be checked.',
    about(killed('100'), { speaker: null }),
  ),
  says(
    'Reports from both sides that 100 people had died could not be checked.',
    about(killed('100'), { speaker: null }),
  ),
  says(
    'Reports from Orn that 100 people had died could not be checked.',
    about(killed('100'), { speaker: null }),
  ),
  says(
    'Reports by phone that 100 people had died could not be checked.',
    about(killed('100'), { speaker: null }),
  ),
  says('The death toll was put at 17 by nightfall.', about(killed('17'), { speaker: null })),
  says("The death toll was put at 50 by the quake's third day.", about(killed('50'), { speaker: null })),
  says(
    'Gunmen killed nine people, and the toll was put at 17 by the ministry.',
    about(killed('nine', 9), { speaker: null }),
    about(killed('17'), { speaker: 'ministry' }),
  ),
  says(
    'The government rejected reports by the rebels that 45 soldiers had been killed.',
    about(killed('45', 45, 45, 'denied'), { speaker: 'government' }),
  ),
  says(
    'The ministry denied claims by Ansar that 45 soldiers had been killed.',
    about(killed('45', 45, 45, 'denied'), { speaker: 'ministry' }),
  ),
  says(
    '"It was terrible," said Ada Diarr. Jon Hale, her neighbor, agreed: "I saw four bodies."',
    about(killed('four', 4), { speaker: null }),
  ),
  says(
    'The mayor said help was coming. In a letter, the gunman wrote, "I killed 12 people."',
    about(killed('12'), { speaker: null }),
  ),
  says(
    '"Help is coming," said the mayor. A headline read "12 dead in Vesk."',
    about(killed('12'), { speaker: null }),
  ),
  says(
    '"Go," her friend said. "Twelve people died," wrote the mayor.',
    about(killed('Twelve', 12), { speaker: null }),
  ),
  says(
    `"It was deep," said Ada Diarr. The hole was 5' 4" deep and 12 people died.`,
    about(killed('12'), { speaker: null }),
  ),
  says(
    'A resident of the village of Orn said 12 people were killed.',
    about(killed('12'), { speaker: 'resident of the village of Orn' }),
  ),
  says(
    'Twelve people were killed, reported the newspaper Hasht.',
    about(killed('Twelve', 12), { speaker: 'newspaper Hasht' }),
  ),
]
