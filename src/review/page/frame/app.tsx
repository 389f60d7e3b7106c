import { Pair } from '../pair/pair.js'
import { Agreement } from '../people/agreement.js'
import { Queue } from '../queue/queue.js'
import { desk } from '../state/desk.js'
import { focusOn } from '../state/focus.js'
import { place } from '../state/place.js'
import { Dialogs } from './dialogs.js'
import { Notices } from './notices.js'
import { Overview } from './overview.js'
import { Toasts } from './toasts.js'
import { Top } from './top.js'
import { Waiting } from './waiting.js'

export function App() {
  return (
    <>
      <button type="button" class="skip" onClick={() => focusOn('question')}>
        Skip to the pair
      </button>
      <Top />
      <Notices />
      {desk.value === null ? <Waiting /> : <Room />}
      <Dialogs />
      <Toasts />
    </>
  )
}

function Room() {
  const { view, pair } = place.value
  return (
    <div class="room">
      <Queue />
      <main id="main">
        {view === 'agreement' ? <Agreement /> : pair === null ? <Overview /> : <Pair id={pair} />}
      </main>
    </div>
  )
}
