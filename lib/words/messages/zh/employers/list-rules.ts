import type { TextShape } from '@/lib/words/types/shape'
import type { listRules as english } from '../../en/employers/list-rules'

export const listRules: TextShape<typeof english> = {
	lead: '在您应用新版本之前，您的名单一直按现有版本的规则判断。您会先看到谁的结果会变、为什么；确认应用之前，什么都不会改变。',
	newer: {
		counts: '{ruleset}：版本 {to} 自{date}起适用。您应用新版本之前，名单仍按版本 {from} 判断。',
		corrects:
			'{ruleset}：版本 {to} 更正了我们对法规的理解，法规本身没有变化。您应用更正之前，名单仍按版本 {from} 判断。',
		notice: '{ruleset}自{date}起有新版本适用，您的名单仍按版本 {from} 判断。',
		correctionNotice: '{ruleset}：我们此前对法规的理解有误，版本 {to} 已更正。您的名单仍按版本 {from} 判断。',
		reload: '您的名单采用的是{ruleset}的另一个版本，此页面还没有该版本。请重新加载页面。',
	},
	preview: {
		note: '已作出的决定保留当天的结果。应用后可以撤回。',
		everywhere: '对本机上的整个名单有效。',
	},
	apply: '应用到{count, plural, =0 {名单} other { # 个岗位}}',
	applied: '已应用，现在对您的名单有效。',
	takenBack: '已撤回，之前的版本对您的名单重新有效。',
	back: {
		lead: '撤回后，之前的版本重新有效。您会先看到谁的结果会变。',
	},
	changedElsewhere: '没有应用：规则已在另一个标签页中更改。请重新查看预览。',
}
