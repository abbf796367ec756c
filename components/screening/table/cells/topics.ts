import { topicOf } from '@/lib/result/topics'
import { requiredIn } from '@/lib/screening/table/row-reasons'
import { type Step, steps } from '@/rules/facts'
import { rulesets } from '@/rules/rulesets'

/** The article's required criteria of one topic, by their places in the rule set. */
type TopicPlaces = { readonly step: Step; readonly places: readonly number[] }

let topics: readonly TopicPlaces[] | undefined

/** The topics of the article's required criteria, in the order of the questionnaire. */
export function articleTopics(): readonly TopicPlaces[] {
	const { article } = rulesets
	topics ??= steps
		.map((step) => ({
			step,
			places: requiredIn('article').filter(
				(place) => topicOf(article, article.criteria[place]?.id ?? '') === step,
			),
		}))
		.filter(({ places }) => places.length > 0)
	return topics
}
