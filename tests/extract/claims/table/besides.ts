import { about, killed, missing, type Row, released, rescued, says, trapped } from './row.js'

/** Events beside the one that an article tells: alike, of the same days, yet others. */
export const besides: readonly Row[] = [
  says(
    'A ferry sank off Dorra on Monday, killing 40 people.\n\nIn a separate accident on Monday, a bus crash killed 12 people.',
    about(killed('40'), { role: 'main' }),
    about(killed('12'), { role: 'background' }),
  ),
  says(
    'A ferry sank off Dorra on Monday, killing 40 people.\n\nA helicopter crash on Monday killed six people.',
    about(killed('40'), { role: 'main' }),
    about(killed('six', 6), { role: 'background' }),
  ),
  says(
    'A ferry sank off Dorra on Monday, killing 40 people.\n\nAlso on Monday, a train crash in Orn killed six people.',
    about(killed('40'), { role: 'main' }),
    about(killed('six', 6), { role: 'background' }),
  ),
  says(
    'A typhoon hit Dorra on Monday, killing 40 people.\n\nFloods in neighboring Ruta on Monday left 12 people dead.',
    about(killed('40'), { role: 'main' }),
    about(killed('12'), { role: 'background' }),
  ),
  says(
    'A typhoon hit Dorra on Monday, killing 40 people.\n\nA landslide in Orn on Monday killed six people.',
    about(killed('40'), { role: 'main' }),
    about(killed('six', 6), { role: 'background' }),
  ),
  says(
    'A typhoon hit Dorra on Monday, killing 40 people.\n\nThe floods killed 12 people in the hills on Monday.',
    about(killed('40'), { role: 'main' }),
    about(killed('12'), { role: 'main' }),
  ),
  says(
    'Floods killed 40 people on Monday, a week after a typhoon killed 200.',
    about(killed('40'), { role: 'main' }),
    about(killed('200'), { role: 'background' }),
  ),
  says(
    'A bomb exploded in Dorra on Monday, killing 40 people.\n\nA shooting on Monday killed six people.',
    about(killed('40'), { role: 'main' }),
    about(killed('six', 6), { role: 'background' }),
  ),
  says(
    'A bomb exploded in Dorra on Monday, killing 40 people.\n\nThe shooting on Monday killed six people.',
    about(killed('40'), { role: 'main' }),
    about(killed('six', 6), { role: 'main' }),
  ),
  says(
    'An earthquake shook Dorra on Sunday, killing 40 people.\n\nNine hikers went missing on Tuesday when they were caught in the snow.',
    about(killed('40'), { role: 'main' }),
    about(missing('Nine', 9), { role: 'background' }),
  ),
  says(
    'An earthquake shook Dorra on Sunday, killing 40 people.\n\nNine hikers were still missing on Tuesday.',
    about(killed('40'), { role: 'main' }),
    about(missing('Nine', 9), { role: 'main' }),
  ),
  says(
    'An earthquake shook Dorra on Sunday, killing 40 people.\n\nNine journalists were released on Tuesday.',
    about(killed('40'), { role: 'main' }),
    about(released('Nine', 9), { role: 'background' }),
  ),
  says(
    'An earthquake shook Dorra on Sunday, killing 40 people.\n\nPolice found nine bodies in Orn on Tuesday.',
    about(killed('40'), { role: 'main' }),
    about(killed('nine', 9), { role: 'background' }),
  ),
  says(
    'An earthquake shook Dorra on Sunday, killing 40 people.\n\nNine bodies were found in a mass grave in Orn on Tuesday.',
    about(killed('40'), { role: 'main' }),
    about(killed('Nine', 9), { role: 'background' }),
  ),
  says(
    'An earthquake shook Dorra on Sunday, killing 40 people.\n\nAnother nine bodies were found on Tuesday.',
    about(killed('40'), { role: 'main' }),
    about(killed('nine', 9, 9, 'increment'), { role: 'main' }),
  ),
  says(
    'An earthquake shook Dorra on Sunday, killing 40 people.\n\nNine miners were trapped on Tuesday.',
    about(killed('40'), { role: 'main' }),
    about(trapped('Nine', 9), { role: 'background' }),
  ),
  says(
    'An earthquake shook Dorra on Sunday, killing 40 people.\n\nNine climbers were rescued on Tuesday.',
    about(killed('40'), { role: 'main' }),
    about(rescued('Nine', 9), { role: 'background' }),
  ),
  says(
    'An earthquake shook Dorra on Sunday, killing 40 people.\n\nAn earlier attack killed 15 people.',
    about(killed('40'), { role: 'main' }),
    about(killed('15'), { role: 'other' }),
  ),
  says(
    'A fire swept a market in Dorra on Monday, killing 40 people.\n\nThe fire started by arsonists on March 3 killed 12 people.',
    about(killed('40'), { role: 'main' }),
    about(killed('12'), { role: 'background' }),
  ),
  says(
    'A fire swept a market in Dorra on Monday, killing 40 people.\n\nThe fire broke through a wall on Sunday and killed 12 people.',
    about(killed('40'), { role: 'main' }),
    about(killed('12'), { role: 'background' }),
  ),
  says(
    'A fire swept a market in Dorra on Monday, killing 40 people.\n\nThe fire broke out on Sunday and killed 12 people.',
    about(killed('40'), { role: 'main' }),
    about(killed('12'), { role: 'main', date: '2006-03-13' }),
  ),
]
