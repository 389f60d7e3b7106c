import { render } from 'preact'

const root = document.getElementById('page')
if (root) render(<h1>claimdiff review</h1>, root)
