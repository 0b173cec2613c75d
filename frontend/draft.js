// Drafts: sent while one types; kept in the browser until the server has them; two windows never overwrite each other.
const WAIT = 500
const AGAIN = 4000

export function mount (form) {
  const text = form.querySelector('[data-draft-text]')
  const revision = form.elements.revision
  const said = form.querySelector('[data-saved]')
  const key = `draft:${document.body.dataset.mode}:${form.dataset.draft}`
  let saved = text.value
  let timer

  const say = (words, ...buttons) => said.replaceChildren(words, ...buttons)
  const later = wait => { clearTimeout(timer); timer = setTimeout(send, wait) }
  const replace = source => { text.value = source; text.dispatchEvent(new Event('replaced')) }

  async function send (extra = {}) {
    const source = text.value
    if (source === saved && !extra.over) return
    const body = new FormData()
    for (const [name, value] of Object.entries({ source, revision: revision.value, ...extra })) body.set(name, value)
    body.set('csrfmiddlewaretoken', form.elements.csrfmiddlewaretoken.value)
    try {
      const response = await fetch(form.dataset.draft, { method: 'POST', body, keepalive: source.length < 50000 })
      if (response.status === 409) return conflict(await response.json(), source)
      if (!response.ok) throw new Error(response.status)
      revision.value = (await response.json()).revision
      saved = source
      if (text.value === source) localStorage.removeItem(key)
      else later(WAIT)
      say('Draft saved')
    } catch {
      say('Not saved yet: the server does not answer. Your text is kept in this browser.')
      later(AGAIN)
    }
  }

  function conflict (theirs, mine) {
    clearTimeout(timer)
    const own = button('Keep this one', () => { revision.value = theirs.revision; send({ over: '1' }) })
    const other = button('Take the other', () => {
      revision.value = theirs.revision
      saved = theirs.source
      localStorage.removeItem(key)
      replace(theirs.source)
      say('Draft saved')
    })
    say('Another window saved a different text. Nothing is lost: both are kept. ', own, other)
    saved = mine
  }

  text.addEventListener('input', () => {
    localStorage.setItem(key, JSON.stringify({ source: text.value, revision: revision.value }))
    later(WAIT)
  })
  document.addEventListener('draft-saved', event => { revision.value = event.detail.revision })
  window.addEventListener('pagehide', () => send())

  const kept = JSON.parse(localStorage.getItem(key) ?? 'null')
  if (kept && kept.source !== text.value) {
    revision.value = kept.revision
    replace(kept.source)
    send()
  }
}

function button (label, act) {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.addEventListener('click', act)
  return made
}
