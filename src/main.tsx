import { createRoot } from 'react-dom/client'
import 'pretendard-gov/dist/web/variable/pretendardvariable-gov-dynamic-subset.css'
import '@/ui/base.css'
import { boot } from '@/app/boot'

const container = document.getElementById('root')
if (container) void boot().then((app) => createRoot(container).render(app))
