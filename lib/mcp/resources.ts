import { describeRuleset } from '@/lib/api/describe-ruleset'
import { describeSources } from '@/lib/api/describe-sources'
import { today } from '@/lib/day/today'
import { asTyped } from '@/lib/i18n/as-typed'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'
import { notADecision } from './schemas/answer-schemas'

/** What an assistant can read, each as the API answers it. */
export const resources = [
	...rulesetIds.map((id) => ({
		name: id,
		uri: `kvisa://rulesets/${id}`,
		title: asTyped(sayIn('en')(wordsOf('en').rulesets[id].name)),
		description: `The rule set ${id} as data: its versions, facts, conditions with their sources, and parameters.`,
		read: () => ({ ...describeRuleset(versionsOf(id)), notADecision }),
	})),
	{
		name: 'sources',
		uri: 'kvisa://sources',
		title: 'Every source that was read',
		description: 'Every text that was read: what it is, how and on which day it was read, and how long ago.',
		read: () => ({ ...describeSources(today('Asia/Shanghai')), notADecision }),
	},
]
