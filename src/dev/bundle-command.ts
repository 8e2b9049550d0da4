/**
 * Bundles the installed command into `dist/command/`: `cli.js`, its threads in `worker.js`, and all that they call in `bundle/commands.cjs`. Loading hundreds of small
 * files takes longer than reading an article. What the compiler writes to `dist/src/` is never changed: there, the same command is in many files.
 *
 * The bundle lies as deep in its folder as the code in it lies in `dist/src/`, so that paths from `import.meta.url` are the same in both.
 */
import {createHash} from 'node:crypto'
import {chmodSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {type BuildOptions, build, type Plugin} from 'esbuild'
import {version} from '../system/version.js'
import {notices, root} from './bundle.js'

const common = {
  absWorkingDir: root,
  write: false,
  metafile: true,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // It would write a pattern with \p{L} as `new RegExp(…)`, which is made anew at every call; Node 20 reads it as it stands.
  supported: {'regexp-unicode-property-escapes': true},
  legalComments: 'none',
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'silent',
} as const satisfies BuildOptions

/** What stands in `src/commands/bundled` takes the place of the files of the same name. */
const swap: Plugin = {
  name: 'swap',
  setup({onResolve}) {
    onResolve({filter: /\/(?:load-commands|import-address)\.js$/}, ({path}) => ({
      path: join(root, 'src/commands/bundled', basename(path, '.js').concat('.ts')),
    }))
  },
}

/** These start threads and load code from files of their own, so they stay packages; see `import-address.ts` on why they are not imported. */
const requireWhole: Plugin = {
  name: 'require-whole',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^(?:piscina|jiti)$/}, ({path, namespace}) => (namespace === 'whole' ? {path, external: true} : {path, namespace: 'whole'}))
    onLoad({filter: /./, namespace: 'whole'}, ({path}) => ({contents: `module.exports = require(${JSON.stringify(path)})`, resolveDir: root}))
  },
}

const commands = await build({
  ...common,
  entryPoints: ['src/commands/index.ts'],
  outfile: 'dist/command/bundle/commands.cjs',
  format: 'cjs',
  define: {COPYDESK_VERSION: JSON.stringify(version), 'import.meta.url': 'copydeskUrl'},
  banner: {js: "const copydeskUrl = require('node:url').pathToFileURL(__filename).href;"},
  plugins: [swap, requireWhole],
})

const code = commands.outputFiles[0]?.contents ?? new Uint8Array()
const starters = await build({
  ...common,
  entryPoints: {cli: 'src/cli.ts', worker: 'src/commands/bundled/worker.ts'},
  outdir: 'dist/command',
  format: 'esm',
  define: {COPYDESK_VERSION: JSON.stringify(version), COPYDESK_COMMANDS: JSON.stringify(createHash('sha256').update(code).digest('hex'))},
  // Packages in the older format call `require`.
  banner: {js: "import {createRequire as copydeskRequire} from 'node:module'; const require = copydeskRequire(import.meta.url);"},
  plugins: [swap],
})

rmSync(join(root, 'dist/command'), {recursive: true, force: true})
for (const {path, contents} of [...commands.outputFiles, ...starters.outputFiles]) {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, contents)
}
writeFileSync(
  join(root, 'dist/THIRD-PARTY-NOTICES.txt'),
  notices({inputs: {...commands.metafile.inputs, ...starters.metafile.inputs}}, 'The command in `command/` holds these packages.'),
)
// npx lets a command be started by its name only when it first sees a folder, and every build writes the file anew.
chmodSync(join(root, 'dist/command/cli.js'), 0o755)
