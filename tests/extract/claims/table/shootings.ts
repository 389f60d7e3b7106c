import { arrested, evacuated, injured, involved, killed, type Row } from './row.js'

export const shootings: readonly Row[] = [
  {
    text: 'A former student armed with two handguns opened fire at a high school in western Germany on Friday, killing 13 teachers, two students and a police officer before turning the gun on himself.',
    claims: [killed('13'), killed('two', 2)],
  },
  {
    text: 'Gunman kills 5 at mall, then self',
    claims: [killed('5')],
  },
  {
    text: 'The gunman fired about 100 rounds from two 9 mm pistols over nine minutes, and when it was over, 32 people lay dead.',
    claims: [killed('32')],
  },
  {
    text: 'Twelve students and a teacher were shot to death and 23 others wounded in the attack by two teenagers.',
    claims: [killed('Twelve', 12), injured('23'), involved('two', 2)],
  },
  {
    text: 'Three people were shot, one fatally, outside a nightclub in the 1400 block of Main Street.',
    claims: [injured('Three', 3), killed('one', 1)],
  },
  {
    text: 'The victims ranged in age from 17 to 62, and four remained in intensive care at Mercy Hospital.',
    claims: [injured('four', 4)],
  },
  {
    text: 'Including the gunman, 33 people died, the university said.',
    claims: [killed('33')],
  },
  {
    text: 'Two suspects, aged 19 and 21, were taken into custody and a third was being sought.',
    claims: [arrested('Two', 2)],
  },
  {
    text: 'Six girls, ages 6 to 13, were shot; five of them died.',
    claims: [injured('Six', 6), killed('five', 5)],
  },
  {
    text: 'He was convicted on 10 counts of murder and sentenced to 25 years in prison for the 1996 killings.',
    claims: [],
  },
  {
    text: 'The army said two soldiers and at least 14 guerrillas were killed in clashes near the village.',
    claims: [killed('two', 2), killed('at least 14', 14, null)],
  },
  {
    text: 'Militants ambushed a convoy of the 3rd Battalion on Highway 1, killing nine troops; four rebels also died.',
    claims: [killed('nine', 9), killed('four', 4)],
  },
  {
    text: 'Three gunmen burst into a wedding party and sprayed guests with automatic fire; 16 people, including the groom, were slain.',
    claims: [involved('Three', 3), killed('16')],
  },
  {
    text: 'Police shot and killed one of the gunmen, a 24-year-old former security guard.',
    claims: [killed('one', 1)],
  },
  {
    text: 'Some 2,000 students were evacuated from the campus, 90 miles east of the state capital.',
    claims: [evacuated('Some 2,000', 2000, 2000, 'approx')],
  },
  {
    text: 'No one was killed in the shooting, but a stray bullet wounded two bystanders, one in the leg.',
    claims: [killed('No one', 0), injured('two', 2), injured('one', 1)],
  },
  {
    text: 'The bodies of 11 men, bound and shot in the head, were found dumped in an empty lot Wednesday.',
    claims: [killed('11')],
  },
  {
    text: 'The vice president escaped unhurt, but his two bodyguards were wounded and his brother was killed.',
    claims: [injured('two', 2)],
  },
  {
    text: 'With the deaths of three more soldiers on Saturday, the number of Americans killed this month rose to 61.',
    claims: [killed('three', 3, 3, 'increment'), killed('61')],
  },
  {
    text: 'The insurgents lost 30 men in the battle, the colonel said, against three of his own.',
    gap: 'verb frame: killed',
    claims: [killed('30'), killed('three', 3)],
  },
  {
    text: 'Doctors operated on nine of the victims; two died on the table.',
    claims: [injured('nine', 9), killed('two', 2)],
  },
  {
    text: 'Seven people were charged with conspiracy and an eighth was released on bail of $50,000.',
    claims: [arrested('Seven', 7)],
  },
]
