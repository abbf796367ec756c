import { useEffect, useState } from 'react'
import { type CellTarget, factIn } from '@/lib/screening/cells/cell-target'
import { changesOf } from '@/lib/screening/cells/changes-of'
import type { LineProblem } from '@/lib/screening/cells/line-reading'
import type { ReadLine } from '@/lib/screening/cells/read-column'
import { type DateKind, dueDates } from '@/lib/screening/model/progress'
import type { Role } from '@/lib/screening/model/records'
import type { BeyondEnd } from '@/lib/screening/progress/beyond-end'
import { useScreening } from '../desk/desk-context'

/** The content of a field over a cell: its text, and for a date, its kind. */
export type CellInput = { readonly text: string; readonly kind: DateKind }

type Problem = { readonly problem: LineProblem; readonly entry?: string } | 'answer-stays'

/** The content of a candidate's cell, and how to change it: it is read like a pasted line. */
export function useCell(role: Role, candidate: string, target: CellTarget) {
	const { ask, change, locale } = useScreening()
	const [before, setBefore] = useState<CellInput | null>(null)
	const [value, setTyped] = useState<CellInput | null>(null)
	const [problem, setProblem] = useState<Problem | null>(null)
	const [people, setBeyond] = useState<readonly BeyondEnd[]>([])
	const [reason, setReason] = useState('')
	const [isTried, setTried] = useState(false)
	useEffect(() => {
		let isCurrent = true
		const read = async () => {
			if (target !== 'date') {
				const [text = ''] = await ask('cellTexts', { role: role.id, target, keys: [candidate], locale })
				return { text, kind: 'reply' } as const
			}
			const kept = await ask('candidate', candidate)
			const [next] = dueDates(kept?.candidate.progress?.[role.id])
			if (!next) return { text: '', kind: 'reply' } as const
			return { text: next.time ? `${next.day} ${next.time}` : next.day, kind: next.kind }
		}
		read().then((typed) => {
			if (!isCurrent) return
			setBefore(typed)
			setTyped(typed)
		})
		return () => {
			isCurrent = false
		}
	}, [ask, role.id, candidate, target, locale])

	/** Empties a cell; false for an answer, which cannot be emptied. */
	async function empty(typed: CellInput): Promise<boolean> {
		const put = (kind: 'owner' | 'dates', changed: object) =>
			change('changeProgress', { role: role.id, kind, changes: [{ key: candidate, ...changed }] })
		if (factIn(target) || target === 'stage') {
			setProblem('answer-stays')
			return false
		}
		if (target === 'owner') await put('owner', { owner: '' })
		else if (target === 'date') await put('dates', { dates: { [typed.kind]: null } })
		else await setTags([])
		return true
	}
	async function setTags(tags: readonly string[]) {
		const kept = await ask('candidate', candidate)
		const known = kept?.candidate.progress?.[role.id]?.tags ?? []
		const add = tags.filter((tag) => !known.includes(tag))
		const remove = known.filter((tag) => !tags.includes(tag))
		if (add.length + remove.length > 0)
			await change('changeProgress', {
				role: role.id,
				kind: 'tags',
				changes: [{ key: candidate, tags: { add, remove } }],
			})
	}
	async function enter(line: ReadLine): Promise<boolean> {
		if (line.what === 'unread') {
			setProblem(line)
			return false
		}
		if (line.what === 'empty' || line.what === 'same') return true
		if ('tags' in line.value) {
			await setTags(line.value.tags)
			return true
		}
		const made = changesOf([line], true, () => (people.length > 0 ? reason.trim() : ''))
		if (made?.kind === 'facts') await change('fillFacts', { role: role.id, changes: made.changes })
		else if (made) {
			const { beyond } = await change('changeProgress', { role: role.id, ...made })
			setBeyond(beyond)
			return beyond.length === 0
		}
		return true
	}
	/** Saves what was typed, confirmed or not; false if it has to be corrected or confirmed first. */
	async function save(isConfirmed = false): Promise<boolean> {
		if (!value || (value.text === before?.text && value.kind === before.kind)) return true
		if (people.length > 0 && reason.trim() === '') {
			setTried(true)
			return false
		}
		if (value.text.trim() === '') return empty(value)
		const read = await ask('readColumn', {
			role: role.id,
			target,
			keys: [candidate],
			text: [value.text],
			habits: { dateKind: value.kind },
			said: new Map(isConfirmed ? [[value.text, value.text]] : []),
			locale,
		})
		const [line] = 'lines' in read ? read.lines : []
		return line ? enter(line) : false
	}
	return {
		/** Null until the current value is known. */
		value,
		setValue: (typed: CellInput) => {
			setTyped(typed)
			setProblem(null)
			setBeyond([])
		},
		problem,
		/** Reports that what was typed is not a complete date. */
		refuse: () => setProblem({ problem: 'no-day' }),
		beyond: { people, reason, setReason, isMissing: isTried },
		save,
	}
}
