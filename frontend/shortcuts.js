// The keyboard: the same list as under `?`.
const pages = { t: '/', q: '/topics', a: '/questions', p: '/progress', l: '/plan', c: '/calibration' }
const arrows = { ArrowDown: 1, ArrowUp: -1 }
const rows = { j: 1, k: -1 }
let after = ''

export function listen () {
  document.addEventListener('keydown', pressed)
  document.addEventListener('click', event => {
    const opener = event.target.closest('[data-open]')
    if (opener) document.getElementById(opener.dataset.open).showModal()
  })
}

function pressed (event) {
  if (event.defaultPrevented || event.altKey) return
  if (event.ctrlKey || event.metaKey) return combined(event)
  if (arrows[event.key] && event.target.closest('#find, #found a, [data-row]')) return step(event, arrows[event.key])
  if (event.key === 'Escape' && event.target.closest('.find')) return document.getElementById('main').focus()
  if (event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog[open]')) return
  const go = after === 'g' && pages[event.key]
  after = event.key
  if (go) window.location.assign(go)
  else if (event.key === '/') focusOn(event, '#find')
  else if (event.key === 'n') document.querySelector('[data-next]')?.click()
  else if (rows[event.key]) step(event, rows[event.key])
  else if (event.key === 'm') document.querySelector('[data-mark]')?.click()
  else if (event.key === 'r') document.querySelector('[data-random]')?.click()
  else if (event.key === '?') document.getElementById('shortcuts').showModal()
  else if (/^[1-9]$/.test(event.key)) document.querySelector(`[data-key="${event.key}"]`)?.click()
}

function combined (event) {
  const wanted = { Enter: '[data-submit]', "'": '[data-run]' }[event.key]
  const button = wanted && document.querySelector(wanted)
  if (!button) return
  event.preventDefault()
  button.click()
}

// From the field into what was found, and from row to row; above the first row is the field again.
function step (event, by) {
  const found = document.querySelectorAll('#found a')
  const isBelow = event.target.closest('.find') && found.length
  const all = [...(isBelow ? found : document.querySelectorAll('main [data-row]'))]
  const to = all.indexOf(event.target.closest('a')) + by
  if (!all.length) return
  event.preventDefault()
  const wanted = to < 0 ? document.querySelector('#find') : all[Math.min(to, all.length - 1)]
  wanted.focus()
}

function focusOn (event, selector) {
  event.preventDefault()
  document.querySelector(selector).focus()
}
