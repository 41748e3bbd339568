export const search = {
  label: '검색',
  placeholder: '지역·거점·기업·사업 (ㅅㅁㄱ도 됩니다)',
  none: '‘{{query}}’에 맞는 것이 없습니다. 다른 이름이나 초성으로 찾아 보세요.',
  results: '검색 결과',
  found: '검색 결과 {{count}}건',
} as const
