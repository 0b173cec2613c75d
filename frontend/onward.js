// After a pass the focus goes from the editor to the next action; who types on is back in the editor.
const settled = 800 // milliseconds until `n` means "next": before, it may be the next letter of the program
let editor = null
let since = 0

export function follow () {
  document.addEventListener('keydown', typed, { capture: true })
  document.addEventListener('htmx:before:request', event => {
    if (!event.target.closest?.('#program')) return
    editor = document.activeElement?.closest('.cm-content')
    since = 0
  })
}

// Called again where what follows is swapped in; whoever typed meanwhile, or went elsewhere, is left there.
export function goOn () {
  const next = document.querySelector('.verdict.good [data-next]')
  if (!next || !editor || document.activeElement !== (since ? document.body : editor)) return
  since ||= performance.now()
  next.focus({ preventScroll: true })
}

function typed (event) {
  if (!editor || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return
  const isLetter = !event.ctrlKey && !event.metaKey && !event.altKey && (event.key.length === 1 || /^(Enter|Backspace)$/.test(event.key))
  if (!since && !isLetter) return
  const isHere = since && (event.target === document.body || event.target.matches('.verdict [data-next]'))
  const isChosen = /^(n|Enter)$/.test(event.key) && performance.now() - since > settled
  if (isHere && isLetter && !isChosen) {
    event.stopImmediatePropagation()
    editor.focus()
  }
  editor = null
}
