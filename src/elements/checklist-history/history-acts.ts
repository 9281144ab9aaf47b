/** What the buttons do, by the name in their `data-action`. */
import { historyText } from '../../i18n/text/history-text.js';
import type { Text } from '../../i18n/text.js';
import { sealOf } from '../../run/records/seal.js';
import { exportAll, exportRun, type Format } from './export-runs.js';
import { LIST } from './history-place.js';
import type { HistoryHost, HistoryModel } from './history-model.js';
import { linkTo } from './run-link.js';
import { sha256 } from './sha-256.js';

/** Says so where the page may not write to the clipboard, and shows the text to copy by hand. */
async function copy(text: string, copied: Text, { localizer, say }: HistoryHost): Promise<void> {
  const kept = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  say(kept ? localizer.t(copied) : localizer.t(historyText.notCopied, { text }));
}

export async function act(
  name: string,
  { item = '', value = '' }: { readonly item?: string; readonly value?: string },
  model: HistoryModel,
  host: HistoryHost,
): Promise<void> {
  const { session, localizer } = host;
  const { place } = model;
  const record = place.at === 'run' || place.at === 'times' ? place.record : undefined;
  switch (name) {
    case 'open':
      return model.open(item);
    case 'back':
      return model.go(
        place.at === 'times' && !place.live ? { at: 'run', record: place.record } : LIST,
      );
    case 'times':
      return model.showTimes(record?.run.id);
    case 'newer':
      return model.turn(-1);
    case 'older':
      return model.turn(1);
    case 'show-all':
      return model.find('all', '');
    case 'clear':
      model.selected.clear();
      return host.requestUpdate();
    case 'compare':
      return model.compare();
    case 'more':
      model.mostSteps = Infinity;
      return host.requestUpdate();
    case 'undo':
      await session?.undo({ by: host });
      return host.say('');
    case 'take-over':
      return model.takeOver();
    case 'ignore':
      model.offer = undefined;
      return host.requestUpdate();
    case 'print':
      return print();
  }
  if (session && name === 'export-all') {
    await exportAll(session, value as Format, localizer);
    await session.dismissExportReminder();
  }
  if (!record) return;
  if (name === 'export') exportRun(record, value as Format, localizer);
  if (name === 'remove') await model.remove(record);
  if (name === 'copy-seal') {
    await copy(await sealOf(record.events ?? [], sha256), historyText.sealCopied, host);
  }
  if (name === 'copy-link') {
    const link = await linkTo(record, location.href);
    if (link) await copy(link, historyText.linkCopied, host);
    else host.say(localizer.t(historyText.tooLong));
  }
}
