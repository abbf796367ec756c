import { activeRulesets } from '@/lib/active-rules/rulesets'
import { criterionTopicOf } from '@/lib/result/topics'
import { requiredPlacesIn } from '@/lib/screening/table/row-reasons'
import { type Step, steps } from '@/rules/facts'
import type { Ruleset } from '@/rules/ruleset'

/** The article's required criteria of one topic, by index in the rule set. */
type TopicPlaces = { readonly step: Step; readonly places: readonly number[] }

const topics = new WeakMap<Ruleset, readonly TopicPlaces[]>()

/** The topics of the article's required criteria, in the order of the questionnaire. */
export function articleTopics(): readonly TopicPlaces[] {
	const { article } = activeRulesets
	const known = topics.get(article)
	if (known) return known
	const found = steps
		.map((step) => ({
			step,
			places: requiredPlacesIn('article').filter(
				(place) => criterionTopicOf(article, article.criteria[place]?.id ?? '') === step,
			),
		}))
		.filter(({ places }) => places.length > 0)
	topics.set(article, found)
	return found
}
