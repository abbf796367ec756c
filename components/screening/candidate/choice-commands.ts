import type { DecisionChoice } from '@/lib/screening/model/records'
import type { CommandId } from '../keys/key-map'

/** The commands that select the choice of a decision, without recording it. */
export const commandOf = {
	'go-on': 'choose-proceed',
	hold: 'choose-hold',
	decline: 'choose-reject',
} as const satisfies Record<DecisionChoice, CommandId>
