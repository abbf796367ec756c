import { useEffect, useState } from 'react'
import { useDraft } from '../../draft/use-draft'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { loadRuleNotice } from './load-rule-notice'

type Props = { readonly context: ResultContext; readonly all: readonly CheckedRuleset[] }

/**
 * What has changed since the last visit, for people who want to be told; if it cannot be loaded, it is shown at the
 * next visit.
 */
export function RuleNews({ context, all }: Props) {
	const draft = useDraft()
	const [watch] = useState(draft?.watch)
	const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadRuleNotice>> | null>(null)
	const { locale } = context.speech
	useEffect(() => {
		if (watch !== undefined) loadRuleNotice(locale).then(setLoaded, () => {})
	}, [watch, locale])
	if (!loaded || draft?.watch === undefined) return null
	return <loaded.RuleNotice {...context} {...{ all, watch }} texts={loaded.texts} />
}
