import type { isActor, TypeOf } from '@/lib/records/shapes/shape-checks'

/** Who did something: the name given on this device. */
export type Actor = TypeOf<typeof isActor>
