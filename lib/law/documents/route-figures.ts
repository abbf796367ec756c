import type { DocumentRoute } from './document-routes'
import type { FeeId, PlaceId, TimeId } from './figures'

type RouteFigures = {
	readonly times: readonly TimeId[]
	readonly fees: readonly FeeId[]
	readonly places: readonly PlaceId[]
}

const residence = ['residence-under-1', 'residence-1-3', 'residence-3-5'] as const
const steps = ['employer-registration', 'pre-check', 'acceptance', 'decision'] as const
const permitPlaces = ['employer', 'z', 'ask-labour'] as const

/** The days, fees and places that belong to a way. */
export const routeFigures: { readonly [R in DocumentRoute]: RouteFigures } = {
	'work-permit-b': { times: [...steps, 'valid-b'], fees: ['permit', ...residence], places: permitPlaces },
	'work-permit-a': {
		times: [...steps, 'valid-a'],
		fees: ['permit', 'visa-r', ...residence],
		places: permitPlaces,
	},
	'work-permit-graduate': {
		times: [...steps, 'valid-graduate'],
		fees: ['permit', ...residence],
		places: permitPlaces,
	},
	'work-permit-90-days': { times: [], fees: ['permit'], places: permitPlaces },
	'after-arrival': {
		times: ['file-from', 'file-to', 'decision-extension'],
		fees: ['visa-us', ...residence, 'residence-change'],
		places: ['z', 'ask-immigration', 'ask-labour'],
	},
	'k-published': { times: ['k-days'], fees: ['k'], places: ['k', 'ask-immigration'] },
	'not-needed': {
		times: [],
		fees: ['permanent-apply', 'permanent-card'],
		places: ['ask-immigration', 'ask-labour'],
	},
}
