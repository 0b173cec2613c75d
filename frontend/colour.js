// A colour of the style sheet as its libraries can read it: they know neither variables nor light-dark().
export function colour (place, name) {
  const probe = document.createElement('span')
  probe.style.color = `var(${name})`
  place.append(probe)
  const found = getComputedStyle(probe).color
  probe.remove()
  return found
}

// Calls back when the system turns from light to dark or back.
export function whenColoursChange (act) {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', act)
}
