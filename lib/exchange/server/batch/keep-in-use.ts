import type { Transaction } from '@/lib/database/database'
import { recordName } from '@/lib/exchange/record-name'
import type { Candidate } from '@/lib/screening/model/records'
import type { JudgedEntry } from './judge-batch'
import { rolesInUse, sheetsInUse } from './side-effects'
import { erasedBy, isRemoval } from './verdicts'

const refuseStale = (entry: JudgedEntry): JudgedEntry => ({ ...entry, verdict: { refused: 'stale' } })

/** Openings for which somebody is still considered, and sheets from which somebody still comes, are not removed. */
export async function keepWhatIsInUse(
	tx: Transaction,
	judged: readonly JudgedEntry[],
): Promise<readonly JudgedEntry[]> {
	const leaving = (store: 'roles' | 'sheets') =>
		judged.filter((entry) => entry.store === store && isRemoval(entry)).map(({ key }) => key)
	const [roles, sheets] = [leaving('roles'), leaving('sheets')]
	if (roles.length + sheets.length === 0) return judged
	const changing = judged.filter((entry) => entry.store === 'candidates' && !('refused' in entry.verdict))
	const keys = [...changing, ...erasedBy(judged)].map(({ key }) => key)
	const used = new Set([
		...(await rolesInUse(tx, roles, keys)).map((key) => recordName({ store: 'roles', key })),
		...(await sheetsInUse(tx, sheets, keys)).map((key) => recordName({ store: 'sheets', key })),
	])
	for (const { verdict } of changing)
		if ('value' in verdict && verdict.value)
			for (const name of usedBy(verdict.value as Candidate)) used.add(name)
	return judged.map((entry) => (isRemoval(entry) && used.has(recordName(entry)) ? refuseStale(entry) : entry))
}

/** The openings and sheets that a candidate belongs to, by `recordName`. */
const usedBy = ({ roles, source, gone }: Candidate): readonly string[] => [
	...(roles === 'all' ? [] : roles).map((key) => recordName({ store: 'roles', key })),
	...[source.kind === 'sheet' ? source.sheet : undefined, gone].flatMap((key) =>
		key === undefined ? [] : [recordName({ store: 'sheets', key })],
	),
]
