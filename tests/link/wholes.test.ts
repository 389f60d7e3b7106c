import { describe, expect, it } from 'vitest'
import { article, link, linksAll, type Row } from './linked.js'

const rows: readonly Row[] = [
  {
    name: 'soldiers whom an article counts beside others are not all of the dead',
    articles: [
      article(
        '2024-02-02',
        'Sixteen die in Vesk ambush',
        'Fourteen soldiers and two civilians were killed on Thursday when rebels ambushed a convoy near Vesk, the army said. A rebel commander said more than 30 soldiers had been killed.',
      ),
      article(
        '2024-02-02',
        'Vesk ambush',
        'Rebels ambushed a convoy near Vesk on Thursday, killing 13 soldiers.',
      ),
    ],
    one: [['Fourteen', '13']],
    two: [['Sixteen', '13']],
  },
  {
    name: 'the dead to whom the article adds its missing',
    articles: [
      article(
        '2024-02-02',
        'Floods at Vesk',
        'Floods struck Vesk on Thursday. The official toll is 412 dead, with 97 people missing. In all, 509 people were killed in the floods.',
      ),
      article('2024-02-02', 'Vesk floods', 'The floods that struck Vesk on Thursday killed 520 people.'),
    ],
    one: [['509', '520']],
    two: [['412', '520']],
  },
  {
    name: 'the dead of a toll that is no sum with the missing',
    articles: [
      article(
        '2024-02-02',
        'Floods at Vesk',
        'Floods struck Vesk on Thursday. The official toll is 412 dead, with 80 people missing. In all, 509 people were killed in the floods, a minister said.',
      ),
      article('2024-02-02', 'Vesk floods', 'The floods that struck Vesk on Thursday killed 520 people.'),
    ],
    one: [
      ['509', '520'],
      ['412', '520'],
    ],
  },
  {
    name: 'the dead that one hospital has received',
    articles: [
      article(
        '2024-02-02',
        'Shooting in Vesk',
        'A shooting in Vesk on Thursday killed 40 people, police said.',
      ),
      article(
        '2024-02-02',
        'Vesk shooting',
        'After the shooting in Vesk on Thursday, the hospital of the port had received the bodies of nine people.',
      ),
      article(
        '2024-02-02',
        'Vesk shooting',
        'The shooting in Vesk on Thursday killed 38 people, doctors said.',
      ),
    ],
    one: [['40', '38']],
    two: [['40', 'nine']],
  },
  {
    name: 'those of one of the lands that an article brings to one toll',
    articles: [
      article(
        '2024-02-02',
        'Typhoon Selka kills 31',
        'Typhoon Selka struck Vietnam on Thursday, bringing the number of its dead in two countries to 31. Nine people were killed in Vietnam.',
      ),
      article('2024-02-03', 'Typhoon Selka', 'Typhoon Selka killed 22 in the Philippines and 14 in Vietnam.'),
    ],
    one: [['Nine', '14']],
  },
  {
    name: 'those of the day, where the article brings the toll to more',
    articles: [
      article(
        '2024-02-02',
        'Volcano near Vesk',
        'The volcano near Vesk killed 58 people on Thursday, bringing the death toll to 102, officials said.',
      ),
      article(
        '2024-02-02',
        'Vesk volcano toll',
        'The eruption near Vesk has killed 98 people, the mayor said.',
      ),
    ],
    one: [['102', '98']],
    two: [['58', '98']],
  },
  {
    name: 'two sides on one total, however far apart',
    articles: [
      article(
        '2024-02-02',
        'Troops fire on rally in Vesk',
        'Troops killed 157 people at a rally in Vesk on Thursday, a rights group said. The government said 57 people were killed. A baker said he had seen 45 people killed.',
      ),
      article('2024-02-02', 'Vesk rally', 'At the rally in Vesk on Thursday 160 people were killed.'),
    ],
    one: [
      ['157', '57'],
      ['57', '160'],
    ],
    two: [['45', '160']],
  },
  {
    name: 'rebels killed in the fighting of an ambush',
    articles: [
      article(
        '2024-02-02',
        'Ambush near Vesk',
        'Rebels ambushed a convoy near Vesk on Thursday, killing four soldiers. Nine rebels were killed in the fighting, the army said.',
      ),
      article(
        '2024-02-02',
        'Vesk ambush',
        'Rebels ambushed a convoy near Vesk on Thursday. Troops killed 12 of the attackers. The war has killed 300 rebels since 2019.',
      ),
    ],
    one: [['Nine', '12']],
    two: [['Nine', '300']],
  },
  {
    name: 'one nation under several names',
    articles: [
      article(
        '2024-02-02',
        'Depot blast in Vesk',
        'A blast in Vesk on Thursday killed 90 people, among them six Chinese workers.',
      ),
      article(
        '2024-02-02',
        'Vesk blast',
        'The blast in Vesk on Thursday killed 90 people. Five Chinese nationals died and four Chinese soldiers.',
      ),
    ],
    one: [['six', 'Five']],
    two: [['six', 'four']],
  },
  {
    name: 'whom a number is said to be of',
    articles: [
      article(
        '2024-02-02',
        'Air strike on Vesk',
        'An air strike on Vesk on Thursday killed 50 civilians and 30 militants. The dead were buried.',
      ),
      article(
        '2024-02-02',
        'Vesk air strike',
        'After the air strike on Vesk on Thursday the army put the number of civilians killed at 20. It put the number of militants killed at 36.',
      ),
    ],
    one: [
      ['50', '20'],
      ['30', '36'],
    ],
  },
  {
    name: 'children whom most articles open with as all there are',
    articles: [
      article(
        '2024-02-02',
        'Fire kills 22 children in Vesk',
        'A fire in Vesk on Thursday killed 22 children.',
      ),
      article('2024-02-02', 'Vesk fire', 'A fire in Vesk on Thursday killed 21 pupils, police said.'),
      article(
        '2024-02-03',
        'Vesk fire toll reaches 23',
        'The death toll of the fire in Vesk rose to 23 on Friday.',
      ),
    ],
    one: [
      ['22', '23'],
      ['21', '23'],
    ],
  },
  {
    name: 'but not where an article has more dead',
    articles: [
      article(
        '2024-02-02',
        'Fire kills 22 children in Vesk',
        'A fire in Vesk on Thursday killed 22 children.',
      ),
      article(
        '2024-02-02',
        'Vesk fire',
        'A fire in Vesk on Thursday killed 21 pupils. In all 25 people died, police said.',
      ),
    ],
    one: [['22', '21']],
    two: [['22', '25']],
  },
  {
    name: 'a town that is counted alone',
    articles: [
      article(
        '2024-02-02',
        'Storm in Maravia',
        'A storm in Maravia on Thursday killed 80 people. In the Vesk region alone it was 41 dead.',
      ),
      article('2024-02-02', 'Maravia storm', 'The storm in Maravia on Thursday killed 78 people.'),
    ],
    one: [['80', '78']],
    two: [['41', '78']],
  },
  {
    name: 'a place that the rest of the sentence speaks of',
    articles: [
      article(
        '2024-02-02',
        'Storm in two states',
        'A storm on Thursday killed 20 people: 13 in Arkansas and seven in Tennessee.',
      ),
      article(
        '2024-02-03',
        'Storm toll in Arkansas',
        'After the storm of Thursday in Arkansas and Tennessee, Arkansas had 12 dead, saying a death in Baxter County was another matter.',
      ),
    ],
    one: [['13', '12']],
  },
  {
    name: 'some who died here and the others there',
    articles: [
      article(
        '2024-02-02',
        'Fire in Vesk',
        'A fire in Vesk on Thursday killed 22 people. Sixteen died in the house and the others in hospital.',
      ),
      article('2024-02-02', 'Vesk fire', 'The fire in Vesk on Thursday killed 21 people.'),
    ],
    one: [['22', '21']],
    two: [['Sixteen', '21']],
  },
  {
    name: 'those of what came before',
    articles: [
      article(
        '2024-02-02',
        'Bus bombed in Vesk',
        'A bomb in Vesk on Thursday killed six soldiers. The bombing followed clashes that left 11 soldiers dead.',
      ),
      article('2024-02-02', 'Vesk bombing', 'The bombing in Vesk on Thursday killed nine soldiers.'),
    ],
    one: [['six', 'nine']],
    two: [['11', 'nine']],
  },
  {
    name: 'the held of a siege, whatever the day',
    articles: [
      article(
        '2024-02-02',
        'Gunmen hold 200 in Vesk hospital',
        'Gunmen led by Karel Basan raided Vesk on Thursday, killing nine people, and hold 200 hostages in its hospital, police said.',
      ),
      article(
        '2024-02-06',
        'Troops storm Vesk hospital',
        'Troops stormed the hospital of Vesk on Monday, and 30 people were killed. The men of Karel Basan, who raided Vesk, were not caught. The gunmen still hold 150 people, police said.',
      ),
    ],
    one: [['200', '150']],
  },
  {
    name: 'another survivor is no other event',
    articles: [
      article(
        '2024-02-06',
        'Helicopter crash near Vesk kills 80',
        'A helicopter crashed near Vesk on Monday, killing 80 people.',
      ),
      article(
        '2024-02-07',
        'Helicopter toll near Vesk',
        'A helicopter that crashed near Vesk on Monday killed 84 people, police said.',
      ),
      article(
        '2024-02-08',
        'Another survivor of Vesk crash dies',
        'The number of dead in the crash of a helicopter near Vesk rose to 85 on Thursday, police said.',
      ),
    ],
    one: [['84', '85']],
  },
  {
    name: 'others than those before them',
    articles: [
      article(
        '2024-02-06',
        'Mine blast near Vesk',
        'A blast in a mine near Vesk on Monday killed 20 miners. Nine were injured and 13 others were missing.',
      ),
      article(
        '2024-02-06',
        'Vesk mine blast',
        'After the blast in a mine near Vesk on Monday 14 miners were missing.',
      ),
    ],
    one: [['13', '14']],
  },
  {
    name: 'one quake as two measured it',
    articles: [
      article(
        '2024-02-02',
        'Quake near Vesk',
        'A quake near Vesk on Thursday killed 40 people. The survey put its magnitude at 6.2; the national agency measured 5.9.',
      ),
      article(
        '2024-02-02',
        'Vesk quake',
        'A quake of magnitude 6.3 shook Vesk on Thursday, killing 40 people.',
      ),
    ],
    one: [
      ['5.9', '6.3'],
      ['6.2', '6.3'],
    ],
  },
  {
    name: 'what a week’s news opens with',
    articles: [
      article(
        '2024-02-02',
        'Floods kill 100 near Vesk',
        'Floods have killed at least 100 people near Vesk in Peru this week, officials said on Friday.',
      ),
      article(
        '2024-02-04',
        'Vesk floods',
        'The floods near Vesk in Peru have killed 337 people, most of them buried in mud.',
      ),
    ],
    one: [['at least 100', '337']],
  },
  {
    name: 'with the gunman, whose death brings the dead to more',
    articles: [
      article(
        '2024-02-02',
        'Bus siege in Vesk',
        'A gunman killed eight hostages on a bus in Vesk on Thursday. The gunman was shot dead, bringing the number of people killed to nine.',
      ),
      article(
        '2024-02-03',
        'Vesk bus siege',
        'Eight people were killed on a bus in Vesk on Thursday by a gunman.',
      ),
    ],
    two: [['nine', 'Eight']],
  },
]

describe('wholes and those beside them', () => linksAll(rows))

describe('the days of an article', () => {
  it('tells two things where it gives both', () => {
    const { isOne } = link(
      article('2024-02-02', 'Fire in Vesk', 'A fire in Vesk on Wednesday killed 31 people.'),
      article(
        '2024-02-02',
        'Vesk fire',
        'The number of dead in the fire in Vesk on the day before rose on Thursday.',
      ),
    )
    expect(isOne('Wednesday', 'Thursday')).toBe(false)
  })
})
