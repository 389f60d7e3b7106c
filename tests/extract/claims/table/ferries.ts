import { aboard, arrested, killed, missing, type Row, rescued } from './row.js'

export const ferries: readonly Row[] = [
  {
    text: 'A ferry carrying some 1,400 people, most of them Egyptian workers, sank in the Red Sea early Friday; 324 survivors and 185 bodies had been pulled from the water by nightfall.',
    claims: [aboard('some 1,400', 1400, 1400, 'approx'), rescued('324'), killed('185')],
  },
  {
    text: 'The vessel, licensed to carry 150, had more than 300 on board when it capsized.',
    claims: [aboard('more than 300', 300, null, 'lowOpen')],
  },
  {
    text: 'Ferry sinks off Bangladesh; 60 dead, 100 missing',
    claims: [killed('60'), missing('100')],
  },
  {
    text: 'Fewer than 20 of the passengers are known to have survived.',
    claims: [rescued('Fewer than 20', null, 20, 'highOpen')],
  },
  {
    text: 'Divers recovered 12 more bodies from the hull on Wednesday, taking the number of dead to 47.',
    claims: [killed('12', 12, 12, 'increment'), killed('47')],
  },
  {
    text: 'The coast guard picked up 22 migrants, but up to 30 others were believed to have drowned.',
    claims: [rescued('22'), killed('up to 30', null, 30, 'feared')],
  },
  {
    text: 'Seventeen people swam ashore and nearby fishermen saved 48 others, but 31, mainly women and children, are missing and presumed dead.',
    gap: 'verb frame: rescued',
    claims: [rescued('Seventeen', 17), rescued('48'), missing('31', 31, 31, 'feared')],
  },
  {
    text: 'The 35-year-old, 6,600-ton vessel had listed 25 degrees before it went down in 3,000 feet of water, 57 miles from shore.',
    claims: [],
  },
  {
    text: 'The manifest listed 1,318 passengers and 96 crew, but survivors said many more had bought tickets on the dock.',
    claims: [aboard('1,318'), aboard('96')],
  },
  {
    text: 'Most of the 57 people on the tour boat were elderly Americans.',
    claims: [aboard('57')],
  },
  {
    text: 'Boat capsizes on lake; 20 tourists drown',
    claims: [killed('20')],
  },
  {
    text: 'Only 8 of the 64 people aboard survived, the navy said.',
    claims: [rescued('8'), aboard('64')],
  },
  {
    text: 'The captain and two other crew members were held for questioning.',
    claims: [arrested('two', 2)],
  },
  {
    text: 'At least 850 lives were lost when the ferry Astra went down in the Baltic in 1994.',
    claims: [killed('At least 850', 850, null)],
  },
  {
    text: 'Helicopters winched 14 sailors to safety, but the skipper and three deckhands could not be found.',
    claims: [rescued('14'), missing('three', 3)],
  },
]
