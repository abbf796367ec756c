import { setOwnParameters } from '@/rules/parameters'
import { ownParametersOf, valuesOf, type WithParameters } from '../model/own-parameters'

/** Makes what the owners of a team have set count in this thread. */
export const countOwn = (settings: WithParameters): void =>
	setOwnParameters(valuesOf(ownParametersOf(settings)))
