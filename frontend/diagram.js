// Diagrams: Mermaid without ELK, which would weigh more than everything else together; in the page's own colours.
import mermaid from 'mermaid'
import { colour, whenColoursChange } from './colour.js'

// A wide diagram keeps its size and scrolls: squeezed into the column nobody could read it.
const natural = { useMaxWidth: false }

export async function mount (one) {
  const source = one.textContent
  await draw(one)
  whenColoursChange(() => {
    one.textContent = source
    delete one.dataset.processed
    draw(one)
  })
}

function draw (one) {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    layout: 'dagre',
    theme: 'base',
    themeVariables: colours(),
    flowchart: natural,
    sequence: natural,
    state: natural,
    er: natural,
    class: natural
  })
  return mermaid.run({ nodes: [one] })
}

function colours () {
  const of = name => colour(document.body, name)
  return {
    fontFamily: getComputedStyle(document.body).fontFamily,
    fontSize: '15px',
    background: of('--sunk'),
    primaryColor: of('--card'),
    primaryBorderColor: of('--accent'),
    primaryTextColor: of('--ink'),
    secondaryColor: of('--accent-soft'),
    tertiaryColor: of('--paper'),
    lineColor: of('--soft'),
    textColor: of('--ink'),
    edgeLabelBackground: of('--sunk'),
    clusterBkg: of('--paper'),
    clusterBorder: of('--line')
  }
}
