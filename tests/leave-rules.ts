import { afterEach } from 'vitest'
import { today } from '@/lib/day/today'
import { activateRules } from '@/lib/screening/parameters/activate-rules'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionOn, versionsOf } from '@/rules/rulesets/versions'

const inEffect = Object.fromEntries(rulesetIds.map((id) => [id, versionOn(versionsOf(id), today()).version]))

// A desk puts its versions of the rules into effect in the thread that the next file uses, too.
afterEach(() => activateRules({ values: {}, versions: inEffect }))
