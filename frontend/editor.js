// The editor: the field stays the form's value, so that everything else needs to know nothing of it.
import { Decoration, EditorView, keymap, lineNumbers, drawSelection, highlightActiveLine } from '@codemirror/view'
import { EditorState, Compartment, Prec, StateEffect, StateField } from '@codemirror/state'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { HighlightStyle, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language'
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { searchKeymap, highlightSelectionMatches } from '@codemirror/search'
import { python } from '@codemirror/lang-python'
import { tags } from '@lezer/highlight'

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword, tags.definitionKeyword, tags.moduleKeyword], color: 'light-dark(#8a3ba8, #d7a6f0)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'light-dark(#1f6b3a, #9fd6a8)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: [tags.number, tags.bool, tags.null], color: 'light-dark(#98430c, #f4b183)' },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.meta], color: 'light-dark(#234f96, #8fb8ff)' },
  { tag: [tags.className, tags.standard(tags.variableName), tags.typeName], color: 'light-dark(#0b6470, #7fd0d8)' }
])

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--card)' },
  '.cm-scroller': { fontFamily: 'var(--mono)', fontVariantLigatures: 'none', lineHeight: '1.6' },
  '.cm-content': { padding: '0.7rem 0', caretColor: 'var(--accent)' },
  '.cm-gutters': { backgroundColor: 'var(--card)', color: 'var(--soft)', border: 'none', paddingLeft: '0.3rem' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in oklab, var(--accent) 7%, transparent)' },
  '.cm-look-at': { backgroundColor: 'var(--bad-soft)', boxShadow: 'inset 3px 0 var(--bad)' },
  '&.cm-focused .cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'color-mix(in oklab, var(--accent) 24%, transparent) !important' },
  '.cm-matchingBracket': { backgroundColor: 'var(--accent-soft) !important', outline: '1px solid var(--accent)' },
  '.cm-tooltip': { backgroundColor: 'var(--card)', border: '1px solid var(--line)', borderRadius: '8px' },
  '.cm-panels': { backgroundColor: 'var(--sunk)', color: 'var(--ink)' }
})

// The line that a verdict names is marked until the program changes.
const lookAt = StateEffect.define()
const marked = StateField.define({
  create: () => Decoration.none,
  update (marks, change) {
    for (const effect of change.effects) if (effect.is(lookAt)) return markOf(change.state.doc, effect.value)
    return change.docChanged ? Decoration.none : marks
  },
  provide: field => EditorView.decorations.from(field)
})

function markOf (doc, line) {
  if (!line || line > doc.lines) return Decoration.none
  return Decoration.set([Decoration.line({ class: 'cm-look-at' }).range(doc.line(line).from)])
}

const press = selector => () => { document.querySelector(selector)?.click(); return true }
const keys = [
  { key: 'Mod-Enter', run: press('[data-submit]') },
  { key: "Mod-'", run: press('[data-run]') }
]

export async function mount (area) {
  const slot = new Compartment()
  let inner = false
  const view = new EditorView({
    doc: area.value,
    extensions: [
      Prec.highest(slot.of(await bindings())), Prec.high(keymap.of(keys)), lineNumbers(), drawSelection(), highlightActiveLine(), history(),
      indentOnInput(), bracketMatching(), closeBrackets(), autocompletion(), highlightSelectionMatches(), python(), indentUnit.of('    '),
      EditorState.tabSize.of(4), syntaxHighlighting(colours), look, marked,
      keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...completionKeymap, indentWithTab]),
      EditorView.contentAttributes.of({ 'aria-label': 'Your program', tabindex: '0' }),
      EditorView.updateListener.of(update => {
        if (!update.docChanged) return
        area.value = update.state.doc.toString()
        if (!inner) area.dispatchEvent(new Event('input', { bubbles: true }))
      })
    ]
  })
  area.hidden = true
  area.before(view.dom)
  document.addEventListener('look-at', event => {
    const { line } = event.detail
    const effects = [lookAt.of(line)]
    if (line && line <= view.state.doc.lines) effects.push(EditorView.scrollIntoView(view.state.doc.line(line).from, { y: 'nearest' }))
    view.dispatch({ effects })
  })
  area.addEventListener('replaced', () => {
    inner = true
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: area.value } })
    inner = false
  })
}

async function bindings () {
  if (document.body.dataset.editorKeys !== 'vim') return []
  const { vim } = await import('@replit/codemirror-vim')
  return vim()
}
