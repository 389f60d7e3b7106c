import {
  aboard,
  arrested,
  destroyed,
  gap,
  injured,
  involved,
  killed,
  missing,
  type Row,
  rescued,
  says,
  trapped,
} from './row.js'

/** Figures of none, and of a whole group. */
export const zeroes: readonly Row[] = [
  says(
    'None of the 89 people aboard the airliner survived, the aviation authority said.',
    rescued('None', 0),
    aboard('89'),
  ),
  gap(
    'passengers without a vehicle',
    says('There were no survivors among the 62 passengers.', rescued('no', 0), aboard('62')),
  ),
  says('All 62 people aboard were killed.', killed('62')),
  says('All 29 on board died when the turboprop flew into a hillside.', killed('29')),
  says('No one was hurt, but the blast shattered windows two blocks away.', injured('No one', 0)),
  says(
    'Nobody was killed in the fire, which destroyed three shops.',
    killed('Nobody', 0),
    destroyed('three', 3),
  ),
  says('The quake caused no deaths and only a handful of injuries.', killed('no', 0)),
  says(
    'No deaths were reported, but 40 people were treated for cuts and bruises.',
    killed('No', 0),
    injured('40'),
  ),
  gap('both is no figure yet', says('Both pilots were killed.', killed('Both', 2))),
  says('All 33 miners are alive and will be brought up one by one.', rescued('33')),
  gap(
    'not one is no figure yet',
    says(
      'Not one of the 45 passengers was seriously injured, the airline said.',
      injured('Not one', 0),
      aboard('45'),
    ),
  ),
  says('None of the 14 trapped miners has been found alive.', rescued('None', 0), trapped('14')),
  says('The tremor, the third this month, did little damage and no one was injured.', injured('no one', 0)),
  says('Rescuers found no survivors in the wreckage.', rescued('no', 0)),
  says('There were no fatalities and no one is missing.', killed('no', 0), missing('no one', 0)),
  says('Zero deaths were recorded in the province for the first time since March.', killed('Zero', 0)),
  says('All nine of the gunmen were killed, the governor said.', killed('nine', 9)),
  says('Every one of the 17 people in the building got out alive.', rescued('17')),
  says(
    'No arrests were made and none of the three gunmen has been identified.',
    arrested('No', 0),
    involved('three', 3),
  ),
]
