import {
  abducted,
  held,
  injured,
  involved,
  killed,
  missing,
  money,
  type Row,
  released,
  rescued,
} from './row.js'

export const hostages: readonly Row[] = [
  {
    text: 'Heavily armed rebels seized a theater in the capital late Wednesday, taking about 700 people hostage and threatening to blow up the building.',
    claims: [abducted('about 700', 700, 700, 'approx')],
  },
  {
    text: 'The gunmen freed 26 women and babies on Thursday but are still holding more than 300 people, most of them children, officials said.',
    claims: [released('26'), held('more than 300', 300, null, 'lowOpen')],
  },
  {
    text: 'Some 40 masked attackers stormed School No. 1 on the first day of classes.',
    claims: [involved('Some 40', 40, 40, 'approx')],
  },
  {
    text: 'Three of the hijackers were killed and the fourth was arrested, ending a 14-hour standoff.',
    claims: [killed('Three', 3)],
  },
  {
    text: 'Kidnappers on Monday released two French aid workers abducted three weeks ago near the Somali border.',
    claims: [released('two', 2)],
  },
  {
    text: 'Gunmen kidnapped nine oil workers, including three Americans and a Briton, from a barge in the Niger Delta.',
    claims: [abducted('nine', 9), abducted('three', 3)],
  },
  {
    text: 'The militants demanded a ransom of $2 million and the release of 31 prisoners held in three countries.',
    claims: [money('$2 million', 2e6), held('31')],
  },
  {
    text: 'A total of 57 hostages were rescued unharmed, but two died in the crossfire.',
    claims: [rescued('57'), killed('two', 2)],
  },
  {
    text: 'Nine hostages have been freed so far and 14 remain in captivity in the jungle.',
    claims: [released('Nine', 9), held('14')],
  },
  {
    text: 'The four hikers, all in their 20s, were found alive on Nov. 11 after three nights at 9,000 feet.',
    claims: [rescued('four', 4)],
  },
  {
    text: 'The rebels say they hold 21 captives; the army says it knows of only 16.',
    gap: 'verb frame: held',
    claims: [held('21'), held('16')],
  },
  {
    text: 'Commandos killed all five hostage takers and freed the 39 remaining captives, the defense minister said.',
    claims: [killed('five', 5), released('39')],
  },
  {
    text: 'At least 129 of the hostages died, most of them from the effects of the gas pumped into the hall.',
    claims: [killed('At least 129', 129, null)],
  },
  {
    text: 'Officials denied that 1,200 people had been taken hostage.',
    claims: [abducted('1,200', 1200, 1200, 'denied')],
  },
  {
    text: 'One Italian hostage was shot dead and the other three were handed over to the Red Cross.',
    claims: [killed('One', 1), released('three', 3)],
  },
  {
    text: 'Somali pirates have hijacked a Greek-owned tanker with 25 crew on board, a maritime group said.',
    claims: [{ measure: 'aboard', exact: '25', low: 25, high: 25, flags: [] }],
  },
  {
    text: 'Two Japanese journalists who were kidnapped outside the city on Sunday were to be freed within 24 hours, a cleric said.',
    claims: [released('Two', 2, 2, 'planned')],
  },
  {
    text: "The siege entered its 10th day with 72 hostages inside the ambassador's residence, Agence France-Presse reported.",
    gap: 'verb frame: held',
    claims: [held('72')],
  },
  {
    text: 'More than 30 foreigners have been abducted since April 2004 and at least 10 have been killed by their captors.',
    claims: [abducted('More than 30', 30, null, 'lowOpen'), killed('at least 10', 10, null)],
  },
  {
    text: 'Seven South Koreans were let go after seven hours and their minivan returned to them.',
    claims: [released('Seven', 7)],
  },
  {
    text: 'The group, which calls itself Brigade 313, gave a 48-hour deadline and a telephone number ending in 77.',
    claims: [],
  },
  {
    text: 'Six hostages, six captors dead as siege ends',
    claims: [killed('Six', 6), killed('six', 6)],
  },
  {
    text: 'Colombian rebels free 4 lawmakers held for more than six years',
    claims: [released('4')],
  },
  {
    text: 'Police said the gunman, armed with two pistols, let 17 passengers go in exchange for food and fuel.',
    claims: [released('17')],
  },
  {
    text: 'A bank robber took three employees hostage and wounded a guard before escaping with 80,000 euros.',
    claims: [abducted('three', 3), money('80,000', 80000)],
  },
  {
    text: 'Relatives said that 16 people, among them nine women, were snatched from the bus; the whereabouts of seven are still unknown.',
    gap: 'verb frame: missing',
    claims: [abducted('16'), abducted('nine', 9), missing('seven', 7)],
  },
  {
    text: 'No hostages were hurt in the raid, in which one policeman was slightly wounded.',
    claims: [injured('No', 0), injured('one', 1)],
  },
]
