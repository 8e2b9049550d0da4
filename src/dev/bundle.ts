/**
 * Bundles the GitHub Action into one file and lists the licences of what is in it; the same sources give the same bytes.
 * With `--check` it writes nothing and fails when a file would change; a folder as argument takes the files instead of `.github/actions/lint`.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build, type Metafile} from 'esbuild'

export const root = fileURLToPath(new URL('../../../', import.meta.url))
export const actionFolder = join(root, '.github/actions/lint')

/** Contents by file name. */
export async function bundleAction(): Promise<Record<string, string>> {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: ['src/action/index.ts'],
    outfile: 'index.mjs',
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // It would write a pattern with \p{L} as `new RegExp(…)`, which is made anew at every call; Node 20 reads it as it stands.
    supported: {'regexp-unicode-property-escapes': true},
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    define: {COPYDESK_VERSION: JSON.stringify(version)},
    // Packages in the older format call `require`.
    banner: {js: "import {createRequire as copydeskRequire} from 'node:module'; const require = copydeskRequire(import.meta.url);"},
    // Threads need a second file and are never started here.
    external: ['piscina'],
    alias: {jiti: './src/action/jiti.ts'},
    logLevel: 'silent',
  })
  return {'index.mjs': outputFiles[0]?.text ?? '', 'THIRD-PARTY-NOTICES.txt': notices(metafile, 'The bundle beside this file holds these packages.')}
}

/** The licences of the packages that are in a bundle. */
export function notices({inputs}: Pick<Metafile, 'inputs'>, what: string): string {
  const folders = new Set(Object.keys(inputs).flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))
  const texts = [...folders].map((folder) => {
    const {name, version, license} = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<string, string>
    const file = readdirSync(join(root, folder))
      .sort()
      .find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry))
    const text =
      file === undefined
        ? ''
        : `\n\n${readFileSync(join(root, folder, file), 'utf8')
            .replaceAll('\r\n', '\n')
            .trim()}`
    return `${name} ${version} (${license})${text}`
  })
  return `${what}\n\n${[...new Set(texts)].sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2]?.startsWith('--') === false ? process.argv[2] : actionFolder
  const stale: string[] = []
  for (const [name, content] of Object.entries(await bundleAction())) {
    if (readOrEmpty(join(folder, name)) === content) continue
    stale.push(name)
    if (!process.argv.includes('--check')) writeFileSync(join(folder, name), content)
  }
  if (process.argv.includes('--check') && stale.length > 0) {
    console.error(`Out of date in .github/actions/lint, run \`npm run bundle\`: ${stale.join(', ')}`)
    process.exitCode = 1
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
