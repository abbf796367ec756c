import { use } from 'react'
import { newerVersions, unknownVersions } from '@/lib/active-rules/newer-versions'
import { today } from '@/lib/day/today'
import type { EmployerLocale } from '@/lib/i18n/locales'
import { loadLateWords } from '@/lib/lazy-words/load-late-words'
import { ownRulesOf } from '@/lib/screening/model/own-parameters'
import { useScreening } from '../desk/desk-context'

/** Loads what is said of newer versions, with its words; null if that fails. */
async function loadRuleChange(locale: EmployerLocale) {
	const loading = Promise.all([
		import(/* webpackChunkName: "screen-files" */ './list-rule-change'),
		loadLateWords(locale, 'list-rules'),
	])
	const [views, texts] = (await loading.catch(() => null)) ?? []
	return views && texts ? { ...views, texts } : null
}

const asked = new Map<EmployerLocale, ReturnType<typeof loadRuleChange>>()

/** What is said of newer versions, loaded once per page. */
function ruleChangeIn(locale: EmployerLocale): ReturnType<typeof loadRuleChange> {
	const known = asked.get(locale) ?? loadRuleChange(locale)
	asked.set(locale, known)
	return known
}

/**
 * Says before every view of a single device which newer versions there are that its list does not use. It suspends until
 * that can be said, so that it never moves what is below it.
 */
export function ListRulesNews() {
	const { state, locale } = useScreening()
	const { versions } = ownRulesOf(state.settings)
	const hasNews =
		newerVersions(versions, today()).some(({ hasCome }) => hasCome) || unknownVersions(versions).length > 0
	const views = hasNews ? use(ruleChangeIn(locale)) : null
	return views && <views.ListOwnRules texts={views.texts} />
}

/** The view of newer versions of the rules on a single device. */
export function ListRules() {
	const { words, say, locale } = useScreening()
	const views = use(ruleChangeIn(locale))
	if (views) return <views.ListRulesView texts={views.texts} />
	return (
		<p className="page" role="status">
			{say(words.screen.loading)}
		</p>
	)
}
