import { embedKey, key } from '@/lib/draft/draft-store'
import { defaultWay } from '@/lib/draft/form-way'
import { embedPath } from '@/lib/embed/embed-path'
import { defaultRulesets } from '@/rules/rulesets/ids'

/** The beginning of a stored draft that has no answers yet and the default settings. */
const fresh = [`"rulesets":${JSON.stringify(defaultRulesets)},"way":"${defaultWay}"`, '"facts":{}']

/**
 * Marks the root element if this device holds a check that has begun, so that style sheets know it before hydration.
 */
const markKept = `try {
	const kept = localStorage.getItem(location.pathname.endsWith('${embedPath}') ? '${embedKey}' : '${key}')
	if (kept && !${JSON.stringify(fresh)}.every((part) => kept.includes(part))) document.documentElement.dataset.kept = ''
} catch {}`

/** Says before the first paint whether what was prerendered with the page applies to the check on this device. */
export const KeptMarker = () => <script>{markKept}</script>
