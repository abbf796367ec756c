import { useEffect, useRef, useState } from 'react'
import { targetOfAddress } from '@/components/ui/browser/use-target'
import { statementOf } from '@/lib/explain/criterion-words'
import type { CriterionResult } from '@/rules/result'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { DoubtFrame } from './doubt-frame'
import { doubtId } from './doubt-id'
import { loadSecondLook, type SecondLook } from './load-second-look'

type Props = ResultContext & {
	readonly checked: CheckedRuleset
	readonly criterion: CriterionResult
	/** Whether the answers are the reader's own, who can change them. */
	readonly isOwn: boolean
}

/** Opens an element, and the collapsed elements around it. */
function unfold(element: HTMLDetailsElement) {
	const around = element.parentElement?.closest('details')
	if (around) unfold(around)
	element.open = true
}

/**
 * What opens below a condition, once loaded; if it cannot be loaded, a link to the condition on the page of its rule
 * set.
 */
export function ConditionDoubt(props: Props) {
	const { checked, criterion, speech, words, say, facts } = props
	const box = useRef<HTMLDetailsElement>(null)
	const [loaded, setLoaded] = useState<SecondLook | null>(null)
	const id = doubtId(checked.id, criterion.id)
	const { locale } = speech
	useEffect(() => {
		if (box.current && targetOfAddress() === box.current) unfold(box.current)
	}, [])
	return (
		<DoubtFrame
			{...{ words, say, id }}
			ref={box}
			statement={say(statementOf(words, checked.id, criterion.id))}
			onToggle={({ currentTarget }) => {
				if (!currentTarget.open || loaded) return
				loadSecondLook(locale, facts).then(setLoaded, () =>
					window.location.assign(`/${locale}/rules/${checked.id}#${criterion.id}`),
				)
			}}
		>
			{loaded && <loaded.OpenDoubt {...props} {...loaded} />}
		</DoubtFrame>
	)
}
