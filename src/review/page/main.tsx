import { render } from 'preact'
import { App } from './frame/app.js'
import { listenToKeys } from './state/actions.js'
import { followPerson, listen } from './state/live.js'
import { followDesk } from './state/opening.js'
import { followPlace } from './state/pairs.js'
import './style/base.css'
import './style/frame.css'
import './style/queue.css'
import './style/pair.css'
import './style/pictures.css'
import './style/bar.css'
import './style/dialogs.css'
import './style/narrow.css'

followPerson()
followDesk()
followPlace()
listenToKeys()
listen()

const root = document.getElementById('page')
if (root) render(<App />, root)
