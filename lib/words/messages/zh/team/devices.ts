import type { Shape } from '@/lib/words/types/shape'
import type { devices as english } from '../../en/team/devices'

export const devices: Shape<typeof english> = {
	devices: {
		title: '已登录的设备（{count}）',
		tab: '已登录的设备',
		of: '{name}的设备（{count}）',
		back: '全部成员',
		device: '设备',
		keeps: '保存候选人',
		waiting: '等待发送',
		lastSeen: '最近使用',
		browserOn: '{system} 上的 {browser}',
		unknown: '其他浏览器',
		here: '本机',
		since: '自{date}起',
		keepsNothing: '关闭浏览器后不保留',
		keepsDays: '保留 {days} 天，已加密',
		notSent: '{count, plural, other {# 项改动尚未发送}}',
		now: '现在',
		signedInHere: '在此登录',
		signOut: '退出登录',
		signOutOf: '退出登录：{device}',
		signedOut: '{device}：已退出登录',
		ask: {
			title: '有 {count} 项改动尚未发送，仍要退出吗？',
			text: '这些改动是在 {device} 上作出的，只在那台设备上。在那里重新登录后才能发送。',
			action: '仍然退出登录',
			keep: '让它保持登录',
		},
		others: '退出其他所有设备',
		othersAsk: {
			title: '要让另外 {count} 台设备退出登录吗？',
			text: '这里的内容都会保留。设备上尚未发送的改动加密留在那里，重新登录后才能发送。',
			action: '退出 {count} 台设备',
			keep: '让它们保持登录',
		},
		othersOut: '其他设备都已退出登录。',
		note: '我们不记录登录的地点，也不记录地址。一直关机的设备，我们无法清理；设备上保留的内容都已加密，登录后才能打开。',
	},
}
