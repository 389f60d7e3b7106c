import { describe, expect, it } from 'vitest'
import { compareClaims, extractClaims, readSource } from '../../src/index.js'

/** A sentence with what a statement beside it may say: what it bears out, what cannot hold with it, what it leaves open. */
interface Row {
  readonly source: string
  readonly agree: string
  readonly differ: string
  readonly neither: string
}

const rows: readonly Row[] = [
  {
    source: 'Ada Holm (born 2 May 1988) is a former runner who lives in Bergen.',
    agree: 'Ada Holm was born in May 1988.',
    differ: 'Ada Holm was born in 1989.',
    neither: 'Ada Holm retired in 2015.',
  },
  {
    source: 'Paper Boats was released as the second single on 16 June 2014 through a label of their own.',
    agree: 'The single Paper Boats was released in June 2014.',
    differ: 'The single Paper Boats was released on 9 June 2014.',
    neither: 'Paper Boats was performed on 9 June 2014.',
  },
  {
    source: 'The bout took place on 21 July 2018 at the old market hall.',
    agree: 'The fight took place in July 2018.',
    differ: 'The fight took place on 12 July 2018.',
    neither: 'The fight took place on 12 July 2017.',
  },
  {
    source: 'The island has an area of 46.5 km2 and about 2,100 inhabitants.',
    agree: 'About 2,000 people live on the island.',
    differ: 'More than 3,000 people live on the island.',
    neither: 'More than 3,000 people visit the island.',
  },
  {
    source:
      'The Glass Harbour grossed $61.4 million in North America and $112.9 million in other territories, for a worldwide total of $174.3 million, against a production budget of $45 million.',
    agree: 'The Glass Harbour had a worldwide gross of more than $170 million.',
    differ: 'The Glass Harbour earned less than $160 million worldwide.',
    neither: 'The Glass Harbour made over $20 million in its opening weekend.',
  },
  {
    source:
      'Northbound sold 310,000 copies in its first week in the United States and debuted at number two on the Billboard 200.',
    agree: 'Northbound sold more than 300,000 copies in its first week in the United States.',
    differ: 'Northbound sold fewer than 250,000 copies in the United States in its first week.',
    neither: 'Northbound has sold over 2 million copies worldwide.',
  },
  {
    source: 'The 1952 Corran Bridge collapse killed 83 people and injured 140 others.',
    agree: 'More than 80 people died in the Corran Bridge collapse of 1952.',
    differ: 'Fewer than 70 people were killed in the 1952 Corran Bridge collapse.',
    neither: 'The Corran Bridge collapse in 1952 caused about $2 million in damage.',
  },
  {
    source: 'Marko Delic played 214 league matches for Rovers between 1998 and 2006, scoring 61 goals.',
    agree: 'Marko Delic scored more than 60 league goals for Rovers.',
    differ: 'Marko Delic scored fewer than 50 goals in his league matches for Rovers.',
    neither: 'Marko Delic won 32 caps for his country.',
  },
  {
    source:
      "The band's second album, released on 14 May 1993, has been certified platinum and contains eleven tracks.",
    agree: "The band's second album was released in May 1993.",
    differ: "The band's second album was released on 21 June 1993.",
    neither: "The band's third album was released in 1996.",
  },
  {
    source:
      'By the end of 2019 the airline operated 47 aircraft to 82 destinations and employed about 5,200 people.',
    agree: 'At the end of 2019 the airline had a fleet of over 45 aircraft.',
    differ: 'The airline operated fewer than 40 aircraft at the end of 2019.',
    neither: 'The airline carried over 8 million passengers in 2019.',
  },
  {
    source: 'In the 2015 election the Unity Party won 41.3 percent of the vote and 112 of the 220 seats.',
    agree: 'The Unity Party won more than 40% of the vote in the 2015 election.',
    differ: 'The Unity Party received under 38 percent of the vote in the 2015 election.',
    neither: 'The Unity Party won over 35 percent of the vote in 2011.',
  },
  {
    source: 'Lake Tarn covers an area of 36 square kilometres and has a maximum depth of 88 metres.',
    agree: 'Lake Tarn is almost 90 metres deep at its deepest.',
    differ: 'Lake Tarn has a maximum depth of over 100 metres.',
    neither: 'Lake Tarn lies 410 metres above sea level.',
  },
  {
    source: 'The airport handled 12.4 million passengers in 2017, a 6% increase over 2016.',
    agree: 'Over 12 million passengers used the airport in 2017.',
    differ: 'The airport handled fewer than 11.5 million passengers in 2017.',
    neither: 'The airport handled over 11 million passengers in 2015.',
  },
  {
    source:
      'The storm made landfall on 9 September 1987, killing 34 people in Sanvara and causing $210 million in damage.',
    agree: 'The storm of September 1987 caused more than $200 million in damage.',
    differ: 'In Sanvara, the 1987 storm killed over 40 people.',
    neither: 'The 1987 storm left 5,000 people homeless in Sanvara.',
  },
  {
    source: 'The company reported revenue of $3.42 billion and a net loss of $120 million for fiscal 2016.',
    agree: 'The company had a revenue of over $3.4 billion in fiscal 2016.',
    differ: "In fiscal 2016 the company's revenue was less than $3.2 billion.",
    neither: 'The company was valued at $10 billion in 2016.',
  },
  {
    source:
      'The tower has 58 floors and stands 247 metres tall, making it the second tallest building in the city.',
    agree: 'The tower is more than 240 metres tall.',
    differ: 'The tower has fewer than 50 floors.',
    neither: 'The tower cost $300 million to build.',
  },
  {
    source:
      'At least 28 people were killed and 61 wounded when two trains collided near Dorvale in November 1978.',
    agree: 'About 30 people died in the 1978 train collision near Dorvale.',
    differ: 'Fewer than 20 people were killed in the train collision near Dorvale in 1978.',
    neither: 'The train collision near Dorvale in 1978 closed the line for 11 days.',
  },
  {
    source: 'Season two premiered on September 22, 2013, and was watched by 6.83 million viewers.',
    agree: 'The season two premiere was watched by more than 6.5 million viewers.',
    differ: 'The season two premiere drew fewer than 6 million viewers.',
    neither: 'The season two finale was watched by 5 million viewers.',
  },
  {
    source: 'Rosa Teller appeared in 46 films and directed five.',
    agree: 'Rosa Teller directed fewer than six films.',
    differ: 'Rosa Teller appeared in 38 films.',
    neither: 'Rosa Teller wrote 12 novels.',
  },
  {
    source: 'The ship carried 1,316 passengers and 885 crew on its maiden voyage in 1911.',
    agree: 'The ship had over 1,300 passengers on its maiden voyage.',
    differ: 'On its maiden voyage the ship carried fewer than 1,200 passengers.',
    neither: 'The ship had 20 lifeboats on its maiden voyage.',
  },
  {
    source: 'In 2014 Dunmore recorded 1,906 burglaries, 12 murders and 310 robberies.',
    agree: 'There were more than 300 robberies in Dunmore in 2014.',
    differ: 'Fewer than 10 murders were recorded in Dunmore in 2014.',
    neither: 'Dunmore recorded 15 murders in 2016.',
  },
  {
    source: 'Kestrel Peak rises to 2,914 metres and was first climbed in 1868.',
    agree: 'Kestrel Peak is more than 2,900 metres high.',
    differ: 'Kestrel Peak is over 3,000 metres high.',
    neither: 'Kestrel Peak has been climbed by 400 people.',
  },
  {
    source: 'The documentary won four of the seven Emmy Awards for which it was nominated.',
    agree: 'The documentary won fewer than five Emmy Awards.',
    differ: 'The documentary won six Emmy Awards.',
    neither: 'The documentary won two Oscars.',
  },
  {
    source: 'The mine employed 640 men in 1902, when an explosion killed 57 of them.',
    agree: 'More than 50 men were killed in the mine explosion of 1902.',
    differ: 'The 1902 explosion at the mine killed fewer than 45 men.',
    neither: 'The mine produced 90,000 tons of coal in 1902.',
  },
  {
    source: 'The treaty was signed on 12 June 1936 by 14 countries.',
    agree: 'Fewer than 15 countries signed the treaty in 1936.',
    differ: 'The treaty was signed by 17 countries in 1936.',
    neither: 'The treaty has 40 articles.',
  },
  {
    source: 'Her debut album sold 1.9 million copies worldwide in 2004, including 640,000 in Japan.',
    agree: 'Her debut album sold nearly two million copies worldwide in 2004.',
    differ: 'In 2004 her debut album sold over 2.5 million copies worldwide.',
    neither: 'Her debut album sold more than 400,000 copies in France in 2004.',
  },
  {
    source: 'The earthquake of 4 February 1931 had a magnitude of 7.6 and killed 1,120 people.',
    agree: 'The 1931 earthquake had a magnitude greater than 7.5.',
    differ: 'The 1931 earthquake killed fewer than 900 people.',
    neither: 'The 1931 earthquake was followed by 300 aftershocks.',
  },
  {
    source: 'The first season consisted of 22 episodes, which aired from October 1996 to May 1997.',
    agree: 'The first season had more than 20 episodes.',
    differ: 'The first season comprised 18 episodes.',
    neither: 'The second season consisted of 24 episodes.',
  },
  {
    source: 'The dam holds back 3.2 billion cubic metres of water and generates 480 megawatts.',
    agree: 'The dam generates less than 500 megawatts of power.',
    differ: 'The dam generates more than 550 megawatts.',
    neither: 'The dam is 120 metres high.',
  },
  {
    source: 'The regiment lost 312 men killed and 870 wounded in the battle.',
    agree: 'The regiment had over 300 men killed in the battle.',
    differ: 'Fewer than 250 men of the regiment were killed in the battle.',
    neither: 'The regiment captured 14 guns in the battle.',
  },
  {
    source:
      'The plane was carrying 134 passengers and 8 crew members when it crashed on 2 July 1969; 51 survived.',
    agree: 'More than 130 passengers were aboard the plane that crashed on 2 July 1969.',
    differ: 'The plane which crashed on 2 July 1969 was carrying fewer than 120 passengers.',
    neither: 'The plane that crashed on 2 July 1969 was 12 years old.',
  },
  {
    source: 'Unemployment in Tarvania stood at 8.9% in 2013, down from 11.2% in 2010.',
    agree: 'In 2013, unemployment in Tarvania was below 9 percent.',
    differ: 'Unemployment in Tarvania was above 10% in 2013.',
    neither: 'Inflation in Tarvania was 2 percent in 2013.',
  },
  {
    source: 'The prison was built for 900 inmates but held 1,350 in 2009.',
    agree: 'In 2009 the prison held over 1,300 inmates.',
    differ: 'The prison held fewer than 1,100 inmates in 2009.',
    neither: 'Over 200 people worked at the prison in 2009.',
  },
  {
    source: "Mira Vale's contract, signed in August 2012, was worth $36 million over four years.",
    agree: 'Mira Vale signed a contract worth over $35 million in August 2012.',
    differ: "Mira Vale's contract of 2012 was worth less than $30 million.",
    neither: 'Mira Vale paid a fine of $50,000 in 2012.',
  },
  {
    source:
      'The film has grossed $38.6 million in the United States and Canada, and $21.9 million in other territories, for a total of $60.5 million.',
    agree: 'Harrow Lane grossed more than $60 million in total.',
    differ: 'Harrow Lane earned more than $70 million in total.',
    neither: 'Harrow Lane was made for less than $20 million.',
  },
  {
    source: 'Metacritic assigned the game a score of 84 out of 100, based on 41 critics.',
    agree: 'The game received a Metacritic score above 80.',
    differ: 'The game has a Metacritic score of under 78.',
    neither: 'The game sold more than a million units.',
  },
  {
    source: 'The film was shot in 38 days in Morocco and has a running time of 127 minutes.',
    agree: 'The film has a running time of just over two hours.',
    differ: 'The film has a running time of less than 110 minutes.',
    neither: 'The film was shot on a budget of $12 million.',
  },
  {
    source: 'The team scored 84 goals and conceded 31 in the 1979–80 season.',
    agree: 'In the 1979–80 season the team scored over 80 goals.',
    differ: 'The team conceded more than 40 goals in the 1979–80 season.',
    neither: 'The team scored 66 goals in the 1980–81 season.',
  },
  {
    source: 'The town was founded in 1847 by settlers and became a city in 1902.',
    agree: 'The town was founded before 1850 by settlers.',
    differ: 'The town was founded in 1857 by settlers.',
    neither: 'A railway reached the town in 1871.',
  },
  {
    source:
      'Her fortune was estimated at $1.3 billion in 2007 by one magazine and at $1.6 billion by another.',
    agree: 'Her fortune was estimated at over $1.5 billion in 2007.',
    differ: 'In 2007 her fortune was estimated at less than $1 billion.',
    neither: 'Her house was worth $40 million in 2007.',
  },
  {
    source:
      'The second season averaged 3.4 million viewers per episode, down from 4.1 million for the first.',
    agree: 'The second season averaged more than 3 million viewers.',
    differ: 'The second season averaged fewer than 3 million viewers.',
    neither: 'The third season averaged 2.8 million viewers.',
  },
  {
    source: 'The uprising was put down within a week, leaving between 400 and 500 rebels dead.',
    agree: 'Fewer than 600 rebels died in the uprising.',
    differ: 'Only 250 rebels were left dead in the uprising.',
    neither: 'The uprising left 90 soldiers dead.',
  },
]

