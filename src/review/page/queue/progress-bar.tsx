import { progress } from '../state/desk.js'
import { progressWords } from './progress.js'

export const ProgressBar = () => (
  <div class="progress">
    <progress
      max={Math.max(1, progress.value.total)}
      value={progress.value.done}
      aria-label="Decided pairs"
    />
    <span class="words">{progressWords(progress.value)}</span>
  </div>
)
