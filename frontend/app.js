// What every page loads: htmx, shortcuts, and the islands that a page has elements for.
import htmx from 'htmx.org/dist/htmx.esm.min.js'
import './fonts.css'
import { follow, goOn } from './onward.js'
import { listen } from './shortcuts.js'

htmx.config.includeIndicatorCSS = false
htmx.config.defaultTimeout = 180000

const islands = {
  '[data-editor]': () => import('./editor.js'),
  '[data-draft]': () => import('./draft.js'),
  '[data-timer]': () => import('./timer.js'),
  '[data-clock]': () => import('./timer.js').then(found => ({ mount: found.clock })),
  '.math[data-tex]': () => import('./math.js'),
  'pre.mermaid': () => import('./diagram.js')
}

async function hydrate (root) {
  for (const [selector, load] of Object.entries(islands)) {
    const found = [...root.querySelectorAll(selector)].filter(one => !one.dataset.on)
    if (!found.length) continue
    const { mount } = await load()
    for (const one of found) {
      one.dataset.on = '1'
      await mount(one)
    }
  }
  for (const one of root.querySelectorAll('pre, .prose table, div.math')) {
    if (one.scrollWidth > one.clientWidth) one.tabIndex = 0 // what scrolls must be reached by keyboard
  }
  document.documentElement.dataset.ready = '1'
}

function busy (event, is) {
  if (event.detail?.ctx?.target?.id === 'outcome') document.querySelector('#outcome')?.setAttribute('aria-busy', String(is))
}

document.addEventListener('htmx:after:swap', event => {
  hydrate(document)
  goOn()
  if (event.detail?.ctx?.target?.id === 'outcome') {
    document.querySelector('#outcome :is(h2, h3)')?.scrollIntoView({ block: 'nearest' })
    const line = Number(document.querySelector('#outcome [data-line]')?.dataset.line)
    document.dispatchEvent(new CustomEvent('look-at', { detail: { line } }))
  }
})
document.addEventListener('htmx:before:request', event => busy(event, true))
document.addEventListener('htmx:finally:request', event => busy(event, false))
document.addEventListener('htmx:error', () => {
  const told = document.createElement('p')
  told.className = 'trial bad'
  told.textContent = 'The server does not answer. What you wrote is kept; start spar serve again.'
  const place = document.querySelector('#outcome') ?? document.querySelector('#finds, #found')
  place?.replaceChildren(told)
})
document.addEventListener('submit', event => {
  const question = event.target.dataset.confirm
  if (question && !window.confirm(question)) event.preventDefault()
})
const answered = document.querySelector('[data-answered]')?.dataset.answered
if (answered) localStorage.removeItem(`draft:${document.body.dataset.mode}:${answered}`)
follow()
listen()
hydrate(document)
