/** Who did something: the name given on this device. */
export type Actor = { readonly name: string }
