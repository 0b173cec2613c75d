// The keyboard: the same list as under `?`.
const pages = { t: '/', q: '/topics', p: '/progress' }
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
  if (event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog[open]')) return
  const go = after === 'g' && pages[event.key]
  after = event.key
  if (go) window.location.assign(go)
  else if (event.key === '/') focusOn(event, '#find')
  else if (event.key === 'n') document.querySelector('[data-next]')?.click()
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

function focusOn (event, selector) {
  event.preventDefault()
  document.querySelector(selector).focus()
}
