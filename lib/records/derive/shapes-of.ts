import type { Members } from '../member'
import type { ObjectOf } from '../shapes/shape-checks'

type ShapesOf<M extends Members> = { readonly [K in keyof M]: M[K]['shape'] }

/** A record with these members. */
export type RecordOf<M extends Members> = ObjectOf<ShapesOf<M>>

/** The check of each member of a record. */
export const shapesOf = <M extends Members>(members: M): ShapesOf<M> =>
	Object.fromEntries(Object.entries(members).map(([name, { shape }]) => [name, shape])) as ShapesOf<M>
