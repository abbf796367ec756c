import type { TextShape } from '@/lib/words/types/shape'
import type { secondFactor as english } from '../../../en/employers/team/second-factor'

export const secondFactor: TextShape<typeof english> = {
	secondFactor: {
		title: '两步验证',
		lead: '密码正确。请填写验证器应用现在显示的六位数字。',
		digits: '应用显示的六位数字',
		submit: '继续',
		busy: '正在验证…',
		useRecovery: '使用恢复码',
		recoveryLead: '密码正确。请填写一个恢复码，每个只能用一次。',
		recovery: '恢复码',
		useApp: '使用验证器应用',
		other: '用另一个账号登录',
	},
	setUp: {
		title: '设置两步验证',
		lead: '手机上的应用每 30 秒生成一个新验证码。这样，只凭密码就打不开名单。',
		demanded: '您的团队要求每位成员使用两步验证：手机上的应用每 30 秒生成一个新验证码。请设置后继续。',
		begin: '开始',
		beginning: '正在生成密钥…',
		scan: '1. 用应用扫描这个二维码',
		code: '含有密钥的二维码，供应用扫描',
		orType: '或者输入密钥：',
		copy: '复制密钥',
		copied: '已复制',
		copyFailed: '没有复制成功。密钥已选中，请手动复制。',
		tooLong: '密钥太长，无法做成二维码。请在应用中输入。',
		digits: '2. 填写应用显示的六位数字',
		submit: '开启两步验证',
		busy: '正在开启…',
		later: '以后再说',
	},
}
