import { arrested, destroyed, explosions, injured, involved, killed, type Row } from './row.js'

export const bombings: readonly Row[] = [
  {
    text: 'BAGHDAD, Iraq (AP) -- A suicide car bomber rammed a police checkpoint Sunday, killing 22 people, half of them recruits, and wounding 57, police Lt. Ali Hussein said.',
    claims: [killed('22'), injured('57')],
  },
  {
    text: 'Two blasts kill 18, wound 70 near mosque in northern city',
    claims: [explosions('Two', 2), killed('18'), injured('70')],
  },
  {
    text: 'Four bombs exploded within minutes on three packed commuter trains during the morning rush hour, killing 191 people and wounding more than 1,800.',
    claims: [explosions('Four', 4), killed('191'), injured('more than 1,800', 1800, null, 'lowOpen')],
  },
  {
    text: 'The second bomb, packed with 40 kilograms of explosives and nails, went off 10 minutes later and 200 meters away as rescuers arrived.',
    claims: [],
  },
  {
    text: 'At least five U.S. Marines were killed and 11 wounded when two roadside bombs struck their convoy.',
    claims: [killed('At least five', 5, null), injured('11'), explosions('two', 2)],
  },
  {
    text: 'Police defused a third device found in a bag on Platform 2.',
    claims: [],
  },
  {
    text: 'The blast killed three policemen and a bystander and left a dozen others with shrapnel wounds.',
    claims: [killed('three', 3), injured('a dozen', 12)],
  },
  {
    text: 'Hospital officials said 38 bodies had been brought in, along with 85 wounded, many of them women and children.',
    claims: [killed('38'), injured('85')],
  },
  {
    text: 'Iraqi officials put the death toll at 63; the American military said 38 had been killed.',
    claims: [killed('63'), killed('38')],
  },
  {
    text: 'The explosion, the deadliest since a truck bombing in February killed 125, tore through a line of job seekers.',
    claims: [killed('125')],
  },
  {
    text: 'Among the 14 dead were six children and a 70-year-old woman.',
    claims: [killed('14'), killed('six', 6)],
  },
  {
    text: 'Two attackers on a motorcycle hurled a grenade at the church, wounding eight worshippers.',
    claims: [involved('Two', 2), injured('eight', 8)],
  },
  {
    text: 'Police have arrested 13 suspects, 10 of them Moroccans.',
    claims: [arrested('13'), arrested('10')],
  },
  {
    text: 'The dead included three Germans, two Canadians and an Australian, the Foreign Ministry said.',
    claims: [killed('three', 3), killed('two', 2)],
  },
  {
    text: 'Nobody claimed responsibility for the attacks, which came a day after 11 people died in a similar bombing 30 miles to the south.',
    claims: [killed('11')],
  },
  {
    text: 'Eleven cars were destroyed and windows were shattered up to 500 yards away.',
    claims: [destroyed('Eleven', 11)],
  },
  {
    text: 'The toll was expected to rise, as 20 of the wounded were in critical condition.',
    claims: [injured('20')],
  },
  {
    text: 'A roadside bomb killed one American soldier and wounded another on Friday, bringing to 1,502 the number of U.S. troops killed since the war began in March 2003.',
    claims: [killed('one', 1), killed('1,502')],
  },
  {
    text: 'Hours later, a bomb in the Karrada district killed a shopkeeper, and gunmen shot dead two police officers in Mosul, 225 miles northwest of Baghdad.',
    claims: [killed('two', 2)],
  },
  {
    text: 'The blasts killed 52 commuters, not counting the four bombers, and injured some 700.',
    claims: [killed('52'), involved('four', 4), injured('some 700', 700, 700, 'approx')],
  },
  {
    text: 'The attack killed 15 people plus the bomber and wounded 130, including 7 soldiers.',
    claims: [killed('15'), injured('130'), injured('7')],
  },
  {
    text: 'A series of five explosions rocked the resort at about 1:15 a.m., leaving as many as 83 people dead.',
    claims: [explosions('five', 5), killed('as many as 83', null, 83)],
  },
  {
    text: 'Israeli missiles slammed into a car, killing two Hamas militants and a passer-by and wounding at least 10 Palestinians.',
    claims: [killed('two', 2), injured('at least 10', 10, null)],
  },
  {
    text: 'The ministry said 12 people were killed, rather than the 17 it had announced earlier.',
    claims: [killed('12'), killed('17', 17, 17, 'retracted')],
  },
  {
    text: 'Suicide bombings in the city have claimed 230 lives in the last 18 months.',
    claims: [killed('230')],
  },
  {
    text: 'None of the 19 wounded was in danger, said Dr. Amir Levy, deputy head of the 400-bed hospital.',
    claims: [injured('19')],
  },
  {
    text: 'Reports from the scene spoke of three dead and 30 injured, but the police would confirm only one death.',
    claims: [killed('three', 3), injured('30'), killed('one', 1)],
  },
  {
    text: "In the day's other violence, mortar rounds killed four in Baqouba, a car bomb killed six in Kirkuk and 13 bodies turned up in the Tigris.",
    claims: [killed('four', 4), killed('six', 6), killed('13')],
  },
]
