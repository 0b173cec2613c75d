// Bundles the islands, and lists whose work is in them.
import { build } from 'esbuild'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const outdir = process.argv[2] ?? '../src/sparring/web/static/dist'
rmSync(outdir, { recursive: true, force: true })
// Our diagrams are laid out by dagre; ELK alone would be a quarter of the wheel.
const withoutElk = {
  name: 'without-elk',
  setup: build => build.onLoad({ filter: /mermaid[\\/]dist[\\/].*[\\/]elk-[^\\/]*\.mjs$/ }, () => ({ contents: 'export {}' }))
}
const { metafile } = await build({
  entryPoints: ['app.js'],
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  outdir,
  metafile: true,
  legalComments: 'none',
  plugins: [withoutElk],
  loader: { '.woff2': 'file', '.woff': 'empty', '.ttf': 'empty' },
  assetNames: 'fonts/[name]-[hash]',
  chunkNames: 'chunk/[name]-[hash]'
})
// What most pages load; diagrams would make the wheel a third larger.
const pressed = /\/(app|editor-\w+|math-\w+)\.(js|css)$/
for (const name of Object.keys(metafile.outputs).filter(one => pressed.test(one))) {
  writeFileSync(`${name}.br`, brotliCompressSync(readFileSync(name))) // a sixth smaller than gzip, which the server can make
}
writeFileSync(join(outdir, 'LICENSES.txt'), licences(Object.keys(metafile.inputs)))

function licences (inputs) {
  const packages = inputs.map(name => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1]).filter(Boolean)
  return [...new Set(packages)].sort().map(licence).join('\n\n' + '-'.repeat(78) + '\n\n') + '\n'
}

function licence (folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(one => /^(licen[cs]e|copying)/i.test(one) && existsSync(join(folder, one)))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `(the package names the licence only: ${license})`
  return `${name} ${version} (${license})\n\n${text}`
}
