import { injured, killed, type Row } from './row.js'

/** Figures that measure none of what claims measure, some beside one that does. */
export const nearMisses: readonly Row[] = [
  {
    text: 'The minister, 61, served two terms and lost his seat by 312 votes in 1999.',
    claims: [],
  },
  {
    text: 'Manchester beat Lyon 4-2 before a crowd of 62,000, with two players sent off after 70 minutes.',
    claims: [],
  },
  {
    text: 'Washington has 140,000 troops in the country and plans to bring home 5,000 by spring.',
    claims: [],
  },
  {
    text: 'The convoy of 22 trucks, carrying 300 tons of wheat and 4,000 blankets, reached the camp after a 19-hour drive.',
    claims: [],
  },
  {
    text: 'Unemployment rose to 9.8 percent in May, the highest in 11 years, as 34,000 jobs were cut.',
    claims: [],
  },
  {
    text: 'The third explosion was heard at 5:40 p.m. on the No. 7 line, two stops from the stadium.',
    claims: [],
  },
  {
    text: 'One of the survivors, a 19-year-old student, said he had waited for more than three hours.',
    claims: [],
  },
  {
    text: 'The court sentenced him to death for the second time in 15 months.',
    claims: [],
  },
  {
    text: 'Investigators found three shell casings, a 9 mm pistol and 200 grams of explosives in Apartment 12.',
    claims: [],
  },
  {
    text: 'The 5th Fleet said two frigates and 12 aircraft had joined the search over 4,000 square miles.',
    claims: [],
  },
  {
    text: 'Ten years after the war, the city of 380,000 has reopened 46 of its 60 schools.',
    claims: [],
  },
  {
    text: 'Leaders of the Group of Eight met for two days with five African presidents.',
    claims: [],
  },
  {
    text: 'The film, "Eleven Dead Men", took in $14 million on 2,900 screens.',
    gap: 'title of a work',
    claims: [],
  },
  {
    text: 'The strike, in its 17th day, has grounded 240 flights and cost the airline $5 million a day.',
    claims: [],
  },
  {
    text: 'He shot 68 in the second round and shares the lead with three others at nine under par.',
    claims: [],
  },
  {
    text: 'The stock exchange fell 211 points, with losers beating gainers 3 to 1.',
    claims: [],
  },
  {
    text: 'Article 9 of the 1947 constitution was upheld by eight of the 15 judges.',
    claims: [],
  },
  {
    text: 'The team of 14 rescuers with two sniffer dogs arrived from Zurich at noon.',
    claims: [],
  },
  {
    text: 'The plane was a twin-engine Beechcraft 1900 bought in 1994 for $3.1 million.',
    claims: [],
  },
  {
    text: 'Relief workers have vaccinated 80,000 children and drilled 35 wells in six districts.',
    claims: [],
  },
  {
    text: 'It was the second fatal crash in three weeks on Interstate 40, and the fifth this year.',
    claims: [],
  },
  {
    text: 'Temperatures reached 104 degrees for a sixth day in the city, where eight people have died of the heat.',
    claims: [killed('eight', 8)],
  },
  {
    text: 'The 42-year-old father of three was the only one of the nine climbers to be hurt.',
    gap: 'one of a counted group',
    claims: [],
  },
  {
    text: 'Six weeks after the attack, two of the wounded are still being treated in Ward 3.',
    claims: [injured('two', 2)],
  },
  {
    text: 'A 911 call came at 11:05 p.m. from a pay phone on Route 66, 15 minutes after the shots.',
    claims: [],
  },
]
