import {
  destroyed,
  displaced,
  evacuated,
  injured,
  killed,
  missing,
  money,
  type Row,
  rescued,
  trapped,
} from './row.js'

export const fires: readonly Row[] = [
  {
    text: 'A fire swept through a crowded nightclub early Sunday, killing 87 people, most of them teenagers, firefighters said.',
    claims: [killed('87')],
  },
  {
    text: 'Fire kills 8 in rooming house; cigarette blamed',
    claims: [killed('8')],
  },
  {
    text: 'Fifty-four people perished in the blaze and 20 more were treated for smoke inhalation.',
    claims: [killed('Fifty-four', 54), injured('20')],
  },
  {
    text: 'Six firefighters suffered minor burns battling the four-alarm fire at 325 West 42nd Street.',
    claims: [injured('Six', 6)],
  },
  {
    text: 'The wildfire has blackened 48,000 acres, destroyed 135 homes and forced the evacuation of 15,000 people.',
    claims: [destroyed('135'), evacuated('15,000')],
  },
  {
    text: 'An estimated 1,100 firefighters, 14 helicopters and nine air tankers were battling the blaze, which was 35 percent contained.',
    claims: [],
  },
  {
    text: 'The bodies of a woman and her three children were found on the third floor.',
    gap: 'conjunct without a number first',
    claims: [killed('three', 3)],
  },
  {
    text: 'At a prison in Honduras, 103 inmates died when an electrical short circuit started a fire in Cell Block 19, which held 186 men.',
    claims: [killed('103')],
  },
  {
    text: 'A blaze gutted a garment factory, leaving 23 workers dead and 15 others trapped on the upper floors.',
    claims: [killed('23'), trapped('15')],
  },
  {
    text: 'Firefighters led about 200 people to safety down smoke-filled stairwells.',
    claims: [rescued('about 200', 200, 200, 'approx')],
  },
  {
    text: 'The fire left 350 families homeless and caused damage put at 20 million pesos.',
    claims: [displaced('350'), money('20 million', 2e7)],
  },
  {
    text: 'Two more victims died of their burns overnight, raising the toll to 96.',
    claims: [killed('Two', 2, 2, 'increment'), killed('96')],
  },
  {
    text: 'The dead were identified as Maria Lopez, 34, and her sons, Juan, 8, and Luis, 5.',
    claims: [],
  },
  {
    text: 'Ten of the dead were Filipino maids on their day off; the nationality of the 11th was not known.',
    claims: [killed('Ten', 10)],
  },
  {
    text: 'Flames consumed 17 of the 20 wooden barracks, and five residents were unaccounted for.',
    claims: [destroyed('17'), missing('five', 5)],
  },
]
