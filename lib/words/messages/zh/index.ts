import { about } from './about'
import { accessibility } from './accessibility'
import { facts } from './facts'
import { form } from './form'
import { handoff } from './handoff'
import { offline } from './offline'
import { plain } from './plain'
import { privacy } from './privacy'
import { result } from './result'
import { rules } from './rules'
import { screen } from './screen'
import { site } from './site'

export const zh = {
	...facts,
	...rules,
	site,
	form,
	result,
	about,
	accessibility,
	privacy,
	screen,
	handoff,
	offline,
	plain,
}
