import type { CellTarget } from '@/lib/screening/cells/cell-target'
import type { LineProblem } from '@/lib/screening/cells/line-reading'
import { useScreening } from '../desk/desk-context'
import { CellFaultText } from '../import/asked/cell-fault-text'
import { asksToConfirm } from './confirm-line'
import { sayTarget } from './targets'

type Props = {
	readonly target: CellTarget
	readonly text: string
	readonly problem: LineProblem
	readonly entry?: string | undefined
}

/** Why a text is invalid for a cell, and what could be read. */
export function LineProblemText({ target, text, problem, entry }: Props) {
	const screening = useScreening()
	const { words, say } = screening
	const own = words.screen.cells.problems
	if (problem in own) return say(own[problem as keyof typeof own])
	const fault = {
		fact: target,
		heading: sayTarget(screening, target),
		value: text,
		problem: problem as Exclude<LineProblem, keyof typeof own>,
		// What is confirmed here has a button of its own.
		...(entry !== undefined && !asksToConfirm(target, { problem, entry }) && { entry }),
	}
	return <CellFaultText fault={fault} />
}
