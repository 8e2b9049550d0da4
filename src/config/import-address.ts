/** Code of the user's, by its address. */
export function importAddress(address: string): Promise<unknown> {
  return import(address)
}
