/** The views of the team's page, by the fragment of its address; all others are the desk's own. */
export type TeamView =
	| { readonly view: 'join'; readonly token: string }
	/** The link to a new password. */
	| { readonly view: 'reset'; readonly token: string }
	/** The devices of a member, or one's own. */
	| { readonly view: 'devices'; readonly member: string | null }
	| { readonly view: (typeof plain)[number] | 'desk' }

const plain = [
	'members',
	'company',
	'requests',
	'programs',
	'audit',
	'mail',
	'account',
	'rule-change',
	'recover',
	'forgot',
	'register',
	'server-check',
] as const
const isPlain = (first: string): first is (typeof plain)[number] => plain.some((view) => view === first)

/** The view that a fragment names. */
export function teamViewOf(hash: string): TeamView {
	const [first = '', second = ''] = hash.replace(/^#/, '').split('/')
	if (first === 'join' && second !== '') return { view: 'join', token: second }
	if (first === 'reset' && second !== '') return { view: 'reset', token: second }
	if (first === 'devices') return { view: 'devices', member: second || null }
	if (isPlain(first)) return { view: first }
	return { view: 'desk' }
}
