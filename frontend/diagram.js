// Diagrams: Mermaid without ELK, which would weigh more than everything else together.
import mermaid from 'mermaid'

const dark = getComputedStyle(document.documentElement).colorScheme === 'dark' ||
  (document.documentElement.dataset.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', layout: 'dagre', theme: dark ? 'dark' : 'neutral' })

export const mount = one => mermaid.run({ nodes: [one] })
