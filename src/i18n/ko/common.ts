export const common = {
  close: '닫기',
  retry: '다시 시도',
  unknownAmount: '금액 미상',
  sites: '거점 {{count}}곳',
  opensNewWindow: '새 창',
  loading: '불러오는 중',
} as const
