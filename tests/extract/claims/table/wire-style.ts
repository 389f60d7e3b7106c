import {
  arrested,
  displaced,
  evacuated,
  infected,
  injured,
  killed,
  magnitude,
  missing,
  money,
  type Row,
} from './row.js'

/** Datelines, headlines, ledes, corrections and figures that measure something else. */
export const wireStyle: readonly Row[] = [
  {
    text: 'URGENT: Blast in central market, at least 10 dead: police',
    claims: [killed('at least 10', 10, null)],
  },
  {
    text: 'Toll in landslide jumps to 57: official',
    claims: [killed('57')],
  },
  {
    text: '3 U.S. soldiers, 2 interpreters killed by roadside bomb',
    claims: [killed('3'), killed('2')],
  },
  {
    text: 'Update: 21 dead, over 100 injured as trains collide in Bavaria',
    claims: [killed('21'), injured('over 100', 100, null, 'lowOpen')],
  },
  {
    text: '(CORRECTS number of dead to 16, not 19, in second paragraph)',
    claims: [killed('16'), killed('19', 19, 19, 'retracted')],
  },
  {
    text: 'Tens of thousands homeless as floodwaters keep rising',
    claims: [displaced('Tens of thousands', 20000, null, 'approx')],
  },
  {
    text: 'Deaths: 43. Injured: 210. Missing: 18.',
    claims: [killed('43'), injured('210'), missing('18')],
  },
  {
    text: '-- Sri Lanka: 30,920 dead, 5,637 missing, 1 million displaced\n-- India: 10,749 dead, 5,640 missing',
    claims: [
      killed('30,920'),
      missing('5,637'),
      displaced('1 million', 1000000),
      killed('10,749'),
      missing('5,640'),
    ],
  },
  {
    text: 'The figures: 191 killed, 1,841 wounded, 14 of the latter still in the hospital.',
    gap: 'partitive over a state',
    claims: [killed('191'), injured('1,841'), injured('14')],
  },
  {
    text: "The Health Ministry's count of 72 dead could not be independently confirmed; a doctor at the main hospital said he had seen 40 bodies.",
    claims: [killed('72'), killed('40')],
  },
  {
    text: '"We have 15 dead so far, and I am afraid we will find more," Mayor Anna Rossi, 52, said.',
    claims: [killed('15')],
  },
  {
    text: '"There are five people dead and at least twice as many wounded," he said.',
    claims: [killed('five', 5)],
  },
  {
    text: 'Earlier reports had said that 30 people died, but the Interior Ministry later put the number at 24.',
    claims: [killed('30', 30, 30, 'retracted'), killed('24')],
  },
  {
    text: 'The army denied a rebel claim that 45 soldiers had been killed, saying it lost only three men.',
    gap: 'verb frame: killed',
    claims: [killed('45', 45, 45, 'denied'), killed('three', 3)],
  },
  {
    text: 'The prime minister ruled out reports of 500 dead as "wildly exaggerated."',
    claims: [killed('500', 500, 500, 'denied')],
  },
  {
    text: 'One of the worst-hit towns was Galle, population 91,000, where 2 of every 3 houses fell.',
    claims: [],
  },
  {
    text: 'The 1988 disaster, in which 25,000 people died, prompted one of the first international airlifts.',
    claims: [killed('25,000')],
  },
  {
    text: 'Shares in the company fell 4.5 percent to $31.20, and crude oil rose 80 cents to $61.05 a barrel.',
    claims: [],
  },
  {
    text: 'The 82nd Airborne Division, the 2nd Battalion and Task Force 121 took part in Operation Red Dawn with 600 troops.',
    claims: [],
  },
  {
    text: 'He is the 38th journalist and the third American to die in the conflict, the Paris-based group said.',
    claims: [],
  },
  {
    text: 'The U.N. Security Council voted 15-0 on Resolution 1701 to send 15,000 peacekeepers to the area.',
    claims: [],
  },
  {
    text: 'Flight 587 took off from Gate 24 at 9:14 a.m., an hour and 14 minutes late, and climbed to 2,900 feet.',
    claims: [],
  },
  {
    text: "The region, 1,200 kilometers southeast of Moscow, has 11 million people and 4 of the country's 10 largest refineries.",
    claims: [],
  },
  {
    text: 'The Red Cross appealed for 8.5 million Swiss francs and flew in 35 tonnes of relief goods on two planes.',
    claims: [money('8.5 million', 8.5e6)],
  },
  {
    text: 'A moderate earthquake, with a preliminary magnitude of 4.6, was felt across Southern California at 3:40 a.m. There were no reports of damage or injuries.',
    gap: 'preliminary is not replaced',
    claims: [magnitude('4.6', 4.6), injured('no', 0)],
  },
  {
    text: 'State media said 54 people had been killed, up from 38 reported on Tuesday.',
    claims: [killed('54'), killed('38')],
  },
  {
    text: 'The confirmed death toll doubled to 124 from 62 a day earlier as soldiers reached cut-off valleys.',
    claims: [killed('124'), killed('62')],
  },
  {
    text: 'The final toll: 168 dead, among them 19 children, and more than 500 hurt.',
    claims: [killed('168'), killed('19'), injured('more than 500', 500, null, 'lowOpen')],
  },
  {
    text: 'In all, 16 people died: 11 Iraqis, three Turks and two Americans.',
    claims: [killed('16'), killed('11'), killed('three', 3), killed('two', 2)],
  },
  {
    text: 'The government says 800 to 1,000 civilians have been killed and 90,000 uprooted since fighting resumed in April.',
    claims: [killed('800 to 1,000', 800, 1000), displaced('90,000')],
  },
  {
    text: 'Officials in the two provinces reported 7 and 12 deaths, respectively.',
    claims: [killed('7'), killed('12')],
  },
  {
    text: 'The campaign has left 3,000 people, two-thirds of them civilians, dead.',
    claims: [killed('3,000')],
  },
  {
    text: 'Of the injured, 27 are foreigners, including 11 Britons.',
    claims: [injured('27'), injured('11')],
  },
  {
    text: 'The disease has struck 410 people; 398 recovered.',
    claims: [infected('410')],
  },
  {
    text: 'Police rounded up 40 people in the 11th and 18th arrondissements, eight of whom are to go on trial on Dec. 12.',
    claims: [arrested('40'), arrested('eight', 8)],
  },
  {
    text: 'Nine people died in the blaze. The oldest of the 9 victims was 81 and the youngest 4.',
    claims: [killed('Nine', 9), killed('9')],
  },
  {
    text: 'Nearly 3,000 people died in the Sept. 11, 2001, attacks on the World Trade Center and the Pentagon.',
    claims: [killed('Nearly 3,000', null, 3000, 'highOpen')],
  },
  {
    text: 'Military officials said 1,050 residents had been airlifted out and 340 more would be flown to the capital on Friday.',
    gap: 'verb frame: displaced or evacuated',
    claims: [evacuated('1,050'), evacuated('340', 340, 340, 'planned', 'increment')],
  },
  {
    text: 'With 78 percent of the vote counted, the ruling party led by 212 seats to 98; turnout was put at 61 percent.',
    claims: [],
  },
  {
    text: 'The plane, a 1979 model, had logged 29,000 hours, and its No. 2 engine had been replaced in 2001.',
    claims: [],
  },
  {
    text: 'At least 85 people were dead or missing in Taiwan after the storm, the disaster center said.',
    claims: [killed('At least 85', 85, null)],
  },
  {
    text: 'Dozens are feared dead and as many as 200 are missing after the dam burst.',
    claims: [killed('Dozens', 24, null, 'approx', 'feared'), missing('as many as 200', null, 200)],
  },
  {
    text: 'He said the toll, now 47, could rise to 60 or more.',
    claims: [killed('47'), killed('60 or more', 60, null, 'feared')],
  },
]