const compare = (statement: string, source: string, published?: string) => {
  const sources = [
    readSource(statement, { path: 'a.txt', type: 'text', ...(published && { published }) }),
    readSource(source, { path: 'b.txt', type: 'text', ...(published && { published }) }),
  ]
  return compareClaims(
    sources,
    sources.flatMap((each) => extractClaims(each)),
  )
}

const differs = (statement: string, source: string, published?: string): boolean =>
  compare(statement, source, published).discrepancies.some(({ verdict }) => verdict === 'differ')

describe('a statement beside a sentence', () => {
  it.each(rows)('$differ', ({ source, agree, differ, neither }) => {
    expect(differs(differ, source), differ).toBe(true)
    expect(differs(agree, source), agree).toBe(false)
    expect(differs(neither, source), neither).toBe(false)
    expect(differs(source, differ), 'the other way round').toBe(true)
  })

  it.each([
    ['The band has sold fewer than 2 million records.', 'The band has sold 2.4 million records.'],
    [
      'Jana Okoro has won three Olympic medals.',
      'Jana Okoro has won nine national titles and two Olympic medals.',
    ],
  ])('is of one time where the figure grows and neither says when: %s', (statement, source) => {
    expect(differs(statement, source)).toBe(true)
    expect(differs(statement, source, '2021-06-01')).toBe(true)
  })

  it.each([
    ['The band has sold fewer than 2 million records.', 'By 2019 the band had sold 2.4 million records.'],
    ['As of 1 May, Sandry had fewer than 500 cases.', 'As of 2 May, Sandry had 518 confirmed cases.'],
    [
      'More than 700 cases were confirmed in Sandry by 9 May.',
      'As of 2 May, Sandry had 518 confirmed cases.',
    ],
  ])('is left open where the figure grows and the days are not one: %s', (statement, source) =>
    expect(differs(statement, source)).toBe(false),
  )

  it.each([
    [
      'As of 1 May, Sandry had more than 600 confirmed cases.',
      'As of 2 May, Sandry had 518 confirmed cases.',
    ],
    [
      'Before 3 May, fewer than 300 cases were confirmed in Sandry.',
      'As of 2 May, Sandry had 518 confirmed cases.',
    ],
  ])(
    'differs where what only grows is less on the later day, or the day before is the same: %s',
    (statement, source) => expect(differs(statement, source)).toBe(true),
  )

  it.each([
    ['Carla Denning has won five Grammy Awards.', 'Denning has won three Grammy Awards.'],
    [
      'The novel was published in 1987.',
      'First published in 1985, the novel has been translated into 31 languages.',
    ],
    ['The tower is under 300 metres tall.', 'The 312-metre tower was completed in 2009.'],
    ['The satellite weighed over 500 kg.', 'The 321 kg satellite was launched on 6 July 1978.'],
    ['The lake has an area of less than 40 km2.', 'The lake covers 53 km2 and reaches a depth of 81 metres.'],
    [
      'The film made over $60 million in its first week.',
      'The film took in $38 million in its opening week.',
    ],
    ['Abel joined Marlowe United in August 2014.', 'In July 2014 he signed for Marlowe United.'],
    ['The clip has fewer than 20 million views.', 'The clip was watched 31 million times.'],
    ['Osterby has under 12,000 residents.', 'The town of Osterby has 14,210 inhabitants.'],
    ['The hall cost less than $400 million.', 'The hall seats 32,000 and cost $410 million.'],
    [
      'Orla Finch has won more than 20 caps for Norway.',
      'Orla Finch has won 14 caps and scored five goals for Norway.',
    ],
    [
      'Tin Kites grossed under $90 million on a $12 million budget.',
      'Made on a budget of $12 million, Tin Kites grossed $96.3 million.',
    ],
    [
      'Mount Arel is under 2,800 metres tall.',
      'At 2,914 metres, Mount Arel is the highest peak of the range.',
    ],
    ['She has won fewer than ten world titles.', 'She has 11 titles.'],
    [
      'Ruiz has directed fewer than 15 films.',
      'Born in 1962, Ruiz has directed 17 films, four of them in France.',
    ],
    ['Salt Flats cost over $40 million.', 'Salt Flats cost $31 million and earned $104 million.'],
    ['The summit opens on 3 May 2011 with 20 leaders.', 'The summit opens on 4 May 2011 with 20 leaders.'],
    ['The film has an average rating above 6.', 'The film has an average rating of 5.6/10.'],
    ['Otto Brandl died in 1982.', 'Otto Brandl (3 March 1901 – 22 November 1978) was an Austrian physicist.'],
    ['Night Ferry was released in 1991.', 'Night Ferry is a 1988 Canadian thriller film by Paul Arden.'],
    ['The siege took place in May 1744.', 'The siege was fought on 6 October 1744 and lasted nine hours.'],
    ['The bridge cost over $100 million.', 'The bridge opened in May 1964 at a cost of $88 million.'],
    ['The film was released in 2,900 cinemas.', 'It was released in 3,412 cinemas on 9 June 2017.'],
    ['Keita played fewer than 200 matches for Lorient.', 'Keita made 212 appearances for Lorient.'],
    ['The virus has led to less than 6,000 deaths.', 'The pandemic has killed more than 6,400 people.'],
    [
      'As of 2 April 2020, there were fewer than 4,500 cases in the state.',
      'As of 2 April 2020, there have been 4,665 confirmed cases in the state, including 103 deaths.',
    ],
    [
      'Blue Orchard holds a rating of 88% on Rotten Tomatoes.',
      'On Rotten Tomatoes, 94% of 181 critics have given Blue Orchard a positive review.',
    ],
    [
      "The game's score on Metacritic is below 80.",
      'Metacritic gave the game a score of 81 out of 100 based on 38 critics.',
    ],
    ['The stadium holds up to 40,000 spectators.', 'The stadium, opened in 1931, holds 46,500 spectators.'],
  ])('differs in other words: %s', (statement, source) => expect(differs(statement, source)).toBe(true))

  it.each([
    ['Mount Arel is 2,914 metres tall.', 'At 2,100 metres, Mount Arel has the highest pass of the range.'],
    ['The canal is 80 km long.', 'The canal has the longest tunnel in Europe at 7 km.'],
    ['South Sandry has 312 confirmed cases.', 'North Sandry had 518 confirmed cases.'],
    ['The company opened 40 stores in 2010.', 'The company closed 25 stores in 2010.'],
    ["The museum's new wing opened in 2009.", 'The museum opened in 1932.'],
    ['The tunnel is 5 km long.', 'The road through the tunnel is 14 km long.'],
    ['The unemployment rate was 9.4 % in May.', 'The unemployment rate was 8.8 % in August.'],
    ['Lowe wrote ten films.', 'Lowe directed seven films and wrote two novels.'],
    ['Abel joined Moss in 2009.', 'Abel signed for Halden on 31 January 2012 from Moss.'],
    ['The film was made for less than $20 million.', 'The film has grossed $60.5 million.'],
    ['The single sold 6.8 million units.', 'The album sold 4.4 million units.'],
    ['Petrov made 318 appearances for Lokom.', 'Ivanov made 204 appearances for Lokom.'],
    [
      'The season three premiere drew 1.9 million viewers.',
      'The season two premiere drew 2.6 million viewers.',
    ],
    [
      'She has more than 5 million followers on Instagram.',
      'She has 2.1 million followers on Twitter and 5.4 million on Instagram.',
    ],
    ['The film has an average rating of 5.6/10.', 'The film has a rating of 58 out of 100.'],
    ['The film has a rating of 4/5.', 'The film has a rating of 8/10.'],
    ['The film has an average rating of 3.5/4.', 'The film has an average rating of 7/10.'],
    ['The film has an average rating of 3.5/5.', 'The film has an average rating of 7.1/10.'],
    ['She has 11 world titles.', 'She has 7 European titles.'],
    ["The men's team has won 14 titles.", "The women's team has won nine titles."],
    ['Her debut novel has 312 pages.', 'Her latest novel has 540 pages.'],
    ['The lower lake covers 14 km2.', 'The upper lake covers 9 km2.'],
    ['The series has 24 episodes per season.', 'The series has 120 episodes.'],
    ['The channel gained 300,000 subscribers.', 'The channel has 5 million subscribers.'],
    ["Her brother's channel has two million subscribers.", 'Her channel has 8 million subscribers.'],
    ['In 2001, 62 percent of residents spoke Tamil.', 'In 2011, 55 percent of residents spoke Tamil.'],
    ['The hall has 40 floors above ground.', 'The hall has five floors below ground.'],
    ['The team scored 61 goals at home.', 'The team conceded 38 goals at home.'],
    ['Tellen ended the season with 19 goals.', 'Tellen ended his career with 240 goals.'],
    ['The final was seen by 3 million viewers.', 'The final was watched 4 million times.'],
    ['The song was played 3 million times.', 'The song has 5 million listeners.'],
    ['The paper was cited 400 times.', 'The paper has 900 citations.'],
    ['The municipality of Orn has 9,000 residents.', 'Orn has 3,000 residents.'],
    ['The municipality of Orn has 9,000 residents.', 'The town of Orn has 3,000 residents.'],
    ['Ruiz has directed 12 feature films.', 'Born in 1962, Ruiz has directed 17 films.'],
    ['Ruiz has made 12 short films.', 'Ruiz has made 17 films.'],
    ['In 2001, the town had 9,000 residents.', 'In 2011, the town had about 12,000 residents.'],
    ['Otto Brandl moved in 1982.', 'Otto Brandl (3 March 1901 – 22 November 1978) was a physicist.'],
    ['His brother died in 1982.', 'Otto Brandl (3 March 1901 – 22 November 1978) was a physicist.'],
    ['Ida Strand was born in 1961.', 'Arno Feld (1997–2005) and Ida Strand (2005–2011) led the council.'],
    ['The book was released in 1979.', 'Night Ferry is a 1988 thriller film based on a book by Jill Moss.'],
    ['The soundtrack was released in 1990.', 'Night Ferry is a 1988 thriller film by Paul Arden.'],
    ['The siege took place in May 1745.', 'The siege was fought on 6 October 1744.'],
    ['The bridge cost $40 million in 1991.', 'The bridge opened in May 1964 at a cost of $88 million.'],
    ['Keita scored 12 goals for Brest.', 'Keita scored 41 goals for Lorient before joining Brest in 2016.'],
    ['Keita scored 12 goals before joining Brest.', 'Keita scored 41 goals after joining Brest.'],
    ['Three of the attackers were killed.', 'The attack left 43 people dead and more than 150 wounded.'],
    ['The record attendance at the stadium is 51,200.', 'The stadium holds 46,500 spectators.'],
    ['By 28 March, there were 614 cases in the country.', 'On 28 March, the country confirmed 93 cases.'],
    ['As of 2 April, there were 1,200 active cases.', 'As of 2 April, there were 4,665 confirmed cases.'],
    ['Turnout in the 2017 election was 61%.', 'In the 2017 election the Greens took 11.8%.'],
    [
      'In 2019 the museum had 900,000 visitors.',
      'By 2019, the museum had had 14 million visitors since its opening.',
    ],
    [
      'The audience rating on Rotten Tomatoes is 71%.',
      'On Rotten Tomatoes, 94% of critics gave it a positive review.',
    ],
    ['The lyric video has 310 million views.', 'The video has been viewed 1.4 billion times.'],
    [
      'The album sold over 5 million copies worldwide.',
      'The album has sold 2.6 million copies in the United States and 5.1 million worldwide.',
    ],
  ])('is of another fact: %s', (statement, source) => expect(differs(statement, source)).toBe(false))

  it.each([
    ['The album sold more than 3 million copies.', 'How many copies did the album sell?'],
    ['The Glass Harbour earned $160 million.', 'How much did the Glass Harbour earn?'],
    ['The tower has 58 floors.', 'How many floors does the tower have?'],
    ['The factory produced 2,310 cars.', 'How many cars did the factory produce?'],
    ['The airline operated 47 aircraft.', 'How many aircraft did the airline operate?'],
    ['Marko Delic has scored 61 goals.', 'How many goals has Marko Delic scored?'],
    ['There were 310 robberies.', 'How many robberies were there?'],
  ])('asks as a person would: %s', (statement, text) => {
    expect(compare(statement, statement).questions.map((question) => question.text)).toEqual([text])
  })

  it.each([
    ['Voss has sold 3 million books.', 'Voss has published 14 novels.', false],
    ['Nobody died in the hotel fire of 1958.', 'Ten people died in the hotel fire of 1958.', true],
  ])('is of another thing where the figures are far apart: %s', (statement, source, expected) => {
    expect(differs(statement, source, '2021-06-01')).toBe(expected)
  })

  it('brings together as many as say one thing, one figure of each', () => {
    const sources = ['12', '19', '20', '12'].map((dead, i) =>
      readSource(`${dead} people were killed in the Hill Town hotel fire on Sunday, police said.`, {
        path: `${i}.txt`,
        type: 'text',
        published: '2024-03-04',
      }),
    )
    const claims = sources.flatMap((each) => extractClaims(each))
    const { questions } = compareClaims(sources, claims)
    expect(questions.filter(({ measure }) => measure === 'killed').map((each) => each.claims.length)).toEqual(
      [4],
    )
  })

  it('is not filled from one of many that leave open what they speak of', () => {
    const texts = [
      'The film earned $40 million.',
      'It earned $60 million.',
      'Paper Lanterns earned $24 million.',
    ]
    const sources = texts.map((text, i) => readSource(text, { path: `${i}.txt`, type: 'text' }))
    const claims = sources.flatMap((each) => extractClaims(each))
    expect(compareClaims(sources, claims).questions).toHaveLength(texts.length)
  })
})
