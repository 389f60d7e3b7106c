// Invented news for the benchmark: paragraphs with slots, filled from a fixed sequence, so that no two megabytes are alike
// and two runs are. About two sentences in five hold a figure or a date, as in agency copy.

const names =
  'Marek Doll|Ines Okoro|Tomas Velde|Hana Brisk|Paulo Renn|Aisha Quill|Viktor Stam|Lena Marsh|Omar Teal|Ruth Calder'
const places = 'Lower Vale|Port Ander|Kessel|North Harbour|Ostwick|Maran|Sella Bay|Trevino|Dunmore|Halden'
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const bodies =
  'the interior ministry|the coast guard|the regional court|the transport board|a union of drivers|the health office'
const lists = { name: names, place: places, month: months, day: days, body: bodies }

const paragraphs = `
A ferry with {n} people aboard sank off {place} late {day}, and at least {n} bodies have been pulled from the water, {body} said.
"We heard a loud noise and then the lights went out," said {name}, who teaches at a school in {place} and was travelling with relatives. "Nobody told us what to do. We held on to each other and waited for somebody to come."
Divers went back to the wreck at dawn but had to stop when the wind rose. The vessel lies on its side in murky water, close to a channel that fishing crews avoid in winter, and its owner has refused to answer questions.
The owner, {name}, was arrested on {month} {d}. A judge set bail at {money} million and told him to hand in his passport.
A strong earthquake shook {place} on {day}, killing {n} people and injuring more than {n} others, officials said. The quake had a magnitude of 6.{k} and struck at a depth of {d} kilometres, according to a monitoring agency.
Aid convoys were slow to arrive because the road over the pass had been cut by landslides. Villagers dug with spades, pans and their bare hands, and an old man sat beside a heap of bricks that had been his bakery.
{body} has asked neighbouring countries for tents, blankets and field kitchens. It said that the first flights would land once the runway had been cleared.
The governor of {place} called for calm and promised an inquiry. Opposition leaders accused him of hiding the scale of the damage and asked why the warnings of engineers had been ignored.
About {n},{t} families have lost their homes, {name}, a spokeswoman for the relief committee, told reporters. She said that some {d} percent of the schools in the district could not be used.
Lawmakers are expected to vote on the budget next week. The plan would cut the deficit from {k}.{k} percent to {k}.2 percent and raise spending on hospitals, although critics say that the forecast rests on hopes rather than facts.
Shares in the company fell sharply after the announcement, and several analysts lowered their ratings. The chief executive said that the firm would leave two markets and look for a partner in a third.
Police fired tear gas at a crowd that had gathered outside the parliament. Witnesses described scenes of panic as people ran into side streets, and shopkeepers pulled down their shutters.
Two gunmen opened fire in a market in {place} around {k} p.m. on {day}, wounding {n} shoppers before guards shot them dead. No group has said that it was behind the attack.
The attack was the third of its kind since {month}, when a bomb on a bus killed {d} soldiers. The army has blamed fighters who crossed the border, a charge that their leaders deny.
{name} grew up in {place}, the daughter of a miner and a nurse, and studied law before she went into politics. Friends say that she never cared much for titles and still answers her own telephone.
Talks between the two sides broke down on {day} over the wording of a single clause. Mediators said that they would try again, but gave no date, and both delegations left the hotel without a word.
The court sentenced {name} to {d} years in prison for his part in the robbery. His lawyers said they would appeal, arguing that the main witness had changed her story.
It was a quiet afternoon when the river came over its banks. Within an hour the lower town was under water, and by evening boats were moving along what had been the main street.
Nearly {n} firefighters, helped by {d} aircraft, were battling the blaze in the hills above {place}, which has burned {t} hectares since {day}. One firefighter died and three were treated for burns.
The team has not won at home since {month} and its coach is under pressure. "I don't read the papers," he said. "My players know what I expect of them, and they know what the supporters deserve."
The health office has confirmed {t} cases of the disease, up from {n} a week earlier, and {n} deaths. It urged people over {d} to be vaccinated before the winter.
Researchers who were not involved in the study said that its conclusions were plausible but needed to be tested on a larger group. The authors agreed, and said that they had started to look for money to do so.
In a statement, {body} rejected the report as unfounded. It said that the inspectors had been shown everything that they had asked to see, and that the matter should now be closed.
Trade between the two countries was worth {money}.{k} billion in {y}, but has fallen by a third since the tariffs came in. Exporters of fruit and timber have been hit hardest.
The prisoners were flown home on {day} night and met by their families on the tarmac. Some wept; others, thin and unshaven, waved at the cameras and were led to waiting cars.
A spokesman for the rebels, who asked not to be named, said that the hostages were in good health. He repeated the demand that the blockade be lifted and the prisoners freed.
The museum will reopen in the spring of {y} after repairs that cost {m} million euros. Its director said that visitors would find the old halls brighter, and the queues, she hoped, a little shorter.
Prices of bread and fuel have doubled since the summer. In the poorer districts women queue from before sunrise, and the bakers say that they cannot get flour at any price.
{n} passengers and {d} crew members were on board the aircraft, which had taken off from {place} at {k}:{d} a.m. and lost contact with the tower shortly afterwards.
Investigators have found one of the flight recorders and are looking for the other. They do not believe that the weather was the cause, but they have not ruled anything out, {name} said.
The election commission put turnout at {d} percent and said that it had received {n} complaints. Foreign observers praised the patience of the voters and criticised the bias of state television.
Older residents remember the last time the dam was opened. The water, they say, took the bridge first and then the mill, and it was years before anybody built on the meadow again.
Her husband, {name}, {d}, said that he had not slept since the call. "She would have rung me if she could," he said, turning a key over and over in his hand.
The president is due to visit {place} on {month} {d}, his first trip abroad since the operation. Aides said that he would meet business leaders and lay a wreath, but would not take questions.
The strike, now in its {d}th day, has closed most of the ports. The union wants a rise of {k} percent; employers have offered half of that and say that they can go no further.
Neighbours described the suspect as a polite man who kept to himself. He had worked at the depot for years, they said, and used to mend bicycles for the children in the yard.
`
  .trim()
  .split('\n')

