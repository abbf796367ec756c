import { setImmediate } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { AuditNote } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import type { SharedSettings } from '@/lib/exchange/protocol'
import { dayEverywhere } from '@/lib/exchange/server/batch/clock'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { raiseCounter } from '@/lib/exchange/server/raise-counter'
import { lockSettings, readSettings, writtenSettings } from '@/lib/exchange/server/settings'
import { withRetries } from '@/lib/exchange/server/with-retries'
import { shorterRetentionHours } from '@/lib/limits/exchange-limits'
import type { AnswerFrom } from '@/lib/team-api/routes/define-route'
import type { previewRetentionRoute } from '@/lib/team-api/routes/settings'
import { readEnded } from './read-ended'

/** When a shorter period that is set now takes effect. */
const effectOf = (time: number) => new Date(time + shorterRetentionHours * 60 * 60 * 1000)

/**
 * What would happen if a retention period were set now: when it takes effect, and how many candidates would then be
 * deleted.
 */
export async function previewPeriod(
	workspace: string,
	keptDays: number,
	time = Date.now(),
): Promise<AnswerFrom<typeof previewRetentionRoute>> {
	const from = effectOf(time)
	const day = dayEverywhere(from.getTime())
	let people = 0
	for (let after: string | null = ''; after !== null; ) {
		const asked: Parameters<typeof readEnded>[1] = { keptDays, day, after }
		const some = await inWorkspace(workspace, (tx) => readEnded(tx, asked))
		people += some.ended.length
		after = some.last
		// Lets other requests have their turn.
		await setImmediate()
	}
	return { people, from: from.toISOString() }
}

type Period = Pick<SharedSettings, 'keptDays' | 'shorter'>
type Change = { readonly period: Period; readonly noted: Omit<AuditNote, 'actor'> }

/** What an owner changes by setting a period; null if nothing. */
function changeOf(
	before: Period,
	keptDays: number,
	{ by, time }: { readonly by: string; readonly time: number },
): Change | null {
	const about = { days: keptDays, before: before.keptDays }
	if (keptDays > before.keptDays)
		return { period: { keptDays }, noted: { kind: 'retention-lengthened', about } }
	if (keptDays < before.keptDays) {
		const shorter = { keptDays, from: effectOf(time).toISOString(), by: { name: by } }
		return { period: { ...before, shorter }, noted: { kind: 'retention-shortened', about } }
	}
	if (!before.shorter) return null
	const stopped = { days: keptDays, before: before.shorter.keptDays }
	return { period: { keptDays }, noted: { kind: 'retention-stopped', about: stopped } }
}

/** Changes the period; what is to change is looked at again once the settings are locked. */
const changePeriod = (
	workspace: string,
	actor: string | null,
	plan: (before: Period) => Change | null,
): Promise<void> =>
	withRetries(() =>
		inWorkspace(workspace, async (tx: Transaction) => {
			const change = plan(await readSettings(tx)) && plan(await lockSettings(tx))
			if (!change) return
			const { keptDays, shorter } = change.period
			await tx.execute(sql`
				update team.settings set kept_days = ${keptDays}, shorter = ${shorter ? JSON.stringify(shorter) : null}
				where workspace = ${tx.workspace}`)
			await raiseCounter(tx, [await writtenSettings(tx)], { actor, ...change.noted })
		}),
	)

/**
 * Sets the retention period. A longer one holds at once. A shorter one takes effect a day later; until then it is stopped by
 * setting the present one again.
 */
export const setPeriod = (
	{
		workspace,
		member,
	}: Pick<SignedInMember, 'workspace'> & { readonly member: Pick<SignedInMember['member'], 'id' | 'name'> },
	keptDays: number,
	time = Date.now(),
): Promise<void> =>
	changePeriod(workspace, member.id, (before) => changeOf(before, keptDays, { by: member.name, time }))

/** Lets a shorter period hold whose time has come. */
export const applyShorter = (workspace: string, time: number): Promise<void> =>
	changePeriod(workspace, null, ({ keptDays: before, shorter }) => {
		if (!shorter || Date.parse(shorter.from) > time) return null
		const about = { days: shorter.keptDays, before }
		return { period: { keptDays: shorter.keptDays }, noted: { kind: 'retention-in-force', about } }
	})
