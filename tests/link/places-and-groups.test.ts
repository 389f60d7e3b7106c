import { describe } from 'vitest'
import { article, linksAll, type Row } from './linked.js'

const rows: readonly Row[] = [
  {
    name: 'a place of two words that another article has as a part, in the figure’s own clause',
    articles: [
      article(
        '2024-03-05',
        'Cyclone kills 34 in Maravia',
        'A cyclone hit the coast of Maravia on Monday, killing 34 people. Eighteen people were killed in Kara Lume district and 11 in neighboring Pertha, the relief office said.',
      ),
      article(
        '2024-03-05',
        'Cyclone hits Maravia, 47 dead',
        'A cyclone hit Maravia on Monday and killed 47 people. Twenty-three of the victims died in Kara Lume district alone. Fourteen people died in Pertha.',
      ),
      article(
        '2024-03-06',
        'Toll of Maravia cyclone at 83',
        'The cyclone that hit Maravia on Monday killed 83 people, officials said. In Kara Lume, 41 people were killed.',
      ),
    ],
    one: [
      ['Eighteen', 'Twenty-three'],
      ['Eighteen', '41'],
      ['11', 'Fourteen'],
    ],
    two: [['Eighteen', '34']],
  },
  {
    name: 'a place that opens the sentence, with an aside',
    articles: [
      article(
        '2024-03-05',
        'Cholera kills 68 in Maravia',
        'A cholera outbreak has killed 68 people in Maravia. In the camp of Ardela, which is home to 31,000 people, 22 people have died.',
      ),
      article(
        '2024-03-06',
        'Maravia cholera toll at 61',
        'Cholera has killed 61 people in Maravia. The camp at Ardela has been hit hardest, with 27 deaths.',
      ),
    ],
    one: [['22', '27']],
    two: [['22', '61']],
  },
  {
    name: 'where a speaker is does not narrow the figure; where it is told of does',
    articles: [
      article(
        '2024-03-05',
        'Train crash in Maravia kills 31',
        'A train crash in Maravia on Monday killed 31 people. Nine foreigners have died, the foreign ministry in Sarn said.',
      ),
      article(
        '2024-03-06',
        'Maravia train crash kills 33',
        'The train crash in Maravia on Monday killed 33 people. Eleven foreigners died, the government said.',
      ),
    ],
    one: [['Nine', 'Eleven']],
  },
  {
    name: 'the injured that hospitals still have are a part of those of whom they are told',
    articles: [
      article(
        '2024-03-05',
        'Plane crash at Sarn',
        'A plane crashed at the end of the runway at Sarn on Monday. At least 80 people were injured.',
      ),
      article(
        '2024-03-06',
        'Sarn plane crash',
        'A plane crashed at Sarn on Monday. Forty-one of the 92 injured people remain in hospital.',
      ),
      article(
        '2024-03-07',
        'Sarn plane crash: the injured',
        'A plane crashed at Sarn on Monday. Six of the 38 injured who are still in hospital may lose a leg.',
      ),
    ],
    one: [['At least 80', '92']],
    two: [
      ['At least 80', 'Forty-one'],
      ['92', '38'],
    ],
  },
  {
    name: 'the gravely injured, as a share of the injured or by themselves',
    articles: [
      article(
        '2024-03-05',
        'Mine blast at Sarn kills nine',
        'A blast at a mine near Sarn on Monday killed nine miners. Three of the 16 miners who were injured are in critical condition at the hospital in Sarn.',
      ),
      article(
        '2024-03-06',
        'Mine blast at Sarn kills 12',
        'A blast at a mine near Sarn on Monday killed 12 people. Nineteen people were hurt, four of them critically.',
      ),
    ],
    one: [
      ['Three', 'four'],
      ['16', 'Nineteen'],
      ['nine', '12'],
    ],
    two: [['Three', 'Nineteen']],
  },
  {
    name: 'each side of a war counts what it holds',
    articles: [
      article(
        '2023-02-06',
        'Quake in Syria',
        'In government-held areas of Syria, 371 people died in the quake on Monday. Another 221 died in rebel-held areas.',
      ),
      article(
        '2023-02-07',
        'Quake in Syria',
        "The quake's toll in government-held areas of Syria climbed over 800, with some 1,400 injured. In Syria as a whole 3,640 people were injured.",
      ),
    ],
    one: [['371', 'over 800']],
    two: [
      ['221', 'over 800'],
      ['some 1,400', '3,640'],
    ],
  },
  {
    name: 'women among the attackers are not those among the victims',
    articles: [
      article(
        '2002-10-24',
        'Siege at Sarn',
        'Gunmen seized a theatre in Sarn on Wednesday. One woman was killed.',
      ),
      article(
        '2002-10-27',
        'Siege at Sarn',
        'Gunmen seized a theatre in Sarn on Wednesday. Fifty of the captors, 18 of them women, were killed.',
      ),
    ],
    two: [['One', '18']],
  },
  {
    name: 'some of a crew are not the crew',
    articles: [
      article('2024-03-05', 'Jet crash', 'A jet with 83 passengers and five crew members crashed on Monday.'),
      article(
        '2024-03-06',
        'Jet crash',
        'A jet crashed on Monday with 88 people aboard, among them four off-duty flight attendants.',
      ),
    ],
    two: [['five', 'four']],
  },
  {
    name: 'the seriously injured are more than those in danger',
    articles: [
      article(
        '2024-03-05',
        'Quake hits Sarn',
        'A quake at Sarn on Monday killed 206 people and injured 1,250, 300 of them seriously.',
      ),
      article(
        '2024-03-05',
        'Quake hits Sarn',
        'A quake at Sarn on Monday killed 210 people and injured 1,260. Of the injured, 112 were in critical condition.',
      ),
    ],
    one: [['206', '210']],
    two: [['300', '112']],
  },
  {
    name: 'bodies found in one night are not the toll; bodies found so far are',
    articles: [
      article(
        '2024-03-05',
        'Mine blast at Sarn kills 17',
        'A blast at a mine near Sarn on Monday left 17 people dead. Six bodies were recovered in the night.',
      ),
      article(
        '2024-03-05',
        'Blast in Sarn mine',
        'A blast at a mine near Sarn on Monday killed at least 19 people. Nobody is alive in the pit.',
      ),
      article(
        '2024-03-05',
        'Sarn mine blast',
        'A blast tore through a mine near Sarn on Monday. Twenty bodies have been recovered so far.',
      ),
    ],
    one: [
      ['17', 'at least 19'],
      ['at least 19', 'Twenty'],
    ],
    two: [['Six', 'at least 19']],
  },
  {
    name: 'of two groups told in one breath, neither is everybody; nor are both together one of them',
    articles: [
      article(
        '2024-03-05',
        'Siege in Sarn ends: 39 civilians, six soldiers dead',
        'A siege in Sarn ended on Monday. The government said 45 civilians and soldiers had died.',
      ),
      article(
        '2024-03-05',
        'Siege in Sarn leaves 48 dead',
        'The siege in Sarn that ended on Monday left 48 people dead.',
      ),
    ],
    two: [
      ['39', '48'],
      ['six', '48'],
      ['39', '45'],
    ],
  },
  {
    name: 'each side of a dispute counts all of it',
    articles: [
      article(
        '2024-03-05',
        'Six killed at march in Sarn',
        'Police fired on a march in Sarn on Monday, killing six people, doctors said. Police said only two people had died.',
      ),
      article(
        '2024-03-05',
        'March in Sarn',
        'Police fired on a march in Sarn on Monday, killing nine people, the Red Cross said. The government has admitted to four deaths. The party maintains that 12 died.',
      ),
    ],
    one: [
      ['six', 'nine'],
      ['two', 'four'],
      ['two', '12'],
    ],
  },
  {
    name: 'those who died at the scene are not all of the dead',
    articles: [
      article(
        '2024-03-05',
        'Bus crash near Sarn in Maravia kills 24',
        'A bus crashed near Sarn in Maravia on Monday, killing 24 people. Twenty-one died at the scene, police officer Ren Tor said.',
      ),
      article(
        '2024-03-05',
        'Bus crash near Sarn in Maravia',
        'A bus crashed near Sarn in Maravia on Monday. Police said 22 people died.',
      ),
    ],
    one: [['24', '22']],
    two: [['Twenty-one', '22']],
  },
  {
    name: 'those arrested, by whatever they are; women among them are a part',
    articles: [
      article(
        '2024-03-05',
        'March in Sarn broken up',
        'Police broke up a march in Sarn on Monday. Sixty-three protesters were arrested.',
      ),
      article(
        '2024-03-05',
        'Police break up march in Sarn',
        'Police broke up a march in Sarn on Monday and arrested 89 people, the ministry said.',
      ),
      article(
        '2024-03-05',
        'Sarn march',
        'Police broke up a march in Sarn on Monday. Seventeen women were arrested.',
      ),
    ],
    one: [['Sixty-three', '89']],
    two: [['Seventeen', '89']],
  },
  {
    name: 'what is asked of donors is one sum, what they gave is another',
    articles: [
      article(
        '2024-03-05',
        'Cholera kills 61 in Maravia',
        'Cholera has killed 61 people in Maravia. The United Nations asked donors for $4.5 million.',
      ),
      article(
        '2024-03-06',
        'Cholera kills 74 in Maravia',
        'Cholera has killed 74 people in Maravia. Donors have given $1.2 million of the $6 million that the United Nations has asked for.',
      ),
    ],
    one: [['$4.5 million', '$6 million']],
    two: [['$1.2 million', '$6 million']],
  },
  {
    name: 'a fire is the accident that its articles speak of; an accident of another year is not',
    articles: [
      article(
        '2024-03-04',
        'Refinery fire kills 17 in Maravia',
        'A fire at a refinery in Maravia on Sunday killed 17 people and hurt 53. An accident there killed three people in 2003.',
      ),
      article(
        '2024-03-05',
        'Toll of Maravia refinery fire at 26',
        'A refinery fire still burned in Maravia on Monday after the worst accident of the country’s oil industry left 26 people dead and more than 80 hurt.',
      ),
    ],
    one: [
      ['17', '26'],
      ['53', 'more than 80'],
    ],
    two: [['three', '26']],
  },
  {
    name: 'bodies found in one part of a building are those found there; unidentified ones are not all',
    articles: [
      article(
        '2024-03-05',
        'Fire in Sarn club kills 245',
        'A fire in a nightclub in Sarn, Maravia, killed 245 people on Monday. Ninety bodies were found in the bathrooms. More than 80 bodies have not been identified.',
      ),
      article(
        '2024-03-05',
        'Fire in Maravia nightclub kills 232',
        'A fire in a nightclub in Sarn, Maravia, killed 232 people on Monday. Firefighters found 50 bodies in a bathroom.',
      ),
    ],
    one: [
      ['Ninety', '50'],
      ['245', '232'],
    ],
    two: [
      ['More than 80', '232'],
      ['50', '245'],
    ],
  },
  {
    name: 'several groups in one list are all who were there',
    articles: [
      article(
        '2024-03-05',
        'Gunmen seize school in Maravia',
        'Gunmen burst into a school in Sarn, Maravia, on Monday and took 240 pupils, parents and teachers hostage.',
      ),
      article(
        '2024-03-06',
        'Hostages held in Maravia school',
        'Gunmen who burst into a school in Sarn, Maravia, on Monday took 354 people hostage, officials said.',
      ),
    ],
    one: [['240', '354']],
  },
  {
    name: 'the dead of an attack that another came after',
    articles: [
      article(
        '2024-03-05',
        'Attack on school in Maravia kills eight',
        'An attack on a school in Sarn, Maravia, killed eight people on Monday. The attack came two days after a bomber killed 11 people in a bus.',
      ),
      article(
        '2024-03-06',
        'Toll of Sarn school attack at 12',
        'The attack on a school in Sarn, Maravia, on Monday killed 12 people.',
      ),
    ],
    one: [['eight', '12']],
    two: [['11', '12']],
  },
  {
    name: 'a government by its seat; whoever is there gives by themselves',
    articles: [
      article(
        '2024-03-05',
        'Floods kill 300 in Maravia',
        'Floods have killed 300 people in Maravia. The United States has promised $35 million in aid. A club in Washington raised $2 million.',
      ),
      article(
        '2024-03-06',
        'Toll of Maravia floods at 340',
        'Floods have killed 340 people in Maravia. Washington has pledged $10 million.',
      ),
    ],
    one: [['$35 million', '$10 million']],
    two: [['$2 million', '$10 million']],
  },
  {
    name: 'a country that acts from afar in a headline is not where it happened',
    articles: [
      article(
        '2024-03-05',
        '64 die in train fire in India',
        'A fire on a train in India killed 64 people on Monday. Twelve children were among the dead.',
      ),
      article(
        '2024-03-05',
        'Indian train fire kills 66',
        'A fire on a train in India killed 66 people on Monday, officials said.',
      ),
      article(
        '2024-03-06',
        'Pakistan flies home survivors of train fire in India',
        'Pakistan took home people who were hurt in a fire on a train in India that killed 68 people on Monday. Eleven children died.',
      ),
    ],
    one: [
      ['64', '68'],
      ['Twelve', 'Eleven'],
    ],
  },
  {
    name: 'an earlier blast that one article calls a fire, by its place and year; each figure with the year of its own clause',
    articles: [
      article(
        '2024-03-05',
        'Pipeline blast kills 150 in Maravia',
        'A pipeline blast killed 150 people near Sarn, Maravia, on Monday. In October 2016 a fire at Jorra killed 1,000 people, and 62 perished in September 2022 near Lemba.',
      ),
      article(
        '2024-03-05',
        'Maravia pipeline blast kills 170',
        'A pipeline blast killed 170 people near Sarn, Maravia, on Monday. An explosion in the town of Jorra killed 1,080 people in 2016.',
      ),
    ],
    one: [
      ['150', '170'],
      ['1,000', '1,080'],
    ],
    two: [['62', '1,080']],
  },
  {
    name: 'a frontier between two countries is one place, and a continent in a headline none',
    articles: [
      article(
        '2024-03-05',
        'Ferry sinks on lake, 31 drown',
        'A ferry sank on Lake Tamba on the border between Uganda and Congo on Monday and 31 people drowned.',
      ),
      article(
        '2024-03-05',
        'Ugandan ferry sinks, 38 dead',
        'A ferry sank on Lake Tamba in Uganda on Monday, killing 38 people.',
      ),
      article(
        '2024-03-06',
        'Grief on an African lake after ferry sinks',
        'The ferry that sank on Lake Tamba in Uganda on Monday killed 45 people.',
      ),
    ],
    one: [
      ['31', '38'],
      ['38', '45'],
    ],
  },
  {
    name: 'a building of which another is a part; those beside the bombers are others',
    articles: [
      article(
        '2024-03-05',
        'Bombs in Sarn kill 27',
        'Two bombs at a consulate and a bank in Sarn, Maravia, killed 27 people on Monday. Eleven people died at the headquarters of the KBN bank.',
      ),
      article(
        '2024-03-05',
        'Bombs in Maravia kill 25',
        'Two bombs at a consulate and a bank in Sarn, Maravia, killed 25 people on Monday. Nine people died at the bank.',
      ),
      article(
        '2024-03-06',
        'Bombers of Sarn named',
        'Two bombs went off at a consulate and a bank in Sarn, Maravia, on Monday. The bombers and 29 other people were killed.',
      ),
    ],
    one: [
      ['27', '25'],
      ['Eleven', 'Nine'],
    ],
    two: [
      ['29', '27'],
      ['Nine', '25'],
    ],
  },
  {
    name: 'what all attacks of a month have killed is no toll of one of them',
    articles: [
      article(
        '2024-03-26',
        'Raid on jail in Maravia kills 26',
        'Gunmen raided a jail in Sarn, Maravia, on Monday and killed 26 people. Bombings in the country have killed more than 600 people since the start of March.',
      ),
      article(
        '2024-03-27',
        'Toll of raid on jail in Maravia at 56',
        'Fifty-six people were killed in a raid on a jail in Sarn, Maravia, on Monday.',
      ),
    ],
    one: [['26', 'Fifty-six']],
    two: [['more than 600', 'Fifty-six']],
  },
  {
    name: 'what the event itself came after is no other event',
    articles: [
      article(
        '2024-03-05',
        'Plane crash in Maravia',
        'A plane crashed in Sarn, Maravia, on Monday. The crash happened minutes after a plane with 62 people on board took off.',
      ),
      article(
        '2024-03-06',
        'Maravia plane crash',
        'A plane with 65 people on board crashed in Sarn, Maravia, on Monday.',
      ),
    ],
    one: [['62', '65']],
  },
  {
    name: 'the year in which a building opened is not the event’s',
    articles: [
      article(
        '2024-03-05',
        'Bomb in Sarn kills 30',
        'A bomb in Sarn, Maravia, on Monday killed 30 people at a hotel that opened in 2005.',
      ),
      article(
        '2024-03-06',
        'Bomb in Sarn kills 34',
        'A bomb killed 34 people at a hotel in Sarn, Maravia, on Monday.',
      ),
    ],
    one: [['30', '34']],
  },
]

describe('places and groups', () => linksAll(rows))
