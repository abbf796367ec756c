import type { ObjectOf, ShapeCheck } from '../shapes/shape-checks'

type Shaped = Readonly<Record<string, { readonly shape: ShapeCheck }>>
type ShapesOf<M extends Shaped> = { readonly [K in keyof M]: M[K]['shape'] }

/** A record with these members. */
export type RecordOf<M extends Shaped> = ObjectOf<ShapesOf<M>>

/** The check of each member of a record. */
export const shapesOf = <M extends Shaped>(members: M): ShapesOf<M> =>
	Object.fromEntries(Object.entries(members).map(([name, { shape }]) => [name, shape])) as ShapesOf<M>
