import { key } from '@/lib/draft/draft-store'
import { defaultWay } from '@/lib/draft/way'
import { defaultRulesets } from '@/rules/rulesets/ids'

/** How a draft is written that has no answer yet and is asked as usual. */
const fresh = [`"rulesets":${JSON.stringify(defaultRulesets)},"way":"${defaultWay}"`, '"facts":{}']

/** Marks the root where this device holds a check that has begun, so that style sheets know it before the page is alive. */
const markKept = `try {
	const kept = localStorage.getItem('${key}')
	if (kept && !${JSON.stringify(fresh)}.every((part) => kept.includes(part))) document.documentElement.dataset.kept = ''
} catch {}`

/** Says before the first paint whether what was built with the page is true of the check on this device. */
export const KeptMarker = () => <script>{markKept}</script>
