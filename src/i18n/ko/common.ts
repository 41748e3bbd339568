export const common = {
  close: '닫기',
  clear: '지우기',
  apply: '적용',
  retry: '다시 시도',
  more: '더 보기',
  less: '접기',
  unknownAmount: '금액 미상',
  places: '{{count}}곳',
  sites: '거점 {{count}}곳',
  asOf: '{{day}} 기준',
  opensNewWindow: '새 창',
  loading: '불러오는 중',
} as const
