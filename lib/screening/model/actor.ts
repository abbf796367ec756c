import type { isActor, ValueOf } from '@/lib/records/shapes/shape-checks'

/** Who did something: the name given on this device. */
export type Actor = ValueOf<typeof isActor>
