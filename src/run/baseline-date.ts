/** The day that the `expires` of a baseline entry is compared with. */

/** That of SOURCE_DATE_EPOCH, else of the last commit, so that one commit gives one report whenever it is run; today outside of a repository. */
export async function baselineDate(cwd: string, env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const seconds = Number(env.SOURCE_DATE_EPOCH)
  if (env.SOURCE_DATE_EPOCH && Number.isFinite(seconds)) return new Date(seconds * 1000).toISOString().slice(0, 10)
  const {commitDate} = await import('../system/git.js')
  return (await commitDate(cwd)) ?? new Date().toISOString().slice(0, 10)
}
