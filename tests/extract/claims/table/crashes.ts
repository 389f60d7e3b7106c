import { aboard, arrested, injured, killed, missing, money, type Row, rescued, trapped } from './row.js'

export const crashes: readonly Row[] = [
  {
    text: 'A Boeing 737 carrying 104 passengers and six crew slammed into a hillside in heavy fog Thursday, killing everyone on board, aviation officials said.',
    claims: [aboard('104'), aboard('six', 6)],
  },
  {
    text: 'All 110 people aboard Flight 204 were killed when the 23-year-old jet crashed on approach to Runway 21, 3 miles short of the airport.',
    claims: [killed('110')],
  },
  {
    text: 'The Airbus A310, with 225 people aboard, was on a flight from Hong Kong.',
    claims: [aboard('225')],
  },
  {
    text: 'Of the 131 people on board, 36 survived, most of them with burns.',
    claims: [aboard('131'), rescued('36')],
  },
  {
    text: 'None of the 89 passengers and crew was hurt, an airline spokeswoman said.',
    gap: 'zero of a counted group',
    claims: [injured('None', 0), aboard('89')],
  },
  {
    text: 'There were no survivors among the 62 passengers, 11 of them infants, and four crew members.',
    gap: 'aboard without a word that says so',
    claims: [rescued('no', 0), aboard('62'), aboard('11'), aboard('four', 4)],
  },
  {
    text: 'A commuter train collided head-on with a freight train near the town of Bandel, leaving 17 people dead and scores injured.',
    claims: [killed('17'), injured('scores', 40, null, 'approx')],
  },
  {
    text: 'At least 50 people were feared dead after nine cars of the Delhi-bound Express 1027 plunged off a bridge, railway officials said.',
    claims: [killed('At least 50', 50, null, 'feared')],
  },
  {
    text: 'Bus plunges into ravine in Peru; 24 killed',
    claims: [killed('24')],
  },
  {
    text: '33 killed, 20 hurt in bus plunge in northern Mexico',
    claims: [killed('33'), injured('20')],
  },
  {
    text: 'The bus, carrying 43 pilgrims, skidded off a mountain road and fell 300 feet into a gorge, killing 19 and injuring the rest.',
    claims: [aboard('43'), killed('19')],
  },
  {
    text: 'The driver, 45, and 12 of the passengers died instantly; the other 31 were taken to two hospitals.',
    claims: [killed('12'), injured('31')],
  },
  {
    text: 'Two American pilots and a flight engineer were among the dead.',
    claims: [killed('Two', 2)],
  },
  {
    text: 'The helicopter, from the 101st Airborne Division, went down 20 miles north of the base, killing all four soldiers aboard.',
    claims: [killed('four', 4)],
  },
  {
    text: 'A Black Hawk helicopter crashed in the mountains, killing five U.S. soldiers and wounding two others, a military spokesman, Lt. Col. Dan Webb, said.',
    claims: [killed('five', 5), injured('two', 2)],
  },
  {
    text: 'Rescue workers cut two people out of the wreckage after seven hours, while an estimated 15 remained trapped in the second carriage.',
    claims: [rescued('two', 2), trapped('an estimated 15', 15, 15, 'approx')],
  },
  {
    text: 'Sixteen people were hospitalized, three of them in critical condition, after two trams collided.',
    claims: [injured('Sixteen', 16), injured('three', 3)],
  },
  {
    text: 'The collision, at 6:50 a.m. at the junction of Route 9 and 14th Street, killed the truck driver and 7 schoolchildren aged 8 to 13.',
    claims: [killed('7')],
  },
  {
    text: 'The airline said the plane had 9 crew members and 137 passengers, not 146 passengers as reported earlier.',
    gap: 'aboard without a word that says so',
    claims: [aboard('9'), aboard('137'), aboard('146', 146, 146, 'retracted')],
  },
  {
    text: 'Officials revised the number of dead to 118 from 121, saying three bodies had been counted twice.',
    gap: 'older figure beside the new one',
    claims: [killed('118'), killed('121', 121, 121, 'retracted')],
  },
  {
    text: 'The derailment, the third on the line in two years, sent six of the 14 coaches down an embankment and killed one person.',
    claims: [killed('one', 1)],
  },
  {
    text: 'Wreckage of the Cessna 208 was spotted at 8,500 feet, and there was no sign of the 10 people who had been on board.',
    claims: [aboard('10')],
  },
  {
    text: 'Searchers recovered 41 bodies and were looking for the remaining eight.',
    claims: [killed('41'), missing('eight', 8)],
  },
  {
    text: 'The railway offered 100,000 rupees ($2,200) to the family of each of the dead, and police detained the stationmaster and two signalmen.',
    claims: [money('100,000', 100000), arrested('two', 2)],
  },
  {
    text: 'It was the worst air disaster in the country since 1997, when an Antonov plane crashed into an apartment building in Siberia, killing 72.',
    claims: [killed('72')],
  },
]
