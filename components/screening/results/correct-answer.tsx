import { lazy, Suspense, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { isSensitive } from '@/lib/screening/model/sensitive'
import { askedFor } from '@/lib/screening/role/asked-for'
import type { FactId } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import { useMay } from '../rights/use-may'

const AnswerForm = lazy(() => import(/* webpackChunkName: "screen-dialogs" */ './answer-form'))

type Props = {
	readonly role: Role
	readonly candidate: Candidate
	readonly facts: readonly FactId[]
	readonly isOpen: boolean
	readonly onOpen: (isOpen: boolean) => void
}

/**
 * Corrects in place the answers that a reason is about; answers that the opening gives for everybody are corrected
 * there.
 */
export function CorrectAnswer({ role, candidate, facts, isOpen, onOpen }: Props) {
	const { words, say } = useScreening()
	const opener = useRef<HTMLButtonElement>(null)
	const possible = askedFor(role)
	const own = facts.filter((fact) => possible.includes(fact) && !(candidate.withdrawn && isSensitive(fact)))
	const mayChange = useMay()('correct')
	if (own.length === 0 || !mayChange) return null
	function close() {
		flushSync(() => onOpen(false))
		opener.current?.focus()
	}
	return (
		<>
			<button
				ref={opener}
				type="button"
				className="link"
				aria-expanded={isOpen}
				onClick={() => onOpen(!isOpen)}
			>
				{say(words.screen.record.correct, { count: own.length })}
			</button>
			{isOpen && (
				<Suspense>
					<AnswerForm role={role} candidate={candidate} facts={own} onClose={close} />
				</Suspense>
			)}
		</>
	)
}
