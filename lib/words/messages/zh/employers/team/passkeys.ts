import type { TextShape } from '@/lib/words/types/shape'
import type { passkeys as english } from '../../../en/employers/team/passkeys'

export const passkeys: TextShape<typeof english> = {
	passkeys: {
		title: '通行密钥',
		lead: '通行密钥用指纹、面容或设备的锁屏密码打开名单，不需要账号密码和验证码，并且只在本网站有效。',
		name: '通行密钥的名称',
		nameHint: '便于您以后辨认，例如“工作电脑”。',
		lastUsed: '上次使用',
		since: '{date} 添加',
		unused: '尚未使用',
		add: '添加通行密钥',
		addLead:
			'接下来，设备会要求验证指纹、面容或锁屏密码。如果您丢失设备，又没有其他登录方式，可以请团队的所有者再次添加您。',
		added: '通行密钥已添加。',
		rename: '改名',
		renameOf: '改名：“{name}”',
		save: '保存名称',
		saving: '正在保存…',
		renamed: '名称已保存。',
		remove: '移除',
		removeOf: '移除“{name}”',
		removeIt: '移除通行密钥',
		removeLead: '移除后，它不能再打开任何内容。用它登录的其他设备会退出登录。',
		removing: '正在移除…',
		removed: '“{name}”已移除',
		signIn: '用通行密钥登录',
		use: '使用通行密钥',
		instead: '不用应用，改用通行密钥',
		waiting: '正在等待设备…',
		demanded: '请使用通行密钥',
		demandedLead: '密码正确。您的团队还要求两步验证，您的方式是通行密钥。',
		unable: '此浏览器无法在这个页面使用通行密钥。它需要安全的网址：有域名，并且前面显示锁形图标。',
	},
}
