import { useMemo } from 'react'
import type { LateWords } from '@/lib/lazy-words/parts'
import { useScreening } from '../desk/desk-context'
import { OwnRulesNotice } from './own-rules-notice'
import { RuleChangeProvider, type RulesToApply } from './rule-change-context'
import RulesView from './rules-view'

type Props = { readonly texts: LateWords['list-rules']; readonly children: React.ReactNode }

/** Has newer versions of the rules applied to the list of one device. */
function ListRuleChange({ texts, children }: Props) {
	const { change, say } = useScreening()
	const value = useMemo(() => {
		const apply = async ({ own: _, ...asked }: RulesToApply) =>
			(await change('applyVersions', asked)) ? null : <p role="alert">{say(texts.changedElsewhere)}</p>
		return { words: texts, apply }
	}, [change, say, texts])
	return <RuleChangeProvider value={value}>{children}</RuleChangeProvider>
}

type Loaded = Pick<Props, 'texts'>

/** Says before every view which newer versions there are that the list does not go by. */
export const ListOwnRules = ({ texts }: Loaded) => (
	<ListRuleChange texts={texts}>
		<OwnRulesNotice />
	</ListRuleChange>
)

/** The view in which somebody looks at newer versions of the rules, and applies them to the list. */
export const ListRulesView = ({ texts }: Loaded) => (
	<ListRuleChange texts={texts}>
		<RulesView mayChange />
	</ListRuleChange>
)
