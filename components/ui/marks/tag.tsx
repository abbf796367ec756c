import type { RulesetStatus } from '@/rules/ruleset'

/** The status of a rule set. A dashed border means that it is not law: an opinion or an analogy. */
export function Tag({ status, children }: { status: RulesetStatus; children: React.ReactNode }) {
	return <span className={status === 'published' ? 'tag' : 'tag dashed'}>{children}</span>
}
