import { useEffect } from 'react'
import { sayDay } from '@/lib/i18n/say'
import type { Checked, ResultContext } from './context'

/**
 * Names the rule sets, their versions and the day at the foot of every printed page; the style sheet reads it from
 * the root.
 */
export function usePaperFoot({ words, say, speech }: ResultContext, shown: readonly Checked[]): void {
	const versions = [...new Set(shown.map(({ ruleset }) => ruleset.version))]
	const sets = versions.map((version) => {
		const ids = shown.filter(({ ruleset }) => ruleset.version === version).map(({ id }) => id)
		return say(words.result.paperSet, { ids: ids.join(', '), version })
	})
	const date = sayDay(speech.locale, shown[0]?.result.asOf ?? '')
	const text = sets.join('; ')
	useEffect(() => {
		const { style } = document.documentElement
		style.setProperty('--paper-day', JSON.stringify(`${date} · `))
		style.setProperty('--paper-sets', `'\\A' ${JSON.stringify(text)}`)
		return () => {
			style.removeProperty('--paper-day')
			style.removeProperty('--paper-sets')
		}
	}, [date, text])
}
