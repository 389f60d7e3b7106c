import { arrested, destroyed, injured, killed, money, type Row, released } from './row.js'

export const protests: readonly Row[] = [
  {
    text: 'Police fired tear gas and rubber bullets to disperse some 5,000 demonstrators, arresting 73 and injuring dozens.',
    claims: [arrested('73'), injured('dozens', 24, null, 'approx')],
  },
  {
    text: 'An estimated 100,000 people marched through the capital, according to organizers; the police put the figure at 40,000.',
    claims: [],
  },
  {
    text: 'Rioters torched 1,408 cars overnight and 395 people were arrested, bringing the total number of detentions to 1,200 since Oct. 27.',
    claims: [destroyed('1,408'), arrested('395'), arrested('1,200')],
  },
  {
    text: 'Thirty-four officers were hurt by stones and firebombs, three seriously.',
    claims: [injured('Thirty-four', 34), injured('three', 3)],
  },
  {
    text: 'Troops opened fire on the crowd, killing at least seven protesters, witnesses said; the government acknowledged only two deaths.',
    claims: [killed('at least seven', 7, null), killed('two', 2)],
  },
  {
    text: 'Human rights groups say up to 1,000 died, while officials insist the toll was 187.',
    claims: [killed('up to 1,000', null, 1000), killed('187')],
  },
  {
    text: 'Parliament voted 312 to 104 to impose the curfew, which runs from 8 p.m. to 5 a.m. in 25 districts.',
    claims: [],
  },
  {
    text: 'More than 2,500 riot policemen were deployed around the stadium, where the home team won 3-1 before 41,000 fans.',
    claims: [],
  },
  {
    text: 'Eighteen of those arrested were later freed without charge.',
    claims: [released('Eighteen', 18)],
  },
  {
    text: 'The opposition said 200 of its members had been rounded up in dawn raids.',
    claims: [arrested('200')],
  },
  {
    text: 'Prosecutors charged 14 of the 60 detainees with arson and inciting violence.',
    claims: [arrested('14'), arrested('60')],
  },
  {
    text: 'Five dead in riots over fuel prices, army patrols streets',
    claims: [killed('Five', 5)],
  },
  {
    text: 'Clashes between rival clans left 40 houses burned down and losses of $3 million.',
    claims: [destroyed('40'), money('$3 million', 3e6)],
  },
  {
    text: 'A stampede at the rally killed 12 people, nine of them women, and put 30 in the hospital.',
    claims: [killed('12'), killed('nine', 9), injured('30')],
  },
  {
    text: 'Three days of ethnic clashes have cost 59 lives, among them those of six policemen.',
    claims: [killed('59'), killed('six', 6)],
  },
]
