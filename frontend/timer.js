// The clock of interview conditions, which can be paused; and the quiet one behind a theory answer.
export function mount (shown) {
  const key = `timer:${shown.dataset.began}`
  const state = JSON.parse(sessionStorage.getItem(key) ?? '{"paused":0,"since":null}')
  const pause = document.querySelector('[data-pause]')
  const began = Date.parse(shown.dataset.began)
  const draw = () => {
    const until = state.since ?? Date.now()
    const seconds = Math.max(0, Math.floor((until - began - state.paused) / 1000))
    shown.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    if (pause) pause.textContent = state.since ? 'Go on' : 'Pause'
  }
  if (pause) {
    pause.hidden = false
    pause.addEventListener('click', () => {
      if (state.since) state.paused += Date.now() - state.since
      state.since = state.since ? null : Date.now()
      sessionStorage.setItem(key, JSON.stringify(state))
      draw()
    })
  }
  draw()
  setInterval(draw, 1000)
}

export function clock (form) {
  const began = Date.now()
  form.addEventListener('submit', () => { form.elements.seconds.value = Math.round((Date.now() - began) / 1000) })
}
