import {
  aboard,
  arrested,
  destroyed,
  explosions,
  injured,
  killed,
  missing,
  type Row,
  rescued,
  says,
} from './row.js'

/** Subjects far from their verb, and verbs that need their object to be understood. */
export const chains: readonly Row[] = [
  says('Four men accused of planting the charges were arrested at dawn.', arrested('Four', 4)),
  says('Six clerks suspected of having sold the keys have been detained.', arrested('Six', 6)),
  says('Detectives were holding two women over the fire.', arrested('two', 2)),
  says(
    'Divers found nine survivors, three of them in critical condition.',
    rescued('nine', 9),
    injured('three', 3),
  ),
  says('All but four of the crew had burns, a doctor said.'),
  says('The swollen stream swept away 22 cottages built along its bank.', destroyed('22', 22)),
  says('The swollen stream swept away 22 campers.', missing('22', 22)),
  says('The 88 people on Delta Star Flight 61 were told to stay seated.', aboard('88', 88)),
  says(
    'Seven shells hit the bus station, killing a driver and two porters.',
    explosions('Seven', 7),
    killed('two', 2),
  ),
  says('One reconnaissance jet was shot down over the delta.', destroyed('One', 1)),
]
