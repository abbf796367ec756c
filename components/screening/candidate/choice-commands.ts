import type { Choice } from '@/lib/screening/model/records'
import type { CommandId } from '../keys/key-map'

/** The commands that choose what a decision is, and record nothing. */
export const commandOf = {
	'go-on': 'choose-proceed',
	hold: 'choose-hold',
	decline: 'choose-reject',
} as const satisfies Record<Choice, CommandId>
