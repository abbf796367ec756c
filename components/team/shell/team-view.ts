/** The views of the team's page, by the fragment of its address; all others are the desk's own. */
export type TeamView =
	| { readonly view: 'join'; readonly token: string }
	/** The devices of a member, or one's own. */
	| { readonly view: 'devices'; readonly member: string | null }
	| {
			readonly view:
				| 'members'
				| 'requests'
				| 'programs'
				| 'audit'
				| 'account'
				| 'desk'
				| 'rule-change'
				| 'recover'
	  }

const plain = ['members', 'requests', 'programs', 'audit', 'account', 'rule-change', 'recover'] as const
const isPlain = (first: string): first is (typeof plain)[number] => plain.some((view) => view === first)

/** The view that a fragment names. */
export function teamViewOf(hash: string): TeamView {
	const [first = '', second = ''] = hash.replace(/^#/, '').split('/')
	if (first === 'join' && second !== '') return { view: 'join', token: second }
	if (first === 'devices') return { view: 'devices', member: second || null }
	if (isPlain(first)) return { view: first }
	return { view: 'desk' }
}
