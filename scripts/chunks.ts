import type { Rolldown } from 'vite'

type Context = Parameters<Extract<Rolldown.CodeSplittingGroup['name'], (...parts: never[]) => unknown>>[1]

/** Whether the script of the page imports a module, itself or through others, without waiting until a part that comes later is asked for. */
function isFirst(id: string, context: Context): boolean {
  const importers = new Set([id])
  // A set is walked to its end while it grows.
  for (const each of importers) {
    const about = context.getModuleInfo(each)
    if (about?.isEntry) return true
    for (const importer of about?.importers ?? []) importers.add(importer)
  }
  return false
}

/** Bytes of source below which what several later parts share goes along with another of them. */
const SMALL = 6_000

/** What every view stands on, and changes seldom: a newer version of the app leaves it in the cache. */
const FOUNDATION = /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|zustand|use-sync-external-store)\//

/**
 * How the hosted app is cut: two chunks for the first list; what comes later by who needs it, and nothing so small that it is not worth a
 * request. Our own files say which libraries come first: a library's index would name all that it has.
 */
export const CHUNKS: Rolldown.CodeSplittingGroup[] = [
  { priority: 3, name: 'foundation', test: FOUNDATION },
  { priority: 2, name: (id, context) => (!id.includes('node_modules') && isFirst(id, context) ? 'first' : null) },
  // Asked for on every visit, so that it may bring no feature along.
  { priority: 2, name: 'offline', test: /virtual:pwa-register|workbox-window/ },
  // Asked for together, and each small alone.
  { priority: 2, name: 'files', test: /src\/exports\/(download|picture|clip)\.ts/ },
  { priority: 2, name: 'zip', test: /src\/exports\/zip\.ts|node_modules\/jszip\/|__vite-browser-external/ },
  { priority: 2, name: 'schemas', test: /src\/domain\/schema\// },
  { priority: 2, name: 'evidence', test: /src\/(evidence|commands)\// },
  { priority: 2, name: 'icons', test: /node_modules\/lucide-react\// },
  { priority: 2, name: 'stage', test: /src\/briefing\/screen\/StagePointer\.tsx/ },
  { priority: 1, name: 'part', entriesAware: true, minShareCount: 2, entriesAwareMergeThreshold: SMALL },
]