/** Park and Miller's generator: the same numbers on every machine. */
function sequence(seed) {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

/** At least `length` characters of paragraphs, parted by blank lines. */
export function newsText(length, seed = 20240120) {
  const next = sequence(seed)
  const pick = (list) => list[next(list.length)]
  const words = Object.fromEntries(Object.entries(lists).map(([slot, list]) => [slot, list.split('|')]))
  const figures = {
    n: () => String(4 + next(900)),
    d: () => String(10 + next(19)),
    k: () => String(1 + next(9)),
    m: () => String(2 + next(90)),
    money: () => `$${2 + next(90)}`,
    t: () => String(100 + next(900)),
    y: () => String(1995 + next(30)),
  }
  const parts = []
  for (let size = 0; size < length; ) {
    const words_ = pick(paragraphs).replace(/\{(\w+)\}/g, (_, slot) =>
      slot in words ? pick(words[slot]) : figures[slot](),
    )
    const paragraph = words_[0].toUpperCase() + words_.slice(1)
    parts.push(paragraph)
    size += paragraph.length + 2
  }
  return parts.join('\n\n')
}

/** The text in pieces of whole paragraphs, each of at least `length` characters but the last. */
export function piecesOf(text, length) {
  const pieces = []
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n\n', from + length)
    pieces.push(text.slice(from, end < 0 ? text.length : end))
    from = end < 0 ? text.length : end + 2
  }
  return pieces
}

/** Texts of `length` characters that a careless reader needs square time for. */
export function hostileTexts(length) {
  const filled = (unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  return {
    digits: filled('1234567890'),
    dashes: filled('-'),
    spaces: filled(' '),
    commas: filled(','),
    '"the "': filled('the '),
    'one long word': filled('a'),
    'nested brackets': `${filled('(').slice(length / 2)}${filled(')').slice(length / 2)}`,
    '"at least "': filled('at least '),
    'numbers apart': filled('12 '),
    'numbers with commas': filled('1,2,3,'),
    'number words': filled('twenty one hundred '),
    'full stops': filled('. '),
  }
}
