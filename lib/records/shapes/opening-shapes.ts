import { maxStages } from '@/lib/limits/limits'
import { has, isKey, isList, isNamed, orAbsent } from './shape-checks'

/** A stage that candidates of an opening pass through: a built-in one, or one of the employer's own with a name. */
export const isStage = has({ id: isKey, name: orAbsent(isNamed) })
export const isStages = isList(isStage, { min: 1, max: maxStages })
