/** V8 forgets where a script that was compiled in an earlier run imports from, so that this one is lent the `import` of a module. */
declare const module: {lent?: (address: string) => Promise<unknown>}

export function importAddress(address: string): Promise<unknown> {
  return module.lent ? module.lent(address) : import(address)
}
