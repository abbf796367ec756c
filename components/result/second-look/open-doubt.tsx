import { useEffect } from 'react'
import type { FactId } from '@/rules/facts'
import { questionPath } from '../checked/question-path'
import { CopyLetters } from './copy-letters'
import { doubtId } from './doubt-id'
import { DoubtPanel } from './doubt-panel'
import type { ChangeLink, PanelProps } from './panel-props'

type Props = PanelProps & { readonly isOwn: boolean }

/**
 * Returns the focus to the link by which a person went to change an answer or, if that is gone, to what opened it.
 */
function returnTo(row: string) {
	const [named, fact] = window.location.hash.slice(1).split('/')
	const { activeElement } = document
	if (named !== row || !activeElement?.matches('body, h1')) return
	const change = fact ? document.getElementById(`${row}/${fact}`) : null
	const link = change ?? document.querySelector<HTMLElement>(`#${row} > summary`)
	link?.scrollIntoView({ block: 'center' })
	link?.focus({ preventScroll: true })
}

/** What opens below a condition if scripts run. */
export function OpenDoubt({ isOwn, ...props }: Props) {
	const { checked, criterion, speech, say, late } = props
	const row = doubtId(checked.id, criterion.id)
	useEffect(() => returnTo(row), [row])
	const change = (fact: FactId, { id, text, name }: ChangeLink) => (
		<a id={id} className="link" href={`/${speech.locale}${questionPath(fact, row)}`} aria-label={name}>
			{text}
		</a>
	)
	return (
		<DoubtPanel
			{...props}
			change={isOwn ? change : undefined}
			copy={(text, shown) => <CopyLetters {...{ words: late.secondLook, say, text, shown }} />}
		/>
	)
}
