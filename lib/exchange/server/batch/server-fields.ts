import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import type { Candidate } from '@/lib/screening/model/records'
import { type ClockLimits, presentDay } from './clock'
import type { KnownDays } from './known-days'
import { newlyMerged, type References } from './references'

/** What the server knows when it sets a field. */
export type SettingContext = {
	readonly now: ClockLimits
	/** Whether the record comes with a list that was made elsewhere: its days stay. */
	readonly isBroughtIn: boolean
	readonly references: Pick<References, 'holders'>
	readonly knownDays: KnownDays
}

type Setters<T> = {
	readonly [M in keyof T]?: (sent: T, stored: T | undefined, context: SettingContext) => T[M]
}

/** A day that stays as it was set when the record was added. */
const dayAdded = (sent: string, stored: string | undefined, { now, isBroughtIn }: SettingContext): string =>
	stored ?? (isBroughtIn ? sent : presentDay(sent, now))

/**
 * The day on which a candidate was added. A merge takes the earlier one of two stored candidates; an undo brings back the
 * day that the history has.
 */
function savedOn(sent: Candidate, stored: Candidate | undefined, context: SettingContext): string {
	const { holders } = context.references
	const isKnown = context.knownDays.get(sent.key)?.has(sent.savedOn) ?? false
	if (!stored) return isKnown ? sent.savedOn : dayAdded(sent.savedOn, undefined, context)
	const merged = newlyMerged(sent, stored).flatMap((key) => holders.get(key) ?? [])
	const isOfMerged = merged.some((holder) => holder.savedOn === sent.savedOn)
	return isOfMerged || (isKnown && sent.savedOn > stored.savedOn) ? sent.savedOn : stored.savedOn
}

/**
 * How the server sets the fields that are its own: those that nobody may write according to the table of rights. Without an
 * entry, a field stays as it is stored.
 */
export const serverFields: { readonly [N in ExchangedStore]?: Setters<ExchangedRecords[N]> } = {
	roles: {
		createdOn: (sent, stored, context) => dayAdded(sent.createdOn, stored?.createdOn, context),
		changedOn: (sent, stored, { now, isBroughtIn }) =>
			isBroughtIn || sent.changedOn === stored?.changedOn ? sent.changedOn : presentDay(sent.changedOn, now),
	},
	sheets: { takenOn: (sent, stored, context) => dayAdded(sent.takenOn, stored?.takenOn, context) },
	candidates: { savedOn },
	// Signed once it is known what stands in the history.
	decisions: { by: ({ by }) => by },
	operations: { by: ({ by }) => by },
	removed: {
		on: (sent, stored, { now }) => stored?.on ?? presentDay(sent.on, now),
		why: (_, stored) => stored?.why ?? 'removed',
	},
}
