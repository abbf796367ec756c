import type { CompiledMessage } from 'icu-minify/format'

/** A tree with the same keys, any texts: what a translation has to fill. */
export type Shape<T> = T extends string ? string : { readonly [K in keyof T]: Shape<T[K]> }

/** A tree of messages after compilation. */
export type Compiled<T> = T extends string ? CompiledMessage : { readonly [K in keyof T]: Compiled<T[K]> }
