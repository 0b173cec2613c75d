// Formulas: KaTeX in place of the browser's own MathML, which stays inside for screen readers.
import katex from 'katex'
import 'katex/dist/katex.min.css'

export function mount (one) {
  katex.render(one.dataset.tex, one, { displayMode: one.matches('div'), throwOnError: false, strict: 'ignore' })
}
