import { arrested, evacuated, injured, killed, missing, money, type Row, rescued, trapped } from './row.js'

export const mines: readonly Row[] = [
  {
    text: 'TAIYUAN, Nov. 13 (Xinhua) -- Twenty-four miners were confirmed dead and 10 others remained missing after a gas blast ripped through a coal mine in Linshi County, rescue headquarters said Monday.',
    claims: [killed('Twenty-four', 24), missing('10')],
  },
  {
    text: 'A total of 293 miners were working underground when the explosion occurred at 7:10 a.m., and 127 escaped.',
    claims: [rescued('127')],
  },
  {
    text: 'Thirteen miners were trapped 260 feet below ground and more than two miles from the entrance.',
    claims: [trapped('Thirteen', 13)],
  },
  {
    text: 'Twelve of the 13 trapped miners were found dead early Wednesday, three hours after their families had been told they were alive.',
    claims: [killed('Twelve', 12), trapped('13')],
  },
  {
    text: 'China coal mine blast kills 56',
    claims: [killed('56')],
  },
  {
    text: 'Hopes faded for 166 workers trapped in a shaft in Shaanxi Province.',
    claims: [trapped('166')],
  },
  {
    text: 'Rescuers have retrieved 61 bodies, and eight of the 30 injured are in serious condition.',
    claims: [killed('61'), injured('eight', 8), injured('30')],
  },
  {
    text: "China's mines, the world's deadliest, killed 5,986 workers in 2005, down 8.1 percent from a year earlier.",
    claims: [killed('5,986')],
  },
  {
    text: 'The mine, with an annual output of 90,000 tons and 412 employees, had been ordered closed on Sept. 3.',
    claims: [],
  },
  {
    text: 'The owner and four managers have been detained, and families of the dead will each receive 200,000 yuan.',
    claims: [arrested('four', 4), money('200,000', 200000)],
  },
  {
    text: 'All nine were hoisted to the surface one by one in a steel capsule 22 inches wide after 77 hours underground.',
    claims: [rescued('nine', 9)],
  },
  {
    text: 'By Tuesday evening, 46 miners had been brought up alive.',
    claims: [rescued('46')],
  },
  {
    text: 'Thirty-three men were lifted out safely from Shaft No. 5, but there was no word on the fate of the remaining 13.',
    claims: [rescued('Thirty-three', 33), missing('13')],
  },
  {
    text: 'The accident toll rose to 105 after rescue workers found the last two bodies at 4 p.m.',
    gap: 'increment in a second conjunct or a final count',
    claims: [killed('105'), killed('two', 2, 2, 'increment')],
  },
  {
    text: 'About 3,000 gold miners were being brought to the surface Thursday after a pipe fell down a shaft 7,200 feet deep.',
    claims: [rescued('About 3,000', 3000, 3000, 'approx')],
  },
  {
    text: 'Residents within a radius of 2 kilometers, 4,600 in all, have been evacuated because of the gas leak that killed 191.',
    gap: 'verb frame: displaced or evacuated',
    claims: [evacuated('4,600'), killed('191')],
  },
]
