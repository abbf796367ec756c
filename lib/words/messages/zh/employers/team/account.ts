import type { TextShape } from '@/lib/words/types/shape'
import type { account as english } from '../../../en/employers/team/account'

export const account: TextShape<typeof english> = {
	account: {
		title: '我的账号',
		password: {
			title: '密码',
			old: '现在的密码',
			fresh: '新密码',
			submit: '更改密码',
			busy: '正在更改…',
			done: '密码已更改。',
		},
		factor: {
			title: '两步验证',
			on: '已开启。登录需要密码和应用显示的验证码。',
			off: '未开启。只凭密码就能打开名单。',
			setUp: '设置两步验证',
			left: '{count, plural, =0 {没有剩余的恢复码。} other {还剩 # 个恢复码。}}',
			few: '请生成新的。',
			codes: '生成新的恢复码',
			codesText: '现有的恢复码随即失效。',
			making: '正在生成…',
			turnOff: '关闭两步验证',
			turnOffText: '关闭后，只凭密码就能打开名单。',
			turningOff: '正在关闭…',
			isOff: '两步验证已关闭。',
			isOn: '两步验证已开启。',
		},
	},
}
