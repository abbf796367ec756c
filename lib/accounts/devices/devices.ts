import { eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { deviceSlots, devices } from '@/lib/database/schema/members'
import { raiseAccess } from '@/lib/database/workspace-numbers'
import { keptDaysIn } from './kept-days'
import { type Agent, readAgent } from './user-agent'

const maxSlots = 4095

/** A member's session in a workspace. */
export type MemberSession = { readonly workspace: string; readonly member: string; readonly session: string }

/** Allocates the next free slot of the workspace. The counter's row stays locked until the transaction ends. */
async function takeSlot(tx: Transaction): Promise<number> {
	const [last] = await tx
		.insert(deviceSlots)
		.values({ workspace: tx.workspace, slot: 0 })
		.onConflictDoUpdate({ target: deviceSlots.workspace, set: { slot: deviceSlots.slot } })
		.returning()
	const taken = new Set(
		(await tx.select({ slot: devices.slot }).from(devices).where(ownRows(tx, devices))).map(
			({ slot }) => slot,
		),
	)
	const after = (steps: number) => (((last?.slot ?? 0) + steps) % maxSlots) + 1
	const slot = Array.from({ length: maxSlots }, (_, steps) => after(steps)).find((one) => !taken.has(one))
	if (slot === undefined) throw new Error('Every slot of the workspace is taken.')
	await tx.update(deviceSlots).set({ slot }).where(ownRows(tx, deviceSlots))
	return slot
}

const find = async (tx: Transaction, { session }: MemberSession) => {
	const [device] = await tx
		.select()
		.from(devices)
		.where(ownRows(tx, devices, eq(devices.session, session)))
	return device
}

/** The device of a session; created with its own slot on first use. */
export async function deviceOf(tx: Transaction, session: MemberSession, userAgent: string | null) {
	const known = await find(tx, session)
	if (known) return known
	const slot = await takeSlot(tx)
	const agent: Agent = readAgent(userAgent)
	const keptDays = await keptDaysIn(tx)
	const [made] = await tx
		.insert(devices)
		.values({ ...session, ...agent, device: sql`gen_random_uuid()`, slot, keptDays })
		.onConflictDoNothing()
		.returning()
	const device = made ?? (await find(tx, session))
	if (!device) throw new Error('A device was not kept.')
	return device
}

/** Deletes the devices of sessions that have ended. */
export async function deleteDevices(tx: Transaction, sessions: readonly string[]): Promise<void> {
	if (sessions.length === 0) return
	await tx.delete(devices).where(ownRows(tx, devices, inArray(devices.session, [...sessions])))
	await raiseAccess(tx)
}

/** Deletes a member's devices except those of these sessions. */
export async function deleteOtherDevices(
	tx: Transaction,
	member: string,
	sessions: readonly string[],
): Promise<void> {
	const gone = await tx
		.delete(devices)
		.where(ownRows(tx, devices, eq(devices.member, member), notInArray(devices.session, [...sessions])))
		.returning({ device: devices.device })
	if (gone.length > 0) await raiseAccess(tx)
}
