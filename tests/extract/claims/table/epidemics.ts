import { infected, killed, type Row } from './row.js'

export const epidemics: readonly Row[] = [
  {
    text: 'GENEVA (Reuters) - The number of people infected with the virus has reached 8,422 in 29 countries, with 916 deaths, the World Health Organization said.',
    claims: [infected('8,422'), killed('916')],
  },
  {
    text: 'China reported 138 new cases and eight more deaths on Tuesday.',
    claims: [infected('138', 138, 138, 'increment'), killed('eight', 8, 8, 'increment')],
  },
  {
    text: 'The H5N1 strain of bird flu has killed 63 people in Asia since 2003, 42 of them in Vietnam.',
    claims: [killed('63'), killed('42')],
  },
  {
    text: 'Nearly 200 people have fallen ill with cholera in the past week and 11 have died, health officials said.',
    claims: [infected('Nearly 200', null, 200, 'highOpen'), killed('11')],
  },
  {
    text: 'Angola had registered 261 cases of Marburg fever, of which 237 were fatal.',
    claims: [infected('261'), killed('237')],
  },
  {
    text: 'Of 175 reported cases, only 22 have been confirmed by laboratory tests.',
    claims: [infected('175'), infected('22')],
  },
  {
    text: 'The virus has sickened 17 and killed 3 of them, all under the age of 30.',
    claims: [infected('17'), killed('3')],
  },
  {
    text: 'Two more patients, both aged 35, died at Ward 7 of the infectious diseases hospital.',
    claims: [killed('Two', 2, 2, 'increment')],
  },
  {
    text: 'Officials slaughtered 40,000 chickens within 3 kilometers of the farm, where 1,900 birds had died.',
    claims: [],
  },
  {
    text: 'The outbreak has claimed 81 lives among 94 known cases.',
    claims: [killed('81'), infected('94')],
  },
  {
    text: 'A laboratory found that 4 of 9 samples tested positive, and 2.5 million doses of vaccine have been ordered.',
    claims: [],
  },
  {
    text: 'The cumulative total stood at 5,327 cases and 349 deaths, a mortality rate of 6.6 percent.',
    claims: [infected('5,327'), killed('349')],
  },
  {
    text: 'As many as 60,000 people were quarantined in the capital, where hospitals have 1,200 beds set aside.',
    claims: [],
  },
  {
    text: 'No new infections were reported for the second day running.',
    claims: [infected('No', 0, 0, 'increment')],
  },
  {
    text: 'Meningitis kills 15 in northern Nigeria, 80 others infected',
    claims: [killed('15'), infected('80')],
  },
  {
    text: 'The ministry reported the 41st death from the disease, a 27-year-old man from Java.',
    claims: [],
  },
]
