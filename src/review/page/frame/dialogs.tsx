import { GroupDialog } from '../decide/group-dialog.js'
import { HelpDialog } from '../keys/help-dialog.js'
import { PersonDialog } from '../people/person-dialog.js'
import { dialog } from '../state/layout.js'
import { CopyDialog } from './copy-dialog.js'

export const Dialogs = () => (
  <>
    {dialog.value === 'help' && <HelpDialog />}
    {dialog.value === 'group' && <GroupDialog />}
    {dialog.value === 'person' && <PersonDialog />}
    <CopyDialog />
  </>
)
