import type { Clause } from './clause'

/** The notice of 2018 on residents of Hong Kong, Macao and Taiwan. */
export const hongKongMacaoTaiwan = [
	{
		id: 'hk-mo-tw-ended',
		text: 'hk-mo-tw-2018',
		at: 'State Council 28 of 2018',
		rulesets: ['work-permit'],
		words: '取消台港澳人员在内地就业许可',
		lang: 'zh',
		state: 'modelled',
		by: ['work-permit/permit-needed', 'fact/nationalities'],
		source: 'hk-mo-tw-2018',
		read: 'copy',
		day: '2026-11-30',
	},
	{
		id: 'hk-mo-tw-papers',
		text: 'hk-mo-tw-2018',
		at: '1',
		rulesets: ['work-permit'],
		words: '可使用港澳台居民居住证、港澳居民来往内地通行证、台湾居民来往大陆通行证等有效身份证件',
		lang: 'zh',
		state: 'left-out',
		by: ['document/hk-mo-tw-papers'],
		source: 'hk-mo-tw-2018',
		read: 'copy',
		day: '2026-11-30',
	},
] as const satisfies readonly Clause[]
