/** Opens documents beside the test's own, as other tabs of the same site are. */
import type { StoragePage } from './storage-page.js';

const frames: HTMLIFrameElement[] = [];

const source = new URL('./storage-page.html', import.meta.url).href;

/** A frame whose modules have run. */
export async function openPage(): Promise<StoragePage> {
  const frame = document.createElement('iframe');
  frame.src = source;
  frames.push(frame);
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => {
      resolve();
    });
  });
  document.body.append(frame);
  await loaded;
  const { storagePage } = frame.contentWindow as unknown as { storagePage?: StoragePage };
  if (storagePage === undefined) throw new Error('The modules of the page did not run.');
  return storagePage;
}

export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}
